"""Tests of ``addrlint/sources/template_gaps.py``."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from addrlint.cli.main import main
from tests.command_line import lines

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Jane")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "jane@acme-tools.com")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_fixed_parts_of_templates_are_checked(folder: Path, capsys: Capture) -> None:
    (folder / "a.env").write_text(
        "MAIL_FROM=${USER}@acme-tools.com\nADMIN_EMAIL={{ x }}@acme..com\nREPLY_TO=$A@$B\n"
        "NOTIFY_EMAIL=a..b@{{ host }}\nSERVER_EMAIL=%(x)s..@acme-tools.com\n"
    )
    found = [line.split(" ")[:2] for line in lines(capsys, "a.env")]
    assert found == [["a.env:2:25:", "D102"], ["a.env:4:15:", "L103"], ["a.env:5:19:", "L104"]]
    main(["check", "a.env", "--explain-skips"])
    assert "a.env:3:10: $A@$B: filled in by a template\n" in capsys.readouterr().out
