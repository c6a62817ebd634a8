"""Living with it: comments that ignore, baselines, changed lines, zones, registries, lists of what is read."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from addrlint.cli.main import main
from addrlint.lint.check_candidate import judged
from addrlint.lint.config import Configuration
from addrlint.lint.inputs import Input, Inputs
from addrlint.lint.option_values import NoOptions
from addrlint.rules.profile import Profile
from addrlint.sources.file_types import KINDS
from addrlint.sources.rewriter import applied, changes
from tests.planted import CLEAN, PLANTED
from tests.test_sources import planted

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


def lines(capsys: Capture, *arguments: str) -> list[str]:
    code = main(["check", *arguments, "--output-format", "concise", "-q"])
    out, _ = capsys.readouterr()
    assert code in (0, 1)
    return out.splitlines()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.py", f'SERVER_EMAIL = "{BAD}"  # addrlint: ignore[L103]\n'),
        ("a.py", f'# addrlint: ignore-next-line[L103] old\nSERVER_EMAIL = "{BAD}"\n'),
        ("a.py", f'SERVER_EMAIL = "{BAD}"  # noqa  # addrlint: ignore\n'),
        ("a.yml", f"smtp_from: {BAD} # addrlint: ignore[consecutive-dots]\n"),
        ("a.ini", f"; addrlint: ignore-next-line[L]\nmail_from = {BAD}\n"),
        ("a.html", f'<!-- addrlint: ignore-next-line[L103] -->\n<a href="mailto:{BAD}">x</a>\n'),
        ("a.html", f'{{# addrlint: ignore-next-line #}}\n<a href="mailto:{BAD}">x</a>\n'),
        ("a.md", f"[x](mailto:{BAD}) <!-- addrlint: ignore[L103] -->\n"),
        ("a.zone", f'; addrlint: ignore-file\n@ TXT "v=DMARC1; rua=mailto:{BAD}"\n'),
        ("renovate.json", f'{{// addrlint: ignore-next-line\n"gitAuthor": "X <{BAD}>"}}\n'),
        ("a.rst", f".. addrlint: ignore-next-line[L103]\nmailto:{BAD}\n"),
        ("a.tf", f'// addrlint: ignore-next-line\nresource "pagerduty_user" "x" {{ email = "{BAD}" }}\n'),
        ("seeds.sql", f"-- addrlint: ignore-next-line[L103]\nINSERT INTO t VALUES ('{BAD}');\n"),
        ("list.txt", f"# addrlint: ignore-file[L103]\n{BAD}\njane@acme-tools.com\n"),
        ("pom.xml", f"<a><!-- addrlint: ignore-next-line[L103] -->\n<email>{BAD}</email></a>\n"),
        ("a.md", f"[//]: # (addrlint: ignore-next-line)\n[x](mailto:{BAD})\n"),
        ("a.yml", f"smtp_from: {BAD} # addrlint: ignore [L103]\n"),
    ],
)  # fmt: skip
def test_a_comment_of_any_kind_silences(
    name: str, text: str, folder: Path, capsys: Capture
) -> None:
    (folder / name).write_text(text)
    assert lines(capsys, name) == []
    (folder / name).write_text(text.replace("addrlint:", "other:"))
    assert any("L103" in line for line in lines(capsys, name))
    (folder / name).write_text(text.replace(BAD, "ab@acme-tools.com"))
    (unused,) = lines(capsys, name)
    assert "F901 unused-ignore" in unused
    # Where rules are left out it can't be told.
    assert lines(capsys, name, "--select", "D") == []


@pytest.mark.parametrize(
    "wrong",
    ["ignore[L104", "ignore[]", "ignore[ ]", "ignore-line", "ignore-next", "ignore-files", "ignore(L103)",
     "ignored", "ignore [L103"],
)  # fmt: skip
def test_a_comment_that_is_not_well_written_silences_nothing(
    wrong: str, folder: Path, capsys: Capture
) -> None:
    (folder / "a.py").write_text(f'SERVER_EMAIL = "{BAD}"  # addrlint: {wrong}\n')
    assert any("L103" in line for line in lines(capsys, "a.py"))


@pytest.mark.parametrize("sign", ["%", "rem", "REM ", "::", "--", ";;", "//", "'", '"', "dnl", "#"])
def test_comments_of_texts_of_no_known_kind(sign: str, folder: Path, capsys: Capture) -> None:
    (folder / "a.xyz").write_text(f"{sign} addrlint: ignore-next-line\nx <{BAD}>\n")
    assert lines(capsys, "a.xyz", "--scan-text") == []


def test_what_only_looks_like_a_comment_silences_nothing(folder: Path, capsys: Capture) -> None:
    (folder / "a.py").write_text(
        f'SERVER_EMAIL, x = "{BAD}", 1\nSERVER_EMAIL = "{BAD}"; y = "# addrlint: ignore"\n'
    )
    assert len(lines(capsys, "a.py")) == 1
    (folder / "a.md").write_text(f"`# addrlint: ignore` [x](mailto:{BAD})\n")
    assert len(lines(capsys, "a.md")) == 1


COMMENTED = sorted({path for path in PLANTED if path != "COMMIT_EDITMSG"})


@pytest.mark.parametrize("path", COMMENTED)
def test_comments_are_added_and_nothing_else_changes(
    path: str, folder: Path, capsys: Capture
) -> None:
    text, _ = planted(PLANTED[path])
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    before = lines(capsys, path)
    assert before
    main(["check", path, "--add-ignore=by hand"])
    told = capsys.readouterr().err
    new = file.read_text()
    # What was there is still there, line by line.
    kept = [line for line in new.split("\n") if "addrlint: ignore-next-line" not in line]
    kept = [re.sub(r"  (?:#|<!--) addrlint: ignore\[.*", "", line) for line in kept]
    assert kept == text.split("\n")
    after = lines(capsys, path)
    if after:
        assert "can't be ignored by a comment" in told
    assert not any("F901" in line for line in after)
    if path.endswith(".py"):
        assert ast.dump(ast.parse(new)) == ast.dump(ast.parse(text))
    if path.endswith(".toml"):
        assert tomllib.loads(new) == tomllib.loads(text)
    # Helm's templates are no YAML; CloudFormation's tags are none of the safe loader's.
    if path.endswith((".yml", ".yaml", ".cff")) and "{{-" not in text and path != "cfn.yaml":
        assert list(yaml.safe_load_all(new)) == list(yaml.safe_load_all(text))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.html", f'<p>\n<a\n href="mailto:{BAD}">x</a>\n'),
        ("a.html", f'<title>\n<a href="mailto:{BAD}">x</a></title><a href="mailto:{BAD}">x</a>\n'),
        ("a.md", f"| a | b |\n|---|---|\n| [x](mailto:{BAD}) | y |\n"),
        ("a.md", f"- one\n- [x](mailto:{BAD})\n- three\n"),
        ("a.md", f"One\n[x](mailto:{BAD})\ntwo\n"),
        ("a.yml", f"- email: {BAD}\n- email: >-\n    {BAD}\n- email: {BAD}\n"),
        ("pom.xml", f"<a>\n  <email>{BAD}</email>\n</a>\n"),
        ("guide.adoc", f"x\n\nmailto:{BAD}[us]\n"),
        ("guide.rst", f"x\n\nmailto:{BAD}\n"),
        ("debian/control", f"Source: x\nUploaders: J <j@acme-tools.com>,\n Joe <{BAD}>\n"),
    ],
)
def test_added_comments_change_nothing_that_is_read(
    name: str, text: str, folder: Path, capsys: Capture
) -> None:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text(text)
    main(["check", name, "--add-ignore"])
    told = capsys.readouterr().err
    new = (folder / name).read_text()
    left = lines(capsys, name)
    assert all("L103" in line for line in left)
    # Each fault is silenced by a comment, or told to be left.
    assert new.count("addrlint: ignore") + len(left) == text.count(BAD) - ("<title>" in text)
    assert ("can't be ignored" in told) == bool(left)
    if name == "a.md":
        from markdown_it import MarkdownIt

        shown = [MarkdownIt("gfm-like", {"linkify": False}).render(one) for one in (text, new)]
        bare = [re.sub(r" *<!--.*?-->", "", one) for one in shown]
        assert bare[0] == bare[1]
    if name == "guide.rst":
        assert new == text


def test_a_reason_that_no_comment_holds(folder: Path, capsys: Capture) -> None:
    (folder / "a.html").write_text(f'<a href="mailto:{BAD}">x</a>\n')
    assert main(["check", "a.html", "--add-ignore=x --> y"]) == 2
    assert "the reason" in capsys.readouterr().err
    assert main(["check", "a.html", "--add-ignore", "--fix"]) == 2


def test_fixes_leave_what_is_ignored_or_known(folder: Path, capsys: Capture) -> None:
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


def test_a_baseline_knows_what_was_there(folder: Path, capsys: Capture) -> None:
    (folder / "a.env").write_text(f"ADMIN_EMAIL={BAD}\nMAIL_FROM={BAD}\n")
    (folder / "b.env").write_text("ADMIN_EMAIL=x@@acme-tools.com\n")
    assert main(["check", ".", "--write-baseline", "known.json"]) == 0
    capsys.readouterr()
    known = (folder / "known.json").read_text()
    assert "acme" not in known
    assert json.loads(known)["findings"].keys() == {"a.env", "b.env"}
    assert lines(capsys, ".", "--baseline", "known.json") == []
    # What is read is not written over, and what is written is all that is told.
    assert main(["check", "a.env", "--write-baseline", "a.env"]) == 2
    assert main(["check", ".", "--write-baseline", "known.json"]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert "4 findings written" in err or "3 findings written" in err
    (folder / "b.env").rename(folder / "c.env")
    main(["check", "a.env", "--baseline", "known.json"])
    assert "gone from the files" in capsys.readouterr().err
    (folder / "c.env").rename(folder / "b.env")
    # Lines move; a third one of the same address is new.
    (folder / "a.env").write_text(f"\n\nADMIN_EMAIL={BAD}\nX=1\nMAIL_FROM={BAD}\nREPLY_TO={BAD}\n")
    assert [line[:12] for line in lines(capsys, ".", "--baseline", "known.json")] == [
        "a.env:6:11: "
    ]
    # It is heeded from another folder, by another name of the file.
    (folder / "sub").mkdir()
    os.chdir(folder / "sub")
    assert len(lines(capsys, "../a.env", "--baseline", "../known.json")) == 1
    os.chdir(folder)
    (folder / "b.env").write_text("ADMIN_EMAIL=x@acme-tools.com\n")
    assert main(["check", "b.env", "--baseline", "known.json", "-q"]) == 0
    assert "known.json: 1 finding of it gone from the files" in capsys.readouterr().err
    for text in ("", "{}", "[]", '{"version": 9, "findings": {}}'):
        (folder / "bad.json").write_text(text)
        assert main(["check", ".", "--baseline", "bad.json"]) == 2
        assert "no baseline of addrlint" in capsys.readouterr().err
    assert main(["check", ".", "--baseline", "nowhere.json"]) == 2


def git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_changed_lines_alone(folder: Path, capsys: Capture) -> None:
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
    # A file that was renamed did not change, and neither did one that a setting calls binary.
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
        assert "no commit is given" in capsys.readouterr().err
    assert main(["check", "-", "--changed-lines", "HEAD"]) == 2
    assert main(["check", ".", "--changed-lines", "nowhere"]) == 2
    assert "addrlint: git diff" in capsys.readouterr().err
    assert main(["check", ".", "--changed-lines", "--output=x"]) == 2


def test_changed_lines_are_found_whatever_the_diff_contains(
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

    assert [place.split("env:")[1] for place in places(*names)].count("6:12") == len(names)
    assert len(places(*names)) == 2 * len(names)
    # The same from a sub-folder, and for files that git was told not to compare.
    monkeypatch.chdir(folder / "below")
    assert places("a.env") == ["a.env:6:12", "a.env:8:11"]
    git("update-index", "--assume-unchanged", "a.env")
    assert places("a.env") == ["a.env:6:12", "a.env:8:11"]
    git("update-index", "--no-assume-unchanged", "a.env")
    git("update-index", "--skip-worktree", "a.env")
    assert places("a.env") == ["a.env:6:12", "a.env:8:11"]
    git("update-index", "--no-skip-worktree", "a.env")
    # And where the folder has another name, by a link.
    (folder.parent / "other").symlink_to(folder)
    monkeypatch.chdir(folder.parent / "other")
    assert places("b*.env") == ["b*.env:6:12", "b*.env:8:11"]
    assert places(str(folder / "d.env"))[0].endswith("d.env:6:12")


def test_commits_and_identity(
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


def test_scanned_texts_and_lists(folder: Path, capsys: Capture) -> None:
    (folder / "l.csv").write_text(f"email\n{BAD}\n")
    assert main(["check", "l.csv", "--scan-text", "-q"]) == 1
    (folder / "src").mkdir()
    (folder / "src" / "a.lua").write_text(f'-- mail <{BAD}>\nx = "joe@@acme-tools.com"\n')
    (folder / "src" / "b.bin").write_bytes(bytes(range(256)))
    capsys.readouterr()
    found = lines(capsys, "src", "--scan-text")
    assert [line.partition(" ")[0] for line in found] == ["src/a.lua:1:11:"]
    assert "[warning]" in found[0]
    (folder / "notes.txt").write_text(f"Write to {BAD} today.\nOr not.\n")
    assert len(lines(capsys, "notes.txt", "--scan-text")) == 1


def test_zones(folder: Path, capsys: Capture) -> None:
    text = "DEFAULT_FROM_EMAIL = 'you@example.com'\n"
    for path in ("app/settings.py", "docs/conf.py", "examples/settings.py", "deploy/docs/x.py"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    assert [line.split(":")[0] for line in lines(capsys, ".")] == ["app/settings.py"]
    zones = "deploy/:live,app/:docs"
    assert [line.split(":")[0] for line in lines(capsys, ".", "--zones", zones)] == [
        "deploy/docs/x.py"
    ]
    (folder / "addrlint.toml").write_text('[zones]\n"app/" = "tests"\n')
    assert lines(capsys, ".") == []
    (folder / "addrlint.toml").write_text('[zones]\n"app/" = "life"\n')
    assert main(["check", "."]) == 2
    assert "did you mean 'live'?" in capsys.readouterr().err


def test_templates_are_judged_in_their_fixed_parts(folder: Path, capsys: Capture) -> None:
    (folder / "a.env").write_text(
        "MAIL_FROM=${USER}@acme-tools.com\nADMIN_EMAIL={{ x }}@acme..com\nREPLY_TO=$A@$B\n"
        "NOTIFY_EMAIL=a..b@{{ host }}\nSERVER_EMAIL=%(x)s..@acme-tools.com\n"
    )
    found = [line.split(" ")[:2] for line in lines(capsys, "a.env")]
    assert found == [["a.env:2:25:", "D102"], ["a.env:4:15:", "L103"], ["a.env:5:19:", "L103"],
                     ["a.env:5:20:", "L104"]]  # fmt: skip
    main(["check", "a.env", "--explain-skips"])
    assert "a.env:3:10: $A@$B: a template fills it in\n" in capsys.readouterr().out


def test_what_is_taken_and_what_is_not(folder: Path, capsys: Capture) -> None:
    (folder / "a.py").write_text(
        '# me@acme-tools.com\nSERVER_EMAIL = "x@acme-tools.com"\nurl = "git@github.com:x"\n'
    )
    assert main(["check", ".", "--list-addresses"]) == 0
    assert capsys.readouterr().out == "a.py:2:17: x@acme-tools.com\n"
    assert main(["check", ".", "--explain-skips"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "a.py:1:3: me@acme-tools.com: it stands in no field that holds addresses",
        "a.py:3:8: git@github.com:x: a user, a host and a path",
    ]
    (folder / "b.c").write_text("/* jane@acme-tools..com and jane@gmial.com, pkg@1.2.3 */\n")
    assert main(["check", "b.c", "--only-known"]) == 0
    capsys.readouterr()
    found = lines(capsys, "b.c", "--scan-text", "--only-known")
    assert [line.split()[1] for line in found] == ["P105"]
    assert all(line.endswith("[warning]") for line in found)


def test_files_read_as_what_they_are_told_to_be(folder: Path, capsys: Capture) -> None:
    (folder / "notes").write_text(f"ADMIN_EMAIL={BAD}\n")
    assert [line[:12] for line in lines(capsys, "notes", "--as", "env")] == ["notes:1:14: "]
    assert main(["check", "notes", "--as", "en"]) == 2
    assert "no kind of file is called 'en'; did you mean 'env'?" in capsys.readouterr().err
    (folder / "a.py").write_text(f"{BAD}\n")
    assert len(lines(capsys, "a.py", "--as", "list")) == 1


def test_what_is_not_written_as_its_kind_is_is_told(folder: Path, capsys: Capture) -> None:
    (folder / "a.py").write_text('def f(:\n  DEFAULT_FROM_EMAIL = "a@b.com"\n')
    (folder / "b.env").write_text("X=1\n")
    assert main(["check", ".", "-q"]) == 0
    assert main(["check", "."]) == 0
    assert "1 file passed over, not written as the kind is" in capsys.readouterr().err
    assert main(["check", "a.py", "--only-known"]) == 0
    assert main(["check", "a.py"]) == 2
    assert "addrlint: a.py: it is no Python (" in capsys.readouterr().err


REGISTRY = {
    "pypi": ("pyproject.toml", "[project]\nauthors = [{email = 'jane@host.local'}]\n", "F301"),
    "npm": ("package.json", '{"bugs": {"email": "bugs@acme"}}\n', "F302"),
    "debian": ("debian/control", "Maintainer: J <x@packages.debian.org>\n", "F303"),
    "acme": ("issuer.yml", "spec:\n  acme:\n    email: a@example.org\n", "F304"),
    "dmarc": ("a.zone", '_dmarc TXT "v=DMARC1; rua=mailto:a!b@acme-tools.com"\n', "F305"),
}


@pytest.mark.parametrize("registry", REGISTRY)
def test_what_a_registry_would_refuse(registry: str, folder: Path, capsys: Capture) -> None:
    path, text, code = REGISTRY[registry]
    (folder / path).parent.mkdir(parents=True, exist_ok=True)
    (folder / path).write_text(text)
    assert code not in " ".join(lines(capsys, path))
    assert code in " ".join(lines(capsys, path, "--registry", registry))
    (folder / "addrlint.toml").write_text(f'registry = ["{registry}"]\n')
    assert code in " ".join(lines(capsys, path))


def test_an_unknown_registry(capsys: Capture) -> None:
    assert main(["check", ".", "--registry", "pypy"]) == 2
    assert "did you mean 'pypi'?" in capsys.readouterr().err


@pytest.mark.parametrize("output_format", ["full", "concise", "grouped", "json", "json-lines", "sarif",
                                           "github", "gitlab", "junit", "csv", "rdjson", "markdown"])  # fmt: skip
def test_nothing_of_a_local_part_shows_when_redacted(
    output_format: str, folder: Path, capsys: Capture
) -> None:
    for path, text in PLANTED.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(
            planted(text)[0].replace("jane@", "zyxwv@").replace("joe@", "utsrq@")
        )
    main(["check", ".", "--redact", "--output-format", output_format, "--show-fixes"])
    said = capsys.readouterr()
    assert "acme" in said.out
    assert "zyxwv" not in said.out + said.err
    assert "utsrq" not in said.out + said.err


# --- fixes touch nothing but the value

WRITTEN: dict[str, tuple[str, Callable[[bytes], Any]]] = {
    "pyproject.toml": ("[project] # c\nauthors = [{{name = 'x', email = \"{}\"}}] # d\r\n", lambda raw: tomllib.loads(raw.decode())["project"]["authors"][0]["email"]),
    "package.json": ('{{"x": "ü", "bugs": {{"email":"{}"}} }}\n', lambda raw: json.loads(raw)["bugs"]["email"]),
    "a.yml": ("x: ü # c\nsmtp_from:   '{}'   # d\ny: [1,  2]\n", lambda raw: yaml.safe_load(raw)["smtp_from"]),
    "b.yaml": ("smtp_from: {}\n", lambda raw: yaml.safe_load(raw)["smtp_from"]),
    ".env": ('A=1\nADMIN_EMAIL="{}" # c\n', lambda raw: re.search(rb'EMAIL="(.*)"', raw)[1].decode()),  # type: ignore[index]
    "settings.py": ("x = 'ü'\nSERVER_EMAIL = \\\n    '{}'  # c\n", lambda raw: ast.literal_eval(ast.parse(raw).body[1].value)),  # type: ignore[attr-defined]
    "a.eml": ("Subject: ü\nFrom: <{}>\n\nbody\n", lambda raw: re.search(rb"From: <(.*)>", raw)[1].decode()),  # type: ignore[index]
    "index.html": ('<p title="ü"><a  href="mailto:{}">x</a>\n', lambda raw: re.search(rb"mailto:(.*)\"", raw)[1].decode()),  # type: ignore[index]
    "main.tf": ('resource "pagerduty_user" "x" {{\n  email = "{}" # ü\n}}\n', lambda raw: re.search(rb'email = "(.*)"', raw)[1].decode()),  # type: ignore[index]
}  # fmt: skip
FIXABLE = st.builds(
    lambda before, local, mark, domain, after: f"{before}{local}{mark}@{domain}{after}",
    st.sampled_from(["", " ", "\u200b", "<"]),
    st.sampled_from(["jane", "j.doe", "ann+x"]),
    st.sampled_from(["", "\u200b", "\ufeff"]),
    st.sampled_from(["acme-tools.com", "ACME\u200b-tools.com", "münchen.de", "acme-tools。com"]),
    st.sampled_from(["", " ", ".", ",", "\u00a0", ">"]),
)


@pytest.mark.parametrize("path", WRITTEN)
@settings(max_examples=40)
@given(address=FIXABLE, unsafe=st.booleans())
def test_a_fix_changes_the_value_alone(
    path: str, address: str, unsafe: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    form, read = WRITTEN[path]
    folder = tmp_path_factory.mktemp("fix")
    file = folder / path
    raw = form.format(address).encode()
    file.write_bytes(raw)
    before, _, after = form.format("\0").encode().partition(b"\0")
    main(["check", str(file), "--fix", "-q", "--exit-zero", "-o", os.devnull,
          *(["--unsafe-fixes"] if unsafe else [])])  # fmt: skip
    new = file.read_bytes()
    assert new.startswith(before)
    assert new.endswith(after)
    value = read(new)
    assert isinstance(value, str)
    if new != raw:
        inner = new[len(before) : len(new) - len(after)].decode()
        assert value.strip() == inner.strip()
        assert inner != address


@settings(max_examples=300)
@given(path=st.sampled_from(sorted(PLANTED)), data=st.data())
def test_no_file_ends_in_a_traceback(
    path: str, data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    raw = bytearray(planted(PLANTED[path])[0].encode())
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(raw)))
        piece = data.draw(st.sampled_from([b"", b'"', b"'", b"\\", b"\0", b"\xff", b"{", b"[", b"<", b"\r",
                                           b"\n", b"@", b"\xef\xbb\xbf", b"%", b"#", b"(", b":", b"- "]))  # fmt: skip
        raw[at : at + data.draw(st.integers(0, 9))] = piece
    file = tmp_path_factory.mktemp("fuzz") / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(bytes(raw))
    for more in ([], ["--explain-skips"], ["--fix"]):
        done = main(["check", str(file), "-q", "--only-known", "-o", os.devnull, *more])
        assert done in (0, 1)


def test_the_page_names_every_kind() -> None:
    page = (Path(__file__).parent.parent / "docs" / "repositories.md").read_text()
    table = page[page.index("| Kind") : page.index("A file that is not written")]
    named = set(re.split(r"[,\s|]+", table))
    assert {kind.name for kind in KINDS} <= named
    assert CLEAN.keys()


@pytest.mark.parametrize("path", sorted(PLANTED))
def test_fixes_stay_within_addresses(path: str, folder: Path) -> None:
    """Whatever order a reader yields them in."""
    raw = planted(PLANTED[path])[0].encode()
    inputs = Inputs(NoOptions([path]), Configuration({}))
    given = Input(path, path)
    found = list(inputs.resolve(given).candidates_of(raw))
    made = list(changes(found[::-1], lambda one: judged(one, Profile()), True))
    outside = []
    reached = 0
    for change in sorted(made, key=lambda one: one.start):
        outside.append(raw[reached : change.start])
        reached = change.end
    outside.append(raw[reached:])
    assert re.fullmatch(b"(.*?)".join(map(re.escape, outside)), applied(raw, made), re.S)
    places = [(one.line, one.start) for one in found]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("`<jane@acme.org.>`, not\n<jane@acme.org.>\n", (2, 15)),
        ("| `mailto:a@acme.org.` | [x](mailto:a@acme.org.) |\n|---|---|\n", (1, 47)),
        ("text mailto:a@acme.org. and [x](mailto:a@acme.org.)\n", (1, 50)),
        ("[mailto:a@acme.org.](mailto:a@acme.org.)\n", (1, 39)),
        ('<a title="mailto:a@acme.org." href="mailto:a@acme.org.">x</a>\n', (1, 54)),
        ('<span title="<jane@acme.org.>"> <jane@acme.org.>\n', (1, 47)),
        ("``a ` <jane@acme.org.>`` and ` <jane@acme.org.>\n", (1, 46)),
        ("[mailto:a@acme.org.]: mailto:a@acme.org.\n", (1, 40)),
    ],
)
def test_links_of_markdown_stand_where_they_are(
    text: str, place: tuple[int, int], folder: Path, capsys: Capture
) -> None:
    (folder / "a.md").write_text(text)
    line, column = place
    (found,) = lines(capsys, "a.md")
    assert found.startswith(f"a.md:{line}:{column}: D103")
    main(["check", "a.md", "--fix", "-q"])
    rows = text.split("\n")
    rows[line - 1] = rows[line - 1][: column - 1] + rows[line - 1][column:]
    assert (folder / "a.md").read_text() == "\n".join(rows)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("package.json", f'{{"author": "{BAD}", "c": "// addrlint: ignore-file"}}\n'),
        ("a.yml", f'sender: "{BAD}"\nx: "# addrlint: ignore-file"\n'),
        ("a.yml", f"sender: {BAD}\nx: |\n  # addrlint: ignore-file\n"),
        ("a.toml", f'email = "{BAD}"\nx = "# addrlint: ignore-file"\n'),
        ("a.yml", f"sender: {BAD} # addrlint: ignore: L104\n"),
    ],
)
def test_texts_are_no_comments(name: str, text: str, folder: Path, capsys: Capture) -> None:
    (folder / name).write_text(text)
    assert any("L103" in line for line in lines(capsys, name))


def test_nothing_is_written_between_data_or_through_links(folder: Path, capsys: Capture) -> None:
    (folder / "seeds").mkdir()
    dump = f"COPY u (email) FROM stdin;\n{BAD}\n\\.\n"
    (folder / "seeds" / "a.sql").write_text(dump)
    assert main(["check", "seeds/a.sql", "--add-ignore"]) == 0
    assert (folder / "seeds" / "a.sql").read_text() == dump
    (folder / "out.env").write_text("MAIL_FROM=jane@acme-tools.com.\n")
    (folder / "in").mkdir()
    (folder / "in" / "b.env").symlink_to("../out.env")
    main(["check", "in", "--fix", "-q"])
    assert (folder / "out.env").read_text() == "MAIL_FROM=jane@acme-tools.com.\n"
