"""Tests of ``addrlint/lint/suppressions.py``."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

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
def test_ignore_comments_suppress_findings(
    name: str, text: str, folder: Path, capsys: Capture
) -> None:
    (folder / name).write_text(text)
    assert lines(capsys, name) == []
    (folder / name).write_text(text.replace("addrlint:", "other:"))
    assert any("L103" in line for line in lines(capsys, name))
    (folder / name).write_text(text.replace(BAD, "ab@acme-tools.com"))
    (unused,) = lines(capsys, name)
    assert "F901 unused-ignore" in unused
    # If not all rules run, an unused comment cannot be detected.
    assert lines(capsys, name, "--select", "D") == []


@pytest.mark.parametrize(
    "wrong",
    ["ignore[L104", "ignore[]", "ignore[ ]", "ignore-line", "ignore-next", "ignore-files", "ignore(L103)",
     "ignored", "ignore [L103"],
)  # fmt: skip
def test_malformed_ignore_comments_suppress_nothing(
    wrong: str, folder: Path, capsys: Capture
) -> None:
    (folder / "a.py").write_text(f'SERVER_EMAIL = "{BAD}"  # addrlint: {wrong}\n')
    assert any("L103" in line for line in lines(capsys, "a.py"))


@pytest.mark.parametrize("sign", ["%", "rem", "REM ", "::", "--", ";;", "//", "'", '"', "dnl", "#"])
def test_ignore_comments_work_in_unknown_file_types(
    sign: str, folder: Path, capsys: Capture
) -> None:
    (folder / "a.xyz").write_text(f"{sign} addrlint: ignore-next-line\nx <{BAD}>\n")
    assert lines(capsys, "a.xyz", "--scan-text") == []


def test_comments_in_strings_and_code_spans_suppress_nothing(folder: Path, capsys: Capture) -> None:
    (folder / "a.py").write_text(
        f'SERVER_EMAIL, x = "{BAD}", 1\nSERVER_EMAIL = "{BAD}"; y = "# addrlint: ignore"\n'
    )
    assert len(lines(capsys, "a.py")) == 1
    (folder / "a.md").write_text(f"`# addrlint: ignore` [x](mailto:{BAD})\n")
    assert len(lines(capsys, "a.md")) == 1


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
def test_comments_in_values_suppress_nothing(
    name: str, text: str, folder: Path, capsys: Capture
) -> None:
    (folder / name).write_text(text)
    assert any("L103" in line for line in lines(capsys, name))
