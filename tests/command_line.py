"""Runs the command line in the process of the test."""

from __future__ import annotations

import pytest

from addrlint.cli.main import main

Capture = pytest.CaptureFixture[str]


def lines(capsys: Capture, *arguments: str) -> list[str]:
    code = main(["check", *arguments, "--output-format", "concise", "-q"])
    out, _ = capsys.readouterr()
    assert code in (0, 1)
    return out.splitlines()
