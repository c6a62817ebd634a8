"""Files of every kind: each planted fault is found at its place, and nothing where there is none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from addrlint.sources.file_types import KINDS, kind_of
from addrlint.syntax.span import Span
from tests.files import findings_in
from tests.planted import CLEAN, PLANTED


def planted(text: str) -> tuple[str, list[tuple[int, Span]]]:
    """Return a text without its guillemets, and line and place of what stood between them."""
    places = []
    for number, line in enumerate(text.split("\n"), 1):
        shift = 0
        for match in re.finditer("‹(.*?)›", line):
            start = match.start() - shift
            places.append((number, Span(start, start + len(match[1]))))
            shift += 2
    return text.replace("‹", "").replace("›", ""), places


@pytest.mark.parametrize("path", PLANTED)
@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_what_is_planted_is_found(path: str, ending: str, tmp_path: Path) -> None:
    text, places = planted(PLANTED[path])
    found = findings_in(
        path, text.replace("\n", ending), tmp_path, "--select", "ALL", "--ignore", "F3"
    )
    assert sorted((one.line, one.span) for one in found if one.code == "D102") == sorted(places)
    assert [one for one in found if one.code not in ("D102", "E103")] == []


@pytest.mark.parametrize("path", CLEAN)
def test_what_only_looks_faulty_is_passed(path: str, tmp_path: Path) -> None:
    assert findings_in(path, CLEAN[path], tmp_path, "--only-known") == []


def test_every_kind_is_planted() -> None:
    kinds = {kind.name for path in PLANTED if (kind := kind_of(path)) is not None}
    lacking = {kind.name for kind in KINDS} - kinds
    assert lacking == {"codemeta.json", "gleam.toml", "fpm.toml", "project.toml", "pubspec.yaml",
                       "publiccode.yml", "snapcraft.yaml", "package.yaml"}  # fmt: skip


# White space before the @ is a fault where an address is wanted, and a mention elsewhere.
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
def test_white_space_before_the_at_is_found(path: str, blank: str, tmp_path: Path) -> None:
    text = TORN[path].format(blank)
    found = findings_in(path, text, tmp_path, "--only-known", "--select", "S,A123")
    assert len(found) == text.count(blank + "@")
    for one in found:
        line = text.splitlines()[one.line - 1]
        assert line[one.span.start : one.span.end] == blank


@pytest.mark.parametrize("text", ["Jane Doe @acme.com", "@octocat", "jane @octocat", "a @ b"])
def test_a_mention_is_no_fault(text: str, tmp_path: Path) -> None:
    assert findings_in(".env", f"AUTHOR={text}\n", tmp_path, "--only-known") == []


def test_places_in_escapes_are_exact(tmp_path: Path) -> None:
    text = "dn: x\nmail:: amFuZS4uZG9lQGFjbWUtdG9vbHMuY29t\n"
    (found,) = findings_in("a.ldif", text, tmp_path)
    assert text.splitlines()[1][found.span.start : found.span.end] == "S4u"
    text = '<a href="mailto:j%C3%B6e%2E%2Exoe@acme-tools.com">x</a>\n'
    found = next(one for one in findings_in("a.html", text, tmp_path) if one.code == "L103")
    assert text[found.span.start : found.span.end] == "%2E%2E"


@pytest.mark.parametrize("char", "-=?!#$&*^~_%+'")
def test_no_local_part_keeps_a_file_from_being_read(char: str, tmp_path: Path) -> None:
    text = f'[package]\nauthors = ["J <jane{char}@acme..com>"]\n'
    assert any(one.code == "D102" for one in findings_in("Cargo.toml", text, tmp_path))
