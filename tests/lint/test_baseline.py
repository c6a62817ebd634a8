"""Tests of ``addrlint/lint/baseline.py``."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from addrlint.cli.main import main
from tests.command_line import lines

Capture = pytest.CaptureFixture[str]

BAD = "a..b@acme-tools.com"


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


def test_fixes_skip_suppressed_baseline_and_unchanged_lines(folder: Path, capsys: Capture) -> None:
    spaced = "ADMIN_EMAIL=mailto: jane@acme-tools.com."
    text = (
        f"MAIL_FROM=jane@acme-tools.com. # addrlint: ignore\n{spaced}\nREPLY_TO=j@acme-tools.com.\n"
    )
    (folder / "a.env").write_text(text)
    main(["check", "a.env", "--fix", "-q"])
    assert (folder / "a.env").read_text().startswith("MAIL_FROM=jane@acme-tools.com. #")
    assert (folder / "a.env").read_text().endswith("REPLY_TO=j@acme-tools.com\n")
    old = "MAIL_FROM=jane@acme-tools.com.\nREPLY_TO=jane@acme-tools.com.\n"
    (folder / "a.env").write_text(old)
    main(["check", ".", "--write-baseline", "known.json"])
    (folder / "a.env").write_text(old + "ADMIN_EMAIL=joe@acme-tools.com.\n")
    main(["check", "a.env", "--fix", "-q", "--baseline", "known.json"])
    assert (folder / "a.env").read_text() == old + "ADMIN_EMAIL=joe@acme-tools.com\n"
    git("init", "-q", ".")
    git("add", "a.env")
    git("commit", "-q", "-m", "x")
    (folder / "a.env").write_text(old + "ADMIN_EMAIL=ann@acme-tools.com.\n")
    main(["check", "a.env", "--fix", "-q", "--changed-lines", "HEAD"])
    assert (folder / "a.env").read_text() == old + "ADMIN_EMAIL=ann@acme-tools.com\n"


def test_baseline_hides_known_findings(folder: Path, capsys: Capture) -> None:
    (folder / "a.env").write_text(f"ADMIN_EMAIL={BAD}\nMAIL_FROM={BAD}\n")
    (folder / "b.env").write_text("ADMIN_EMAIL=x@@acme-tools.com\n")
    assert main(["check", ".", "--write-baseline", "known.json"]) == 0
    capsys.readouterr()
    known = (folder / "known.json").read_text()
    assert "acme" not in known
    assert json.loads(known)["findings"].keys() == {"a.env", "b.env"}
    assert lines(capsys, ".", "--baseline", "known.json") == []
    # An input file is not overwritten, and saving a baseline reports no findings.
    assert main(["check", "a.env", "--write-baseline", "a.env"]) == 2
    assert main(["check", ".", "--write-baseline", "known.json"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert "4 findings saved" in err or "3 findings saved" in err
    (folder / "b.env").rename(folder / "c.env")
    main(["check", "a.env", "--baseline", "known.json"])
    assert "no longer present; use --write-baseline to remove them" in capsys.readouterr().err
    (folder / "c.env").rename(folder / "b.env")
    # Moved lines are still known; a third line with the same address is new.
    (folder / "a.env").write_text(f"\n\nADMIN_EMAIL={BAD}\nX=1\nMAIL_FROM={BAD}\nREPLY_TO={BAD}\n")
    assert [line[:12] for line in lines(capsys, ".", "--baseline", "known.json")] == [
        "a.env:6:11: "
    ]
    # The baseline also applies from another folder, where the file has another relative path.
    (folder / "sub").mkdir()
    os.chdir(folder / "sub")
    assert len(lines(capsys, "../a.env", "--baseline", "../known.json")) == 1
    os.chdir(folder)
    (folder / "b.env").write_text("ADMIN_EMAIL=x@acme-tools.com\n")
    assert main(["check", "b.env", "--baseline", "known.json", "-q"]) == 0
    assert "known.json: 1 finding no longer present" in capsys.readouterr().err
    for text in ("", "{}", "[]", '{"version": 9, "findings": {}}'):
        (folder / "bad.json").write_text(text)
        assert main(["check", ".", "--baseline", "bad.json"]) == 2
        assert (
            "not a valid addrlint baseline; create it again with --write-baseline"
            in capsys.readouterr().err
        )
    assert main(["check", ".", "--baseline", "nowhere.json"]) == 2


def git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout
