"""The hooks as people install them: real pre-commit and real git on a repository."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BAD = "name,email\nJane,jane@@acme-tools.com\n"
GOOD = "name,email\nJane,jane@acme-tools.com\n"
FIXABLE = "name,email\nJane,jane.doe@acme-tools.com \n"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty repository, the current folder; nobody's own configuration of git is heeded."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Jane")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "jane@acme-tools.com")
    scripts = Path(sys.executable).parent
    monkeypatch.setenv("PATH", f"{scripts}{os.pathsep}{os.environ['PATH']}")
    place = tmp_path / "repository"
    place.mkdir()
    monkeypatch.chdir(place)
    git("init", "-q", ".")
    return place


def git(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["git", *arguments], capture_output=True, text=True)


def commit(*names: str) -> subprocess.CompletedProcess[str]:
    git("add", "--", *names)
    return git("commit", "-q", "-m", "A commit")


def test_the_script_for_git(repository: Path) -> None:
    shutil.copy(ROOT / "hooks" / "pre-commit", repository / ".git" / "hooks" / "pre-commit")
    odd = "a list\nof two lines.csv"
    (repository / odd).write_text(BAD)
    (repository / "requirements.txt").write_text("idna\n")
    stopped = commit(odd, "requirements.txt")
    assert stopped.returncode == 1
    said = stopped.stdout + stopped.stderr
    assert "A103 several-at" in said
    assert "addrlint stopped the commit" in said
    # What counts is what is staged, not the file beside it.
    (repository / odd).write_text(GOOD)
    assert git("commit", "-q", "-m", "Not staged").returncode == 1
    assert commit(odd).returncode == 0
    (repository / odd).write_text(BAD)
    (repository / "other.csv").write_text(GOOD)
    assert commit("other.csv").returncode == 0
    # A configuration is heeded as it is staged; other files cause no look at all.
    (repository / "pyproject.toml").write_text('[tool.addrlint]\nignore = ["A103"]\n')
    assert commit("pyproject.toml").returncode == 0
    assert commit(odd).returncode == 0
    git("rm", "-q", "other.csv")
    assert git("commit", "-q", "-m", "Remove").returncode == 0


def test_without_addrlint_the_script_says_so(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("git", "sh"):
        tool = shutil.which(name)
        assert tool is not None
        (folder / name).symlink_to(tool)
    shutil.copy(ROOT / "hooks" / "pre-commit", repository / ".git" / "hooks" / "pre-commit")
    (repository / "list.csv").write_text(GOOD)
    monkeypatch.setenv("PATH", str(folder))
    stopped = commit("list.csv")
    assert stopped.returncode == 1
    assert "addrlint is not installed: pip install addrlint" in stopped.stderr


def test_the_hook_of_pre_commit(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "cache"))
    source = tmp_path / "addrlint"
    # The files of this checkout as they are, in a repository that pre-commit can clone.
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    for raw in listed.stdout.split(b"\0"):
        name = os.fsdecode(raw)
        if name and (ROOT / name).is_file():
            (source / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, source / name)
    for command in (["init", "-q", "."], ["add", "-A"], ["commit", "-q", "-m", "All of it"]):
        subprocess.run(["git", *command], cwd=source, check=True)

    def tried() -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["pre-commit", "try-repo", str(source), "addrlint", "--color", "never"],
            capture_output=True, text=True,
        )  # fmt: skip

    (repository / "list.csv").write_text(BAD)
    (repository / "numbers.csv").write_text("a,b\n1,2\n")
    (repository / "requirements.txt").write_text("idna\n")
    (repository / "empty.txt").write_text("")
    git("add", "-A")
    stopped = tried()
    assert stopped.returncode == 1, stopped.stdout + stopped.stderr
    assert "list.csv:2:10: A103 several-at" in stopped.stdout
    assert "numbers.csv" not in stopped.stdout
    assert "requirements.txt" not in stopped.stdout
    (repository / "list.csv").write_text(GOOD)
    git("add", "-A")
    passed = tried()
    assert passed.returncode == 0, passed.stdout
    assert "addrlint" in passed.stdout
    assert "Passed" in passed.stdout

    # Installed: git itself runs it.
    revision = subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=source, check=True, capture_output=True, text=True
    ).stdout.strip()
    (repository / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {source}\n  rev: {revision}\n  hooks:\n  - id: addrlint\n"
    )
    assert subprocess.run(["pre-commit", "install"], capture_output=True).returncode == 0
    assert commit(".").returncode == 0
    (repository / "list.csv").write_text(FIXABLE)
    stopped = commit("list.csv")
    assert stopped.returncode == 1
    assert "S102 trailing-space" in stopped.stdout + stopped.stderr
    fixed = subprocess.run(["addrlint", "check", "--fix", "list.csv"], capture_output=True)
    assert fixed.returncode == 0
    assert git("commit", "-q", "-m", "Not added again").returncode == 1
    assert commit("list.csv").returncode == 0
    assert git("show", "HEAD:list.csv").stdout == FIXABLE.replace(" ", "")
