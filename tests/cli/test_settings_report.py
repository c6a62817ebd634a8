"""Tests of ``addrlint/cli/settings_report.py``."""

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


def test_show_settings_prints_values_and_their_sources(folder: Path, capsys: Capture) -> None:
    (folder / "below").mkdir()
    (folder / "below" / "addrlint.toml").write_text('output-format = "json"\nrole = "sender"\n')
    out = run(capsys, "below/x.txt", "--show-settings", "--no-unsafe-fixes")[1]
    assert 'output-format = "full"\n' in out
    assert 'role = "sender"  # below/addrlint.toml:2\n' in out
    assert "unsafe-fixes = false  # --no-unsafe-fixes\n" in out
