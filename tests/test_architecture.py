"""Tests of the package structure: imports between packages, module names and sizes, start-up."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

import addrlint
from addrlint.i18n.language import LANGUAGES

PACKAGE = Path(addrlint.__file__).parent

# Each package imports only from those after it in this list.
PACKAGES = (
    "cli",
    "lint",
    "integrations",
    "batch",
    "reporters",
    "sources",
    "send",
    "replies",
    "engine",
    "rules",
    "syntax",
    "data",
    "errors",
    "i18n",
    "_lazy_regex",
    "_named_tuple",
)

LEVEL = {name: level for level, name in enumerate(reversed(PACKAGES))}

BANNED = {"support", "utils", "util", "helpers", "helper", "common", "core", "manager", "misc"}


def modules() -> dict[str, Path]:
    """Map module names, without ``addrlint.``, to the files of the package."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


MODULES = modules()


def imports_of(name: str) -> set[str]:
    """Return the modules of the package that a module imports, including inside functions."""
    found = set()
    for node in ast.walk(ast.parse(MODULES[name].read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "addrlint":
            module = (node.module or "").removeprefix("addrlint").removeprefix(".")
            for alias in node.names:
                full = f"{module}.{alias.name}".strip(".")
                found.add(full if full in MODULES else module)
        elif isinstance(node, ast.Import):
            found |= {
                alias.name.removeprefix("addrlint").removeprefix(".")
                for alias in node.names
                if alias.name.split(".")[0] == "addrlint"
            }
    return found


def test_package_root_contains_only_known_entries() -> None:
    entries = {path.name for path in PACKAGE.iterdir() if path.name != "__pycache__"}
    files = {"__init__.py", "__main__.py", "py.typed", "errors.py", "_lazy_regex.py"}
    files |= {"_named_tuple.py"}
    assert entries == {name for name in PACKAGES if (PACKAGE / name).is_dir()} | files


@pytest.mark.parametrize("name", MODULES)
def test_modules_import_only_from_lower_packages(name: str) -> None:
    own = name.split(".")[0]
    if own in ("", "__main__"):
        return
    for target in imports_of(name):
        other = target.split(".")[0]
        if not other:  # only the version is at the root
            continue
        assert target in MODULES, f"{name} imports {target}, which does not exist"
        assert other == own or LEVEL[other] < LEVEL[own], f"{name} imports {target}"


def test_modules_have_no_circular_imports() -> None:
    graph = {name: imports_of(name) & set(MODULES) - {""} for name in MODULES if name}
    waiting = set(graph)
    while waiting:
        free = {name for name in waiting if not graph[name] & waiting - {name}}
        assert free, f"in a circle: {sorted(waiting)}"
        waiting -= free


@pytest.mark.parametrize("name", MODULES)
def test_module_names_are_not_generic(name: str) -> None:
    assert BANNED.isdisjoint(name.split("."))


RULES_SEE = ("rules.api", "syntax.", "data.", "_lazy_regex")


@pytest.mark.parametrize(
    "name", [name for name in MODULES if name.startswith("rules.") and name.count(".") == 2]
)
def test_rule_modules_import_only_allowed_modules(name: str) -> None:
    family = name.rpartition(".")[0]
    for target in imports_of(name):
        assert target.startswith((*RULES_SEE, family)), target


@pytest.mark.parametrize("name", MODULES)
def test_modules_other_than_rules_have_docstrings(name: str) -> None:
    tree = ast.parse(MODULES[name].read_text(encoding="utf-8"))
    is_rule = name.startswith("rules.") and name.count(".") == 2
    assert ast.get_docstring(tree) or is_rule


@pytest.mark.parametrize("path", MODULES.values(), ids=MODULES)
def test_modules_are_at_most_360_lines_long(path: Path) -> None:
    if path.parent.name != "data" and path.stem not in LANGUAGES:
        lines = len(path.read_text(encoding="utf-8").splitlines())
        assert lines <= 360, f"{path.name}: {lines} lines"


@pytest.mark.packages
def test_importing_modules_does_not_shadow_public_names() -> None:
    for name in MODULES:
        importlib.import_module(f"addrlint.{name}".rstrip("."))
    assert addrlint.check("jane@acme-tools.com").ok
    assert [result.ok for result in addrlint.check_many(["jane@acme-tools.com"])] == [True]
    for name in addrlint.__all__:
        assert not isinstance(getattr(addrlint, name), type(sys))
    assert set(addrlint.__all__) <= set(dir(addrlint))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = addrlint.nothing


HEAVY = (
    "email_validator idna dataclasses inspect json csv typing typing_extensions asyncio tomllib "
    "argparse pathspec importlib.metadata contextlib"
).split()


@pytest.mark.parametrize(
    "code",
    [
        "import addrlint",
        "from addrlint import check; assert check('jane@acme-tools.com').ok",
        "from addrlint.cli.main import main; assert main(['check', 'jane@acme-tools.com']) == 0",
    ],
)
def test_checking_a_plain_address_imports_no_heavy_modules(code: str) -> None:
    script = f"import sys\n{code}\nprint([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=PACKAGE.parent,
    )
    assert done.stdout.splitlines()[-1] == "[]"
