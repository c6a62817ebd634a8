"""Tests of files on another drive than the current folder, which on Windows have no relative path."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from addrlint.cli.main import main

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def other_drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder that ``os.path.relpath`` treats as another drive than the current folder."""
    drive = tmp_path / "drive"
    drive.mkdir()
    (drive / "a.env").write_text("MAIL_FROM=jane..doe@acme-tools.com\n")
    here = tmp_path / "here"
    here.mkdir()
    (here / "pyproject.toml").write_text("[tool.addrlint]\n")
    monkeypatch.chdir(here)
    real = os.path.relpath

    def relpath(path: str, start: str = os.curdir) -> str:
        on = [os.path.abspath(one).startswith(str(drive)) for one in (path, start)]
        if on[0] != on[1]:
            raise ValueError("path is on mount 'D:', start on mount 'C:'")
        return real(path, start)

    monkeypatch.setattr(os.path, "relpath", relpath)
    return drive


def test_files_on_another_drive_are_checked(other_drive: Path, capsys: Capture) -> None:
    assert main(["check", str(other_drive)]) == 1
    assert "L103" in capsys.readouterr().out
    assert main(["check", str(other_drive), "--exclude", "*.env"]) != 1
    assert main(["check", str(other_drive), "--per-file-ignores", "*.env:L103"]) == 0
    capsys.readouterr()
    assert main(["check", str(other_drive), "--output-format", "sarif"]) == 1
    report = json.loads(capsys.readouterr().out)
    (result,) = report["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place["uri"].startswith("file://")


def test_baselines_work_across_drives(other_drive: Path, capsys: Capture) -> None:
    assert main(["check", str(other_drive), "--write-baseline", "b.json"]) == 0
    assert main(["check", str(other_drive), "--baseline", "b.json"]) == 0


def test_two_baselines_have_no_hash_in_common(other_drive: Path, capsys: Capture) -> None:
    for name in ("a.json", "b.json"):
        main(["check", str(other_drive), "--write-baseline", name])
    kept = [json.loads(Path(name).read_text()) for name in ("a.json", "b.json")]
    assert kept[0]["salt"] != kept[1]["salt"]
    hashes = [
        {mark for rules in one["findings"].values() for found in rules.values() for mark in found}
        for one in kept
    ]
    assert hashes[0].isdisjoint(hashes[1])
    main(["check", str(other_drive), "--write-baseline", "a.json"])
    assert json.loads(Path("a.json").read_text()) == kept[0], "a new version keeps the salt"
