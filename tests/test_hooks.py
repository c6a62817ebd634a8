"""Tests of the hooks, run by pre-commit and git themselves."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests import ROOT

BAD = "name,email\nJane,jane@@acme-tools.com\n"
GOOD = "name,email\nJane,jane@acme-tools.com\n"
FIXABLE = "name,email\nJane,jane.doe@acme-tools.com \n"


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Create an empty repository as the current folder; the user's git settings do not apply."""
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


@pytest.mark.slow
def test_pre_commit_script_checks_staged_content(repository: Path) -> None:
    shutil.copy(ROOT / "hooks" / "pre-commit", repository / ".git" / "hooks" / "pre-commit")
    odd = "a list\nof two lines.csv"
    (repository / odd).write_text(BAD)
    (repository / "requirements.txt").write_text("idna\n")
    stopped = commit(odd, "requirements.txt")
    assert stopped.returncode == 1
    printed = stopped.stdout + stopped.stderr
    assert "A103 several-at" in printed
    assert "addrlint stopped the commit" in printed
    # The staged content counts, not the file in the working tree.
    (repository / odd).write_text(GOOD)
    assert git("commit", "-q", "-m", "Not staged").returncode == 1
    assert commit(odd).returncode == 0
    (repository / odd).write_text(BAD)
    (repository / "other.csv").write_text(GOOD)
    assert commit("other.csv").returncode == 0
    # The staged configuration applies; deleted files are not checked.
    (repository / "pyproject.toml").write_text('[tool.addrlint]\nignore = ["A103"]\n')
    assert commit("pyproject.toml").returncode == 0
    assert commit(odd).returncode == 0
    git("rm", "-q", "other.csv")
    assert git("commit", "-q", "-m", "Remove").returncode == 0


def with_links_and_module(repository: Path, tmp_path: Path) -> None:
    """Stage a submodule, a symlink that leaves the repository and one that points to itself."""
    (tmp_path / "secret.env").write_text("ADMIN_EMAIL=a..b@acme-tools.com\n")
    module = tmp_path / "module"
    git("init", "-q", str(module))
    git("-C", str(module), "commit", "-q", "--allow-empty", "-m", "Begin")
    git("-c", "protocol.file.allow=always", "submodule", "add", "-q", str(module), "module")
    (repository / ".env").symlink_to(tmp_path / "secret.env")
    (repository / "self.env").symlink_to("self.env")
    git("add", "-A", "-f")


@pytest.mark.slow
def test_pre_commit_script_skips_symlinks_and_submodules(repository: Path, tmp_path: Path) -> None:
    shutil.copy(ROOT / "hooks" / "pre-commit", repository / ".git" / "hooks" / "pre-commit")
    with_links_and_module(repository, tmp_path)
    done = git("commit", "-q", "-m", "Links")
    assert done.returncode == 0, printed(done)
    # One name looks like the output of git, the others look like options.
    for name in (":000000 100644 x.env", "--exit-zero", "-q.env"):
        (repository / name).write_text("ADMIN_EMAIL=a..b@acme-tools.com\n")
    stopped = commit(".")
    assert stopped.returncode == 1
    assert printed(stopped).count("L103 consecutive-dots") == 2
    # A configuration file in a folder above the copied files does not apply.
    Path(tempfile.gettempdir(), "addrlint.toml").write_text('ignore = ["L"]\n')
    try:
        assert git("commit", "-q", "-m", "Again").returncode == 1
    finally:
        Path(tempfile.gettempdir(), "addrlint.toml").unlink()


def test_pre_commit_script_reports_missing_addrlint(
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


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """Copy the files of this checkout into a repository that pre-commit can clone."""
    place = tmp_path_factory.mktemp("source") / "addrlint"
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    for raw in listed.stdout.split(b"\0"):
        name = os.fsdecode(raw)
        if name and (ROOT / name).is_file():
            (place / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, place / name)
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
        "GIT_AUTHOR_NAME": "Jane", "GIT_AUTHOR_EMAIL": "jane@acme-tools.com",
        "GIT_COMMITTER_NAME": "Jane", "GIT_COMMITTER_EMAIL": "jane@acme-tools.com",
    }  # fmt: skip
    for command in (["init", "-q", "."], ["add", "-A"], ["commit", "-q", "-m", "All of it"]):
        subprocess.run(["git", *command], cwd=place, check=True, env=environment)
    done = subprocess.run(
        ["git", "rev-parse", "HEAD"], cwd=place, check=True, capture_output=True, text=True
    )
    return place, done.stdout.strip()


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder where pre-commit keeps its environments, shared by all tests here."""
    return tmp_path_factory.mktemp("cache")


def installed(
    source: tuple[Path, str], cache: Path, monkeypatch: pytest.MonkeyPatch, *hooks: str
) -> None:
    """Install hooks in the current repository with pre-commit."""
    monkeypatch.setenv("PRE_COMMIT_HOME", str(cache))
    place, revision = source
    lines = [f"repos:\n- repo: {place}\n  rev: {revision}\n  hooks:\n"]
    lines += [f"  - id: {hook}\n" for hook in hooks]
    Path(".pre-commit-config.yaml").write_text("".join(lines))
    command = ["pre-commit", "install", "--hook-type", "pre-commit", "--hook-type", "commit-msg",
               "--hook-type", "pre-merge-commit"]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True)
    git("add", ".pre-commit-config.yaml")


def printed(done: subprocess.CompletedProcess[str]) -> str:
    return done.stdout + done.stderr


SETTINGS = 'DEFAULT_FROM_EMAIL = "app@acme{}com"\n'


@pytest.mark.slow
def test_pre_commit_rejects_commits_with_errors(
    repository: Path, source: tuple[Path, str], cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(source, cache, monkeypatch, "addrlint")
    (repository / "numbers.csv").write_text("a,b\n1,2\n")
    (repository / "requirements.txt").write_text("idna\n")
    (repository / "empty.txt").write_text("")
    (repository / "main.c").write_text("int a; // x@@y\n")
    (repository / "a list\nof two lines.csv").write_text(GOOD)
    assert commit(".").returncode == 0
    (repository / "settings.py").write_text(SETTINGS.format(".."))
    (repository / "windows.env").write_bytes(b"ADMIN_EMAIL=a..b@acme-tools.com\r\n")
    (repository / "a list\nof two lines.csv").write_text(BAD)
    stopped = commit(".")
    assert stopped.returncode == 1
    for place in ("settings.py:1:31: D102", "windows.env:1:14: L103", 'two lines.csv":2:10: A103'):
        assert place in printed(stopped)
    assert "numbers.csv" not in printed(stopped)
    # The staged content counts.
    (repository / "settings.py").write_text(SETTINGS.format("."))
    (repository / "windows.env").write_bytes(b"ADMIN_EMAIL=ab@acme-tools.com\r\n")
    (repository / "a list\nof two lines.csv").write_text(GOOD)
    assert git("commit", "-q", "-m", "Not staged").returncode == 1
    git("add", "-A")
    (repository / "settings.py").write_text(SETTINGS.format(".."))
    passed = git("commit", "-q", "-m", "Staged in part")
    assert passed.returncode == 0, printed(passed)
    git("checkout", "-q", "settings.py")
    # File names that look like options are still file names.
    (repository / "--exit-zero").write_text("x\n")
    (repository / "-odd.env").write_text("ADMIN_EMAIL=a..b@acme-tools.com\n")
    stopped = commit(".")
    assert stopped.returncode == 1
    assert "-odd.env:1:14: L103" in printed(stopped)
    git("rm", "-qf", "--", "--exit-zero", "-odd.env")
    # A renamed file is checked again.
    git("mv", "settings.py", "config.py")
    (repository / "config.py").write_text(SETTINGS.format("..") + "x = 1\n" * 50)
    assert commit("config.py").returncode == 1


@pytest.mark.slow
def test_pre_commit_checks_merges(
    repository: Path, source: tuple[Path, str], cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(source, cache, monkeypatch, "addrlint", "addrlint-commit-msg")
    (repository / "settings.py").write_text(SETTINGS.format("."))
    assert commit(".").returncode == 0
    git("checkout", "-q", "-b", "other")
    (repository / "other.env").write_text("ADMIN_EMAIL=a..b@acme-tools.com\n")
    git("add", "-A")
    git("commit", "-q", "--no-verify", "-m", "Faulty")
    git("checkout", "-q", "-")
    (repository / "third.txt").write_text("x\n")
    assert commit(".").returncode == 0
    merged = git("merge", "-q", "--no-edit", "other")
    assert merged.returncode != 0
    assert "other.env:1:14: L103" in printed(merged)


@pytest.mark.slow
def test_pre_commit_applies_safe_fixes(
    repository: Path, source: tuple[Path, str], cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(source, cache, monkeypatch, "addrlint-fix", "addrlint-lists")
    (repository / "list.csv").write_text(FIXABLE)
    stopped = commit(".")
    assert stopped.returncode == 1
    assert "files were modified by this hook" in printed(stopped)
    assert (repository / "list.csv").read_text() == FIXABLE.replace(" ", "")
    assert commit(".").returncode == 0
    assert git("show", "HEAD:list.csv").stdout == FIXABLE.replace(" ", "")


@pytest.mark.slow
def test_pre_commit_checks_trailers_and_identity(
    repository: Path, source: tuple[Path, str], cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(source, cache, monkeypatch, "addrlint-commit-msg", "addrlint-identity", "addrlint-ci")
    good = "Mend\n\nCo-authored-by: Joe <joe@acme-tools.com>\n"
    done = git("commit", "-q", "-m", good)
    assert done.returncode == 0, printed(done)
    stopped = git("commit", "-q", "--allow-empty", "-m", good.replace("<", "").replace(">", ""))
    assert stopped.returncode == 1
    assert "F101 missing-angle-brackets" in printed(stopped)
    first = git("rev-parse", "HEAD").stdout.strip()
    with monkeypatch.context() as patch:
        patch.setenv("GIT_AUTHOR_EMAIL", "jane@laptop")
        stopped = git("commit", "-q", "--allow-empty", "-m", "x")
        assert stopped.returncode == 1
        assert "git author:1:12: D201 single-label" in printed(stopped)
        git("commit", "-q", "--allow-empty", "--no-verify", "-m", "Faulty")

    def ran(start: str) -> subprocess.CompletedProcess[str]:
        command = ["pre-commit", "run", "addrlint-ci", "--hook-stage", "manual", "--from-ref", start,
                   "--to-ref", "HEAD"]  # fmt: skip
        return subprocess.run(command, capture_output=True, text=True)

    assert ran(first).returncode == 1
    assert "author:1:12: D201" in printed(ran(first))
    assert ran("HEAD").returncode == 0


@pytest.mark.slow
def test_pre_commit_handles_thousands_of_files(
    repository: Path, source: tuple[Path, str], cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(source, cache, monkeypatch, "addrlint")
    for number in range(5000):
        folder = repository / f"d{number % 50}"
        folder.mkdir(exist_ok=True)
        (folder / f"f{number}.py").write_text("@property\ndef f(self): ...\n")
    (repository / "d7" / "f7.env").write_text("ADMIN_EMAIL=a..b@acme-tools.com\n")
    stopped = commit(".")
    assert stopped.returncode == 1
    assert "d7/f7.env:1:14: L103" in printed(stopped)
    (repository / "d7" / "f7.env").unlink()
    assert commit(".").returncode == 0


def hook(name: str, repository: Path) -> None:
    shutil.copy(ROOT / "hooks" / name, repository / ".git" / "hooks" / name)


def test_commit_msg_script_checks_trailers(repository: Path) -> None:
    hook("commit-msg", repository)
    message = "Mend\n\n# a comment\nSigned-off-by: Jane <jane@@acme-tools.com>\n"
    stopped = git("commit", "-q", "--allow-empty", "-m", message)
    assert stopped.returncode == 1
    assert "A103 several-at" in printed(stopped)
    assert git("commit", "-q", "--allow-empty", "-m", message.replace("@@", "@")).returncode == 0
    # The comment character of git's configuration applies.
    git("config", "core.commentChar", ";")
    text = "Mend\n\n;Signed-off-by: Jane <jane@@acme-tools.com>\n"
    done = git("commit", "-q", "--allow-empty", "--cleanup=strip", "-m", text)
    assert done.returncode == 0, printed(done)


@pytest.mark.slow
def test_pre_receive_script_checks_pushes(repository: Path, tmp_path: Path) -> None:
    server = tmp_path / "server.git"
    git("init", "-q", "--bare", str(server))
    shutil.copy(ROOT / "hooks" / "pre-receive", server / "hooks" / "pre-receive")
    git("remote", "add", "server", str(server))
    (repository / "settings.py").write_text(SETTINGS.format("."))
    assert commit(".").returncode == 0
    branch = git("branch", "--show-current").stdout.strip()
    pushed = git("push", "-q", "server", branch)
    assert pushed.returncode == 0, printed(pushed)

    git("checkout", "-q", "-b", "files")
    (repository / "a name\nof two.env").write_text("ADMIN_EMAIL=a..b@acme-tools.com\n")
    assert commit(".").returncode == 0
    refused = git("push", "-q", "server", "files")
    assert refused.returncode != 0
    assert "L103 consecutive-dots" in printed(refused)
    assert "addrlint rejected refs/heads/files" in printed(refused)
    # A fault that a later commit of the same push fixes is not reported.
    (repository / "a name\nof two.env").write_text("ADMIN_EMAIL=ab@acme-tools.com\n")
    assert commit(".").returncode == 0
    assert git("push", "-q", "server", "files").returncode == 0

    git("checkout", "-q", "-b", "trailers", branch)
    git("commit", "-q", "--allow-empty", "-m", "Mend\n\nSigned-off-by: Jane\n")
    refused = git("push", "-q", "server", "trailers")
    assert refused.returncode != 0
    assert "F103 missing-address" in printed(refused)
    git(
        "commit",
        "-q",
        "--amend",
        "--allow-empty",
        "-m",
        "Mend\n\nSigned-off-by: J <j@acme-tools.com>\n",
    )
    assert git("push", "-q", "server", "trailers").returncode == 0
    assert git("push", "-q", "server", ":files").returncode == 0
    with_links_and_module(repository, tmp_path)
    git("commit", "-q", "-m", "Links")
    pushed = git("push", "-q", "server", "trailers")
    assert pushed.returncode == 0, printed(pushed)
    # If one of two branches has a fault, only that branch is named.
    git("branch", "good")
    git("commit", "-q", "--allow-empty", "-m", "x\n\nSigned-off-by: J <a..b@acme-tools.com>\n")
    git("branch", "faulty")
    refused = git("push", "-q", "server", "faulty", "good")
    assert refused.returncode != 0
    assert "rejected refs/heads/faulty" in printed(refused)
    assert "rejected refs/heads/good" not in printed(refused)
    git("reset", "-q", "--hard", "HEAD^")
    # Commits that the server already has are not checked again after a merge.
    git("checkout", "-q", "-b", "side", "HEAD^")
    (repository / "other.txt").write_text("x\n")
    assert commit("other.txt").returncode == 0
    git("merge", "-q", "-m", "Merge", "trailers")
    (repository / "new.env").write_text("ADMIN_EMAIL=a..b@acme-tools.com\n")
    assert commit("new.env").returncode == 0
    refused = git("push", "-q", "server", "side")
    assert printed(refused).count("L103 consecutive-dots") == 1
    git("checkout", "-q", "trailers")
    git("tag", "v1")
    assert git("push", "-q", "server", "v1").returncode == 0
    git("commit", "-q", "--amend", "--allow-empty", "-m", "Other")
    assert git("push", "-q", "--force", "server", "trailers").returncode == 0


@pytest.mark.slow
def test_pushes_cannot_bypass_the_pre_receive_script(repository: Path, tmp_path: Path) -> None:
    server = tmp_path / "server.git"
    git("init", "-q", "--bare", str(server))
    shutil.copy(ROOT / "hooks" / "pre-receive", server / "hooks" / "pre-receive")
    git("remote", "add", "server", str(server))
    bad = "ADMIN_EMAIL=a..b@acme-tools.com\n"

    def refused(branch: str, *wanted: str) -> None:
        done = git("push", "-q", "server", branch)
        assert done.returncode != 0, printed(done)
        for text in wanted:
            assert text in printed(done)

    (repository / "a.env").write_text("ADMIN_EMAIL=ab@acme-tools.com\n")
    assert commit(".").returncode == 0
    branch = git("branch", "--show-current").stdout.strip()
    assert git("push", "-q", "server", branch).returncode == 0

    # A working-tree encoding set in .gitattributes must not hide a fault.
    git("checkout", "-q", "-b", "encoding")
    (repository / ".gitattributes").write_text("*.env working-tree-encoding=UTF-7\n")
    (repository / "b.env").write_text(bad)
    git("-c", "core.attributesFile=/dev/null", "add", "-A")
    assert git("commit", "-q", "-m", "x").returncode == 0
    refused("encoding", "b.env:1:14: L103")

    # A replacement object must not hide a fault.
    git("checkout", "-q", "-b", "replaced", branch)
    (repository / "b.env").write_text(bad)
    assert commit(".").returncode == 0
    good = git("rev-parse", branch).stdout.strip()
    git("push", "-q", "server", f"{good}:refs/replace/{git('rev-parse', 'HEAD').stdout.strip()}")
    refused("replaced", "b.env:1:14: L103")

    # The tagger is checked, also for tags of tags and tags of files.
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GIT_COMMITTER_EMAIL", "jane@@acme-tools.com")
        git("tag", "-a", "-m", "x", "faulty", branch)
        git("tag", "-a", "-m", "x", "of-file", f"{branch}:a.env")
    git("tag", "-a", "-m", "x", "of-tag", "faulty")
    for tag in ("faulty", "of-file", "of-tag"):
        refused(tag, "tagger:1:", "A103")
    git("tag", "-a", "-m", "x", "good", branch)
    pushed = git("push", "-q", "server", "good")
    assert pushed.returncode == 0, printed(pushed)

    # Commit messages and folder names that look like something else do not hide a fault.
    git("checkout", "-q", "-b", "odd", branch)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("GIT_AUTHOR_EMAIL", "jane@@acme-tools.com")
        git("commit", "-q", "--allow-empty", "-m", "\x01hi")
    refused("odd", "author:1:", "A103")
    git("checkout", "-q", "-B", "odd", branch)
    (repository / ".gitattributes.d").mkdir()
    (repository / "sub" / ".gitattributes").mkdir(parents=True)
    (repository / "sub" / ".gitattributes" / "b.env").write_text(bad)
    assert commit(".").returncode == 0
    refused("odd", "sub/.gitattributes/b.env:1:14: L103")
    for tail in ("# c", "Conflicts:\n\tfoo"):
        git("checkout", "-q", "-B", "odd", branch)
        text = f"hi\n\nSigned-off-by: x <y@@acme-tools.com>\n\n{tail}\n"
        git("commit", "-q", "--allow-empty", "--cleanup=verbatim", "-m", text)
        refused("odd", "A103")

    # A fault that a later commit of the same push removes passes; pushing the old commit does not.
    git("checkout", "-q", "-b", "fixed", branch)
    (repository / "b.env").write_text(bad)
    assert commit("b.env").returncode == 0
    git("branch", "faulty-again")
    git("rm", "-q", "b.env")
    git("commit", "-q", "-m", "Remove")
    assert git("push", "-q", "server", "fixed").returncode == 0
    refused("faulty-again", "b.env:1:14: L103")
    git("branch", "-f", "known", "fixed")
    assert git("push", "-q", "server", "known").returncode == 0

    # Suppressed errors are counted, and the server can ignore suppressions in the push.
    git("checkout", "-q", "-b", "silenced", branch)
    (repository / "c.env").write_text(f"# addrlint: ignore-file\n{bad}{bad}")
    (repository / "d.env").write_text("X=1\n" + bad)
    (repository / "e.env").write_text(bad)
    (repository / "addrlint.toml").write_text(
        'exclude = ["e.env"]\nper-file-ignores = { "d.env" = ["L", "X"] }\n'
    )
    assert commit(".").returncode == 0
    pushed = git("push", "-q", "server", "silenced")
    assert pushed.returncode == 0, printed(pushed)
    assert "configuration files and comments suppress 4 errors: L103 (4)" in printed(pushed)
    git("push", "-q", "server", ":silenced")
    git("-C", str(server), "config", "addrlint.enforce", "true")
    refused("silenced", "c.env:2:14", "c.env:3:14", "d.env:2:14", "e.env:1:14")
    git("-C", str(server), "config", "addrlint.enforce", "ture")
    refused("silenced", "addrlint.enforce in git's configuration is wrong")
    git("-C", str(server), "config", "--unset", "addrlint.enforce")
    # A relative path is resolved on the server.
    git("-C", str(server), "config", "addrlint.config", "addrlint.toml")
    (server / "addrlint.toml").write_text("")
    refused("silenced", "c.env:2:14")
    git("-C", str(server), "config", "--unset", "addrlint.config")
    (tmp_path / "server.toml").write_text('ignore = ["L103", "X", "bidi-override"]\n')
    git("-C", str(server), "config", "addrlint.config", str(tmp_path / "server.toml"))
    pushed = git("push", "-q", "server", "silenced")
    assert pushed.returncode == 0, printed(pushed)
    (repository / "f.env").write_text("ADMIN_EMAIL=a\u202eb@acme-tools.com\n", encoding="utf-8")
    assert commit(".").returncode == 0
    refused("silenced", "f.env:1:14: X")


def test_every_hook_is_tested_and_documented() -> None:
    offered = re.findall(r"^- id: (\S+)", (ROOT / ".pre-commit-hooks.yaml").read_text(), re.M)
    here = Path(__file__).read_text()
    page = (ROOT / "docs" / "repositories.md").read_text()
    for name in offered:
        assert f'"{name}"' in here
        assert f"`{name}`" in page
