"""Tests of baselines that cannot be read."""

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


def test_damaged_baseline_is_an_error(folder: Path, capsys: Capture) -> None:
    (folder / "a.env").write_text("MAIL_FROM=a..b@acme-tools.com\n")
    for text in ("[" * 100_000, '{"version": ' + "9" * 5000 + "}"):
        (folder / "base.json").write_text(text)
        code, _, err = run(capsys, "a.env", "--baseline", "base.json")
        assert (
            code,
            "not a valid addrlint baseline; create it again with --write-baseline" in err,
        ) == (2, True)
