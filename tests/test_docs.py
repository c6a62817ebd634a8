"""Tests that the docs match the code: generated pages, transcripts, examples, options."""

from __future__ import annotations

import argparse
import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from addrlint.cli import arguments
from tests import ROOT

SENDING = sorted((ROOT / "docs" / "sending").glob("*.md"))
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_generated_pages_and_transcripts_are_up_to_date() -> None:
    stale = [str(path.relative_to(ROOT)) for path in generator().differing()]
    assert not stale, f"run python docs/generate.py: {stale}"


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
@pytest.mark.packages
def test_python_examples_run(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    names: dict[str, object] = {}
    # Blocks that are whole files are run by another test.
    for block in re.findall(r"(?<! -->\n)```python\n(.*?)```", text, re.S):
        exec(compile(block, str(path), "exec"), names)


@pytest.mark.slow
@pytest.mark.parametrize("path", SENDING, ids=lambda path: path.name)
def test_integration_examples_run_on_their_own(path: Path, tmp_path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    blocks = re.findall(r"(?<! -->\n)```python\n(.*?)```", text, re.S)
    if blocks:
        # In a process of its own, because Django can be configured only once per process.
        code = "\n".join(blocks)
        subprocess.run([sys.executable, "-c", code], cwd=tmp_path, check=True, timeout=60)
        return
    ((name, code),) = re.findall(r"<!-- file: (\S+) -->\n```python\n(.*?)```", text, re.S)
    (tmp_path / name).write_text(code)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", name],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
    )
    (printed,) = re.findall(r"```text\n(.*?)```", text, re.S)
    assert printed in done.stdout
    assert "1 failed, 1 passed" in done.stdout


def options() -> list[tuple[str, argparse.Action]]:
    parser = arguments.parser()
    found = []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, command in action.choices.items():
                found += [(name, own) for own in command._actions]
        else:
            found.append(("", action))
    return found


@pytest.mark.parametrize(
    ("command", "action"), options(), ids=lambda x: x if isinstance(x, str) else x.dest
)
def test_every_option_has_help_and_is_documented(command: str, action: argparse.Action) -> None:
    assert action.help
    if (
        action.help == argparse.SUPPRESS
    ):  # the opposite of a flag; the page explains these once for all flags
        return
    text = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    for flag in action.option_strings:
        if flag.startswith("--") and flag != "--help":
            assert flag in text, f"{command} {flag} is not in docs/command-line.md"


def test_relative_links_point_to_existing_files() -> None:
    for page in PAGES:
        for link in re.findall(r"\]\((?!http)([^)#]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / link).exists(), f"{page.name}: {link}"


def test_changelog_has_an_unreleased_section() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [Unreleased]" in text
