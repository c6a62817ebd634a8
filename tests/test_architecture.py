"""The layers hold, files are small, start-up is light, no public name is hidden by a module."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import addrlint
from addrlint.catalog.entries import LANGUAGES

PACKAGE = Path(addrlint.__file__).parent
# Each module imports only from layers above its own.
LAYERS = [
    ["pattern", "record", "language", "errors"],
    ["span", "reply", "grammar", "data.tlds", "data.scripts", "data.confusables", "data.names"],
    ["character", "script", "ip_address", "idn"],
    ["node"],
    ["leaves", "cover"],
    ["address"],
    ["marks"],
    ["split", "structure"],
    ["parse"],
    ["rule"],
    ["finding"],
    ["profile"],
    ["report"],
    ["data.providers"],
    ["catalog.en", "catalog.tr", "catalog.facts", "catalog.predicted"],
    ["catalog.entries"],
    ["cause", "statement"],
    ["rules"],
    ["registry"],
    ["plan"],
    ["verdict"],
    ["engine"],
    ["screen", "referee"],
    ["checking"],
    ["explanation", "roster", "form_text"],
    ["send.capabilities", "send.preview"],
    ["send.envelope"],
    ["send.message_report"],
    ["send.policy"],
    ["send.message"],
    ["send.over_smtplib", "send.over_aiosmtplib", "send.recipients"],
    ["pydantic", "wtforms", "marshmallow", "jsonschema", "flask_mail"],
    ["django.validators"],
    ["django.checks"],
    ["django.forms", "django.backend", "pytest_plugin"],
    ["django.models", "django.apps"],
    ["repository"],
    ["sources.reasons", "sources.interface"],
    ["sources.lines", "sources.columns", "sources.gaps", "sources.zones"],
    ["sources.looks"],
    ["sources.table", "sources.document"],
    ["sources.kinds"],
    ["sources.folder"],
    ["sources.people", "sources.keyed", "sources.formats"],
    ["sources.files", "sources.json_lines"],
    ["sources.history"],
    ["registries"],
    ["judging", "ignoring", "baseline"],
    ["settings", "given"],
    ["option_values"],
    ["config"],
    ["reporters.stderr"],
    ["writing", "mending", "redaction", "inputs"],
    ["reporters.interface"],
    ["reporters.rules", "reporters.terminal", "reporters.json_v1"],
    ["reporters.sarif", "reporters.forges", "reporters.junit", "reporters.tables"],
    ["reporters.output", "reporters.statistics", "reporters.settings"],
    ["reporters.explanation"],
    ["fixing", "listing", "adding"],
    ["batch.extras", "batch.row_pattern", "batch.mailbox", "batch.journal"],
    ["batch.scanner", "batch.opening", "batch.repeats", "batch.writers", "batch.rows"],
    ["batch.form", "batch.columns", "batch.workshop", "batch.deliverability"],
    ["batch.running", "batch.refusal"],
    ["batch.findings", "batch.cleaning"],
    ["batch.comparing", "batch.people"],
    ["batch.lists"],
    ["batch.conversion", "batch.tables", "batch.files"],
    ["batch"],
    ["scanning"],
    ["spark"],
    ["reporters.progress", "reporters.cleaned"],
    ["checking_arguments", "cleaning_arguments"],
    ["arguments"],
    ["commands.clean"],
    ["commands.check", "commands.rule", "commands.schema", "commands.completion"],
    ["commands.explain"],
    ["cli"],
    ["__main__"],
]
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}
# Imported inside functions, against the layers, where a value is made late.
LATE = {("report", "checking"), ("report", "parse"), ("report", "referee"), ("marks", "script")}
LATE |= {("finding", "character"), ("finding", "form_text"), ("engine", "parse")}
FREE = {"", "errors", "catalog", "data", "sources", "reporters", "commands", "send", "django"}


def modules() -> list[str]:
    found = pkgutil.walk_packages([str(PACKAGE)], "addrlint.")
    return [info.name.removeprefix("addrlint.") for info in found if "generate" not in info.name]


def imports_of(name: str) -> set[tuple[str, bool]]:
    path = PACKAGE / Path(*name.split("."))
    path = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    tree = ast.parse(path.read_text(encoding="utf-8"))
    top = {id(node) for node in ast.iter_child_nodes(tree)}
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("addrlint"):
            module = node.module.removeprefix("addrlint").removeprefix(".")
            for alias in node.names:
                full = f"{module}.{alias.name}".strip(".")
                target = full if full in LEVEL or full in modules_set else module
                found.add((target, id(node) in top))
    return found


modules_set = set(modules())


def layer_of(name: str) -> str:
    # What lies in these folders is of one layer; a file of it may import another.
    for folder in ("rules", "sources.formats", "sources.files"):
        if name == folder or name.startswith(f"{folder}."):
            return folder
    return name


@pytest.mark.parametrize("name", sorted(modules_set))
def test_a_module_imports_only_from_the_layers_above(name: str) -> None:
    own = layer_of(name)
    if own in FREE:
        return
    assert own in LEVEL, f"give {name} a layer"
    for target, at_top in imports_of(name):
        other = layer_of(target)
        if other in FREE or other == own:
            continue
        assert other in LEVEL
        late = not at_top and (own, other) in LATE
        assert LEVEL[other] < LEVEL[own] or late, f"{name} imports {target}"


RULES_SEE = {
    "pattern",
    "reply",
    "address",
    "span",
    "rule",
    "marks",
    "grammar",
    "idn",
    "script",
    "ip_address",
}


@pytest.mark.parametrize("name", sorted(name for name in modules_set if name.count(".") == 2))
def test_a_rule_sees_only_what_it_may(name: str) -> None:
    if name.startswith("rules."):
        for target, _ in imports_of(name):
            assert target in RULES_SEE or target.startswith(("data.", "rules.")), target


@pytest.mark.parametrize("name", sorted(modules_set))
def test_a_module_has_a_docstring_or_is_a_rule(name: str) -> None:
    module = importlib.import_module(f"addrlint.{name}")
    assert module.__doc__ or name.count(".") == 2


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: path.name)
def test_files_are_small(path: Path) -> None:
    if path.parent.name != "data" and path.stem not in LANGUAGES:
        lines = len(path.read_text(encoding="utf-8").splitlines())
        assert lines <= 360, f"{path.name}: {lines} lines"


def test_public_names_are_what_they_say_after_every_module_is_imported() -> None:
    for name in modules_set:
        importlib.import_module(f"addrlint.{name}")
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
        "from addrlint.cli import main; assert main(['check', 'jane@acme-tools.com']) == 0",
    ],
)
def test_a_plain_address_loads_nothing_heavy(code: str) -> None:
    script = f"import sys\n{code}\nprint([m for m in {HEAVY!r} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=PACKAGE.parent,
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_top_level_domains_are_what_their_generator_writes() -> None:
    from addrlint.data import generate

    assert generate.tlds() == (PACKAGE / "data" / "tlds.py").read_text(encoding="utf-8")
    assert generate.confusables() == (PACKAGE / "data" / "confusables.py").read_text("utf-8")


def test_names_kept_by_hand_do_not_contradict_the_registry() -> None:
    from addrlint.data import names
    from addrlint.data.tlds import TLDS

    assert not names.FILE_SUFFIXES & TLDS
    assert not names.PRIVATE_SUFFIXES & TLDS
    assert not set(names._NEAREST) & TLDS
    assert set(names._NEAREST.values()) <= TLDS
    for domain in (*names.MAIL_DOMAINS, *names.KNOWN_DOMAINS):
        assert names.likely_meant(domain) is None
