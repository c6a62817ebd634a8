"""What holds for every test: nobody's own settings count, and what a test needs is said.

Markers: ``slow``, ``servers``, ``spark`` and ``database`` are set by hand, ``packages`` by the imports
of a file (packages beyond pytest and Hypothesis), and ``core`` on every test that has none of these.

A file whose packages are not installed is left out with a line that says so; where ``CI`` is set that
is an error.
"""

from __future__ import annotations

import ast
import os
import sys
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import settings

from tests import ROOT

# How long an example takes says nothing on a machine that others share.
settings.register_profile("addrlint", deadline=None)
settings.load_profile("addrlint")

# English, whatever the machine speaks; the processes that tests start inherit it.
for name in ("ADDRLINT_LANG", "ADDRLINT_OUTPUT_FORMAT", "NO_COLOR", "FORCE_COLOR", "COLUMNS"):
    os.environ.pop(name, None)
os.environ["ADDRLINT_LANG"] = "en"

_BASE = {"addrlint", "tests", "pytest", "hypothesis", "email_validator", "idna", "yaml", "pathspec"}
_BASE |= {"markdown_it", "tree_sitter", *sys.stdlib_module_names}
_BEYOND_CORE = ("slow", "servers", "spark", "database", "packages")
_left_out: dict[str, list[str]] = {}


@lru_cache
def packages_of(path: Path) -> tuple[str, ...]:
    """Return the packages beyond the core that a test file imports, by way of others too."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module.partition(".")[0])
            if node.module.startswith("tests."):
                found |= {*packages_of(ROOT.joinpath(*node.module.split(".")).with_suffix(".py"))}
    return tuple(sorted(found - _BASE))


def pytest_ignore_collect(collection_path: Path) -> bool | None:
    """Leave out a file whose packages are not installed."""
    if collection_path.suffix != ".py" or not collection_path.name.startswith("test_"):
        return None
    missing = [name for name in packages_of(collection_path) if find_spec(name) is None]
    if not missing:
        return None
    if os.environ.get("CI"):
        raise pytest.UsageError(f"{collection_path.name} needs {', '.join(missing)}")
    _left_out[collection_path.name] = missing
    return True


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs more than the core, and the core."""
    for item in items:
        if packages_of(item.path):
            item.add_marker(pytest.mark.packages)
        if not any(item.get_closest_marker(name) for name in _BEYOND_CORE):
            item.add_marker(pytest.mark.core)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name the files that were left out."""
    for name, missing in sorted(_left_out.items()):
        terminalreporter.write_line(f"left out: {name}, which needs {', '.join(missing)}")


# Skips that are expected in CI, by the beginnings of their reasons.
_EXPECTED = ("this Django has no mailers", "the smtplib of newer Pythons")


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """In CI a skip that is not expected is an error."""
    if report.skipped and os.environ.get("CI") and isinstance(report.longrepr, tuple):
        reason = report.longrepr[2].removeprefix("Skipped: ")
        if not reason.startswith(_EXPECTED) and not hasattr(report, "wasxfail"):
            report.outcome = "failed"
            report.longrepr = f"skipped in CI: {reason}"
