"""Tests of ``addrlint/sources/files``: every file type, with and without faults."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from addrlint.cli.main import main
from addrlint.sources.file_types import FILE_TYPES, file_type_of
from tests import ROOT
from tests.command_line import lines
from tests.file_findings import findings_in
from tests.planted_files import CLEAN, PLANTED, planted

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


COMMENTED = sorted({path for path in PLANTED if path != "COMMIT_EDITMSG"})


def test_only_addresses_in_address_fields_are_checked(folder: Path, capsys: Capture) -> None:
    (folder / "a.py").write_text(
        '# me@acme-tools.com\nSERVER_EMAIL = "x@acme-tools.com"\nurl = "git@github.com:x"\n'
    )
    assert main(["check", ".", "--list-addresses"]) == 0
    assert capsys.readouterr().out == "a.py:2:17: x@acme-tools.com\n"
    assert main(["check", ".", "--explain-skips"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "a.py:1:3: me@acme-tools.com: not in an address field",
        "a.py:3:8: git@github.com:x: user, host and path",
    ]
    (folder / "b.c").write_text("/* jane@acme-tools..com and jane@gmial.com, pkg@1.2.3 */\n")
    assert main(["check", "b.c", "--only-known"]) == 0
    capsys.readouterr()
    found = lines(capsys, "b.c", "--scan-text", "--only-known")
    assert [line.split()[1] for line in found] == ["P105"]
    assert all(line.endswith("[warning]") for line in found)


@pytest.mark.slow
@settings(max_examples=300)
@given(path=st.sampled_from(sorted(PLANTED)), data=st.data())
def test_damaged_files_do_not_crash(
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


def test_docs_list_every_file_type() -> None:
    page = (ROOT / "docs" / "repositories.md").read_text()
    table = page[page.index("| File type") : page.index("A file that is not written")]
    named = {
        name
        for row in table.splitlines()
        if "|" in row
        for name in re.split(r"[,\s]+", row.split("|")[1])
    }
    lacking = {kind.name for kind in FILE_TYPES} - named
    assert not lacking, f"add to the table in docs/repositories.md: {lacking}"


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
def test_markdown_link_positions_are_exact(
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


@pytest.mark.parametrize("path", PLANTED)
@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_planted_faults_are_found(path: str, ending: str, tmp_path: Path) -> None:
    text, places = planted(PLANTED[path])
    found = findings_in(
        path, text.replace("\n", ending), tmp_path, "--select", "ALL", "--ignore", "F3"
    )
    assert sorted((one.line, one.span) for one in found if one.code == "D102") == sorted(places)
    assert [one for one in found if one.code not in ("D102", "E103")] == []


@pytest.mark.parametrize("path", CLEAN)
def test_clean_files_have_no_findings(path: str, tmp_path: Path) -> None:
    assert findings_in(path, CLEAN[path], tmp_path, "--only-known") == []


def test_every_file_type_has_planted_faults() -> None:
    kinds = {kind.name for path in PLANTED if (kind := file_type_of(path)) is not None}
    lacking = {kind.name for kind in FILE_TYPES} - kinds
    # These are read by the reader of another type, which has a file.
    assert lacking == {"codemeta.json", "gleam.toml", "fpm.toml", "project.toml", "pubspec.yaml",
                       "publiccode.yml", "snapcraft.yaml", "package.yaml"}  # fmt: skip


# Space before the @ is a fault where an address is expected; elsewhere it is a mention.
TORN = {
    ".env": "MAIL_FROM=jane{}@acme-tools.com\n",
    "a/.env": "MAIL_FROM=Jane <jane{}@acme-tools.com>\n",
    "app.ini": "[a]\nfrom_email = jane{}@acme-tools.com\n",
    "setup.cfg": "[metadata]\nauthor_email = jane{}@acme-tools.com\n",
    "x.cabal": "maintainer: jane{}@acme-tools.com\n",
    "x.opam": 'maintainer: "jane{}@acme-tools.com"\n',
    "x.gemspec": 's.email = "jane{}@acme-tools.com"\n',
    "Dockerfile": "FROM x\nMAINTAINER jane{}@acme-tools.com\n",
    "COMMIT_EDITMSG": "x\n\nCc: jane{}@acme-tools.com\n",
    "settings.py": 'DEFAULT_FROM_EMAIL = "jane{}@acme-tools.com"\n',
    "package.json": '{{"author": "Jane <jane{}@acme-tools.com>"}}\n',
    "values.yaml": "admin_email: jane{}@acme-tools.com\n",
    "a.csv": "id,contact\n1,jane{0}@acme-tools.com\n2,joe{0}@acme-tools.com\n",
    "a.txt": "jane{0}@acme-tools.com\njoe@acme-tools.com\n",
}


@pytest.mark.parametrize("blank", [" ", "\xa0"], ids=["space", "no-break"])
@pytest.mark.parametrize("path", TORN)
def test_space_before_the_at_sign_is_found(path: str, blank: str, tmp_path: Path) -> None:
    text = TORN[path].format(blank)
    found = findings_in(path, text, tmp_path, "--only-known", "--select", "S,A123")
    assert len(found) == text.count(blank + "@")
    for one in found:
        line = text.splitlines()[one.line - 1]
        assert line[one.span.start : one.span.end] == blank


@pytest.mark.parametrize("text", ["Jane Doe @acme.com", "@octocat", "jane @octocat", "a @ b"])
def test_mentions_are_not_reported(text: str, tmp_path: Path) -> None:
    assert findings_in(".env", f"AUTHOR={text}\n", tmp_path, "--only-known") == []


def test_positions_in_encoded_text_are_exact(tmp_path: Path) -> None:
    text = "dn: x\nmail:: amFuZS4uZG9lQGFjbWUtdG9vbHMuY29t\n"
    (found,) = findings_in("a.ldif", text, tmp_path)
    assert text.splitlines()[1][found.span.start : found.span.end] == "S4u"
    text = '<a href="mailto:j%C3%B6e%2E%2Exoe@acme-tools.com">x</a>\n'
    found = next(one for one in findings_in("a.html", text, tmp_path) if one.code == "L103")
    assert text[found.span.start : found.span.end] == "%2E%2E"


@pytest.mark.parametrize("char", "-=?!#$&*^~_%+'")
def test_special_characters_in_local_parts_do_not_hide_faults(char: str, tmp_path: Path) -> None:
    text = f'[package]\nauthors = ["J <jane{char}@acme..com>"]\n'
    assert any(one.code == "D102" for one in findings_in("Cargo.toml", text, tmp_path))
