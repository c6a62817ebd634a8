"""Tests of ``addrlint/sources/commits.py``."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from addrlint.cli.main import main
from addrlint.sources.git import commits
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


def git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_commits_and_identity_are_checked(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    git("init", "-q", ".")
    assert main(["check", "--commits", "HEAD"]) == 2
    git("commit", "-q", "--allow-empty", "-m", "x\n\nReviewed-by: A a@acme-tools.com")
    monkeypatch.setenv("GIT_COMMITTER_EMAIL", "noreply@github.com")
    monkeypatch.setenv("GIT_AUTHOR_NAME", "jane@acme-tools.com")
    git("commit", "-q", "--allow-empty", "-m", "y")
    found = lines(capsys, "--commits", "HEAD~1..HEAD")
    assert [re.sub("^commit [0-9a-f]+", "", line)[:22] for line in found] == [
        ", author:1:1: F401 add"
    ]
    assert len(lines(capsys, "--commits", "HEAD~1")) == 1
    assert len(lines(capsys, "--commits", "HEAD~1 HEAD")) == 2
    assert main(["check", "--commits", "HEAD", "--identity", "--list-addresses", "--redact"]) == 0
    listed = capsys.readouterr().out
    assert "git committer:1:7: *******@github.com" in listed
    assert "git author:1:22: ****@acme-tools.com" in listed
    for address, code in (("you@example.com", "P104"), ("root@localhost", "P103")):
        monkeypatch.setenv("GIT_COMMITTER_EMAIL", address)
        assert any(f": {code} " in line for line in lines(capsys, "--identity"))
    monkeypatch.setenv("GIT_COMMITTER_EMAIL", "noreply@github.com")
    assert [line[:21] for line in lines(capsys, "--identity")] == ["git author:1:1: F401 "]
    for name in ("EMAIL", "NAME"):
        monkeypatch.delenv(f"GIT_AUTHOR_{name}")
        monkeypatch.delenv(f"GIT_COMMITTER_{name}")
    git("config", "user.useConfigOnly", "true")
    assert all("F402 missing-identity" in line for line in lines(capsys, "--identity"))


def test_commits_of_a_range_are_listed_oldest_first(folder: Path) -> None:
    git("init", "-q", ".")
    for subject in ("first", "second", "third", "fourth"):
        git("commit", "-q", "--allow-empty", "-m", subject)
    subjects = [commit.message.strip() for commit in commits("HEAD~3..HEAD")]
    assert subjects == ["second", "third", "fourth"]
