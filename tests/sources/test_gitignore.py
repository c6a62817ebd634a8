"""Tests of lines in ``.gitignore`` that are not patterns."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from addrlint.cli.main import main

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.txt").write_text("a@@acme-tools.com\n")
    (tmp_path / "two.txt").write_text("b@@acme-tools.com\n")
    return tmp_path


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(["check", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def test_invalid_gitignore_lines_are_ignored(folder: Path, capsys: Capture) -> None:
    subprocess.run(["git", "init", "-q", "."], check=True)
    (folder / ".gitignore").write_text("!\na\\ \ntwo.txt\n")
    code, out, _ = run(capsys, ".", "-q", "--output-format", "concise")
    assert (code, out.count("A103")) == (1, 1)
