"""Tests of output to a file with ``-o``."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from addrlint.cli.main import main

Capture = pytest.CaptureFixture[str]


def test_output_is_written_to_a_file(folder: Path, capsys: Capture) -> None:
    assert main(["check", "jane@", "-o", "out.txt", "--color", "auto"]) == 1
    assert capsys.readouterr().out == ""
    text = (folder / "out.txt").read_text()
    assert text.startswith("<argument>:1:6: D101")
    assert main(["check", "jane@", "-o", "nowhere/out.txt"]) == 2
    assert "nowhere/out.txt: not written: no such file" in capsys.readouterr().err
    assert os.listdir(folder) == ["out.txt"]
