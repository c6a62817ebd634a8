"""Tests of ``addrlint/sources/git.py``."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path

import pytest

from addrlint.cli.main import main
from tests.command_line import lines
from tests.planted_files import PLANTED

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


COMMENTED = sorted({path for path in PLANTED if path != "COMMIT_EDITMSG"})


def git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_only_changed_lines_are_reported(folder: Path, capsys: Capture) -> None:
    git("init", "-q", ".")
    name = "ö a.env"
    (folder / name).write_text(f"ADMIN_EMAIL={BAD}\nX=1\n")
    git("add", "-A")
    git("commit", "-q", "-m", "x")
    assert lines(capsys, ".", "--changed-lines", "HEAD") == []
    (folder / name).write_text(f"ADMIN_EMAIL={BAD}\nX=1\nMAIL_FROM={BAD}\n")
    (folder / "new.env").write_text(f"MAIL_FROM={BAD}\n")
    found = lines(capsys, ".", "--changed-lines", "HEAD")
    assert [line.partition(": ")[0] for line in found] == ["new.env:1:12", f"{name}:3:12"]
    # Renaming a file or marking it as binary in .gitattributes does not change its lines.
    git("add", "-A")
    git("commit", "-q", "-m", "y")
    git("mv", name, "renamed.env")
    (folder / ".gitattributes").write_text("*.env -diff\n")
    assert lines(capsys, ".", "--changed-lines", "HEAD") == []
    (folder / "renamed.env").write_text(
        f"ADMIN_EMAIL={BAD}\nX=1\nMAIL_FROM={BAD}\nREPLY_TO={BAD}\n"
    )
    found = lines(capsys, ".", "--changed-lines", "HEAD")
    assert [line.partition(": ")[0] for line in found] == ["renamed.env:4:11"]
    for empty in (["--changed-lines", ""], ["--commits", " "]):
        assert main(["check", ".", *empty]) == 2
        assert ": no commit given" in capsys.readouterr().err
    assert main(["check", "-", "--changed-lines", "HEAD"]) == 2
    assert main(["check", ".", "--changed-lines", "nowhere"]) == 2
    assert "addrlint: git rev-parse" in capsys.readouterr().err
    assert main(["check", ".", "--changed-lines", "--output=x"]) == 2


def test_changed_lines_are_found_despite_odd_names_and_settings(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    git("init", "-q", ".")
    (folder / "below").mkdir()
    names = ["below/a.env", "b*.env", ":(top)c.env", "below/link.env", "d.env", 'quote"\n.env']
    for name in names:
        path = folder / name
        if "link" in name:
            path.symlink_to("a.env")
        else:
            path.write_text("X=1\nX=2\nX=3\n")
    (folder / ".gitattributes").write_text("*.env diff=hidden\n")
    git("add", "-A")
    git("commit", "-q", "-m", "x")
    git("config", "diff.relative", "true")
    git("config", "diff.noprefix", "true")
    git("config", "diff.hidden.textconv", "true")
    git("config", "diff.hidden.command", "true")
    monkeypatch.setenv("GIT_DIFF_OPTS", "-u5")
    header = "++ b/nothing.txt\n-- a/nothing.txt\n@@ -1,9 +1,9 @@\n"
    for name in names:
        path = folder / name
        if not path.is_symlink():
            path.write_text(f"{header}X=1\nX=2\nMAIL_FROM={BAD}\nX=3\nREPLY_TO={BAD}")

    def places(*arguments: str) -> list[str]:
        found = lines(capsys, *arguments, "--changed-lines", "HEAD")
        return sorted(line.partition(": ")[0] for line in found)

    assert [re.split('env"?:', place)[1] for place in places(*names)].count("6:12") == len(names)
    assert len(places(*names)) == 2 * len(names)
    # The same from a subfolder, and for files that git is told not to compare.
    monkeypatch.chdir(folder / "below")
    assert places("a.env") == ["a.env:6:12", "a.env:8:11"]
    git("update-index", "--assume-unchanged", "a.env")
    assert places("a.env") == ["a.env:6:12", "a.env:8:11"]
    git("update-index", "--no-assume-unchanged", "a.env")
    git("update-index", "--skip-worktree", "a.env")
    assert places("a.env") == ["a.env:6:12", "a.env:8:11"]
    git("update-index", "--no-skip-worktree", "a.env")
    # The same if the folder is reached through a symlink.
    (folder.parent / "other").symlink_to(folder)
    monkeypatch.chdir(folder.parent / "other")
    assert places("b*.env") == ["b*.env:6:12", "b*.env:8:11"]
    assert places(str(folder / "d.env"))[0].endswith("d.env:6:12")


def test_changed_lines_are_found_when_git_counts_lines_differently(
    folder: Path, capsys: Capture
) -> None:
    git("init", "-q", ".")
    bad = "foo@@acme-tools.com"
    before = {
        "cr.csv": b"email\ra@acme.org\rb@acme.org\r",
        "wide.csv": b"\xff\xfe" + "email\na@acme.org\n\u010a\u0a00@acme.org\n".encode("utf-16-le"),
        "shifted.csv": b"#\n#\n#\nemail\na@acme.org\n",
        "hidden.csv": b"email\na@acme.org\n",
    }
    for name, raw in before.items():
        (folder / name).write_bytes(raw)
    (folder / "p.yaml").write_text("contact:\n  email: >-\n    ab@acme.org\n")
    (folder / ".gitattributes").write_text("shifted.csv filter=a\nhidden.csv filter=b\n")
    git("config", "filter.a.clean", "grep -v '^#'")
    git("config", "filter.b.clean", "sed s/@@/@/")
    git("add", "-A")
    git("commit", "-q", "-m", "x")
    for name, raw in before.items():
        more = f"{bad}\r" if name == "cr.csv" else f"{bad}\n"
        (folder / name).write_bytes(
            raw + more.encode("utf-16-le" if name == "wide.csv" else "ascii")
        )
    (folder / "p.yaml").write_text("contact:\n  email: >-\n    ab@acme.org\n    c@acme.org\n")
    for name in (*before, "p.yaml"):
        assert main(["check", name, "-q", "--changed-lines", "HEAD"]) == 1, name
    capsys.readouterr()
    # A range is an error: it compares two commits, not a commit with the files.
    for reference in ("HEAD..", "HEAD..HEAD", "HEAD^!", "HEAD^@", "..HEAD"):
        assert main(["check", "cr.csv", "-q", "--changed-lines", reference]) == 2, reference
    assert main(["check", "cr.csv", "-q", "--changed-lines", "HEAD^{tree}"]) == 1
