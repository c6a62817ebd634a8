"""Tests of file names that contain control characters or line breaks."""

from __future__ import annotations

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


def test_control_characters_in_file_names_are_not_printed(folder: Path, capsys: Capture) -> None:
    name = "a\nb\x1b[2J.txt"
    (folder / name).write_text("a@@acme-tools.com\n")
    out = run(capsys, name, "--output-format", "concise")[1]
    assert out.count("\n") == 2
    assert "\x1b" not in out
    assert run(capsys, name + "x")[2].count("\n") == 1
