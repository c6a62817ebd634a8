"""Tests that the docs match the code: generated pages, transcripts, examples, options."""

from __future__ import annotations

import argparse
import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest

from addrlint.cli import arguments
from addrlint.reporters import REPORTERS
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
    page = "batch.md" if command == "clean" else "command-line.md"
    text = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    text += (ROOT / "docs" / page).read_text(encoding="utf-8")
    text = re.sub(r"```.*?```", "", text, flags=re.S)  # the transcripts of --help have every option
    for flag in action.option_strings:
        if flag.startswith("--") and flag != "--help":
            assert flag in text, f"add {flag} of {command} to a table in docs/{page}"


def test_relative_links_point_to_existing_files() -> None:
    for page in (*PAGES, *SENDING):
        for link in re.findall(r"\]\((?!http)([^)#]+)\)", page.read_text(encoding="utf-8")):
            assert (page.parent / link).exists(), f"{page.name}: {link}"


def test_changelog_has_an_unreleased_section() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [Unreleased]" in text


def test_every_extra_in_the_docs_exists_and_is_tested_by_itself() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"]
    text = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs").rglob("*.md"))
    named = {
        name for names in re.findall(r"addrlint\[([\w,-]+)\]", text) for name in names.split(",")
    }
    assert named <= extras.keys(), f"add to optional-dependencies: {named - extras.keys()}"
    script = (ROOT / ".ci" / "extras").read_text(encoding="utf-8")
    index = (ROOT / "docs" / "sending" / "README.md").read_text(encoding="utf-8")
    for name in named:
        if (ROOT / "docs" / "sending" / f"{name}.md").exists():
            assert f" {name}" in script, f"add {name} to the loop of .ci/extras"
            assert f"({name}.md)" in index, f"add {name}.md to the table of docs/sending/README.md"


@pytest.mark.parametrize("output_format", REPORTERS)
def test_every_output_format_is_documented(output_format: str) -> None:
    text = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    (row,) = re.findall(r"^\| `--output-format` \| `full`.*$", text, re.M)
    assert f"`{output_format}`" in row
