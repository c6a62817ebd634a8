"""Files of every kind: each planted fault is found at its place, and nothing where there is none."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from addrlint.sources.kinds import KINDS, kind_of
from addrlint.span import Span
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
