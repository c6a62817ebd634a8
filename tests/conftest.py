"""Settings of the whole test suite: environment, markers and optional packages.

The markers ``slow``, ``servers``, ``spark`` and ``database`` are set by hand. A test file that
imports packages beyond pytest and Hypothesis gets ``packages``; every test without any of these
gets ``core``.

A file whose packages are not installed is skipped and listed in the summary; if ``CI`` is set,
it is an error.
"""

from __future__ import annotations

import ast
import contextlib
import os
import sys
from collections.abc import Iterator
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import settings

from tests import ROOT
from tests.faulty_project import FILES

# The run time of one example is not reliable on a shared machine, so there is no deadline.
settings.register_profile("addrlint", deadline=None)
settings.load_profile("addrlint")

# Tests expect English, whatever the locale of the machine; subprocesses inherit this.
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
    """Skip a file whose packages are not installed."""
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
    """Add the markers ``packages`` and ``core``."""
    for item in items:
        if packages_of(item.path):
            item.add_marker(pytest.mark.packages)
        if not any(item.get_closest_marker(name) for name in _BEYOND_CORE):
            item.add_marker(pytest.mark.core)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """List the files that were skipped."""
    for name, missing in sorted(_left_out.items()):
        terminalreporter.write_line(f"left out: {name}, which needs {', '.join(missing)}")


# Skips that are expected in CI, by the start of their reasons.
_EXPECTED = ("this Django has no mailers", "the smtplib of newer Pythons")


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Turn an unexpected skip into a failure in CI."""
    if report.skipped and os.environ.get("CI") and isinstance(report.longrepr, tuple):
        reason = report.longrepr[2].removeprefix("Skipped: ")
        if not reason.startswith(_EXPECTED) and not hasattr(report, "wasxfail"):
            report.outcome = "failed"
            report.longrepr = f"skipped in CI: {reason}"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Path]:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    with contextlib.chdir(tmp_path):
        yield tmp_path
