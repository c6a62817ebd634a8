"""Tests of ``addrlint/cli/progress.py``."""

from __future__ import annotations

from pathlib import Path

import pytest

from addrlint.cli.main import main

Capture = pytest.CaptureFixture[str]

CSV = (
    b"id,name,email\n1,Jane,jane@acme-tools.com\n2,Bob,bob..x@acme-tools.com\n"
    b'3,"Doe, J",j doe@gmail.com\n4,A,jane@ACME-tools.com\n5,B, bob@gmail.com\n'
    b'6,"open,x@acme-tools.com\n7,Doe, J,y@acme-tools.com\n'
)


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(["clean", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def test_progress_bar_is_shown_on_a_terminal(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("list.csv").write_bytes(CSV)
    monkeypatch.setattr("addrlint.cli.progress._WORTH_IT", 0)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert run(capsys, "list.csv", "-q")[0] == 1
    assert run(capsys, "list.csv")[0] == 1
