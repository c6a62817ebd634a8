"""Tests of the folders, files and patterns given on the command line."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from addrlint import Profile, check
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


def test_unknown_rules_are_rejected(folder: Path, capsys: Capture) -> None:
    code, _, err = run(capsys, "one.txt", "--select", "")
    assert code == 2
    assert "select is empty; use ALL to enable every rule" in err
    for profile in (
        Profile(select=["Q999"]),
        Profile(ignore="nothing"),
        Profile(severities={"X": "info", "Q": "info"}),
    ):
        with pytest.raises(ValueError, match="unknown rule"):
            check("jane@acme-tools.com", profile=profile)
    assert not check("jane@intranet", profile=Profile(allow_domains="intranet")).findings
    assert check("a..b@x.org", profile=Profile(select="L")).findings


def test_per_file_ignores_accepts_several_patterns(folder: Path, capsys: Capture) -> None:
    both = "one.txt:P,two.txt:P1,A103,one.txt:A103"
    assert run(capsys, "one.txt", "two.txt", "--per-file-ignores", both, "-q") == (0, "", "")


def test_named_folders_are_checked_even_if_excluded(folder: Path, capsys: Capture) -> None:
    (folder / "build").mkdir()
    (folder / "build" / "list.txt").write_text("c@@acme-tools.com\n")
    assert run(capsys, "build", "-q")[0] == 1
    assert "build" not in run(capsys, ".", "-q")[1]
    subprocess.run(["git", "init", "-q", "."], check=True)
    (folder / ".gitignore").write_text("/kept/\n")
    (folder / "kept").mkdir()
    (folder / "kept" / "list.txt").write_text("c@@acme-tools.com\n")
    assert run(capsys, "kept", "-q")[0] == 1
    assert "kept" not in run(capsys, ".", "-q")[1]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("stats.csv", "month,subscribers\n2024-01,1523\n"),
        ("parts.csv", 'product,qty\n"Bolt @ 10mm",5\n"Nut",3\n'),
        ("notes.csv", "id,note\n1,\n2,\n3,ask bob @ sales\n"),
        ("links.txt", "https://medium.com/@x\nhttps://medium.com/@y\n"),
        ("letter.txt", "Hello\n\nPlease write to\njane@acme-tools.com\nor call.\n"),
    ],
)
def test_only_lists_skips_files_that_are_not_lists(
    folder: Path, capsys: Capture, name: str, text: str
) -> None:
    (folder / name).write_text(text)
    assert run(capsys, name, "--only-lists", "-q") == (0, "", "")
