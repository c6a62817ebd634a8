"""Tests of ``addrlint/lint/write_suppressions.py``."""

from __future__ import annotations

import ast
import os
import re
import tomllib
from pathlib import Path

import pytest
import yaml

from addrlint.cli.main import main
from tests.command_line import lines
from tests.planted_files import PLANTED, planted

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


@pytest.mark.parametrize("path", COMMENTED)
def test_add_ignore_only_adds_comments(path: str, folder: Path, capsys: Capture) -> None:
    text, _ = planted(PLANTED[path])
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)
    before = lines(capsys, path)
    assert before
    main(["check", path, "--add-ignore=by hand"])
    told = capsys.readouterr().err
    new = file.read_text()
    # Every original line is still there.
    kept = [line for line in new.split("\n") if "addrlint: ignore-next-line" not in line]
    kept = [re.sub(r"  (?:#|<!--) addrlint: ignore\[.*", "", line) for line in kept]
    assert kept == text.split("\n")
    after = lines(capsys, path)
    if after:
        assert "cannot be ignored by a comment; use --baseline" in told
    assert not any("F901" in line for line in after)
    if path.endswith(".py"):
        assert ast.dump(ast.parse(new)) == ast.dump(ast.parse(text))
    if path.endswith(".toml"):
        assert tomllib.loads(new) == tomllib.loads(text)
    # Helm templates are not YAML, and the safe loader does not know the tags of CloudFormation.
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
def test_added_comments_do_not_change_the_content(
    name: str, text: str, folder: Path, capsys: Capture
) -> None:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text(text)
    main(["check", name, "--add-ignore"])
    told = capsys.readouterr().err
    new = (folder / name).read_text()
    left = lines(capsys, name)
    assert all("L103" in line for line in left)
    # Each fault is suppressed by a comment or reported as not suppressible.
    assert new.count("addrlint: ignore") + len(left) == text.count(BAD) - ("<title>" in text)
    assert ("cannot be ignored by a comment; use --baseline" in told) == bool(left)
    if name == "a.md":
        from markdown_it import MarkdownIt

        shown = [MarkdownIt("gfm-like", {"linkify": False}).render(one) for one in (text, new)]
        bare = [re.sub(r" *<!--.*?-->", "", one) for one in shown]
        assert bare[0] == bare[1]
    if name == "guide.rst":
        assert new == text


def test_invalid_reasons_for_add_ignore_are_rejected(folder: Path, capsys: Capture) -> None:
    (folder / "a.html").write_text(f'<a href="mailto:{BAD}">x</a>\n')
    assert main(["check", "a.html", "--add-ignore=x --> y"]) == 2
    assert (
        "--add-ignore: the reason must be one printable line without -->" in capsys.readouterr().err
    )
    assert main(["check", "a.html", "--add-ignore", "--fix"]) == 2


def test_inline_data_and_symlinked_files_are_not_changed(folder: Path, capsys: Capture) -> None:
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
