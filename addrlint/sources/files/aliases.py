"""Reads address tables of mail servers: aliases(5), Postfix's virtual(5) and .forward."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Document, Value

_KEY = re.compile(r'(?:"(?:[^"\\]|\\.)*"|[^\s:#"][^:\s]*)\s*:')
_PIECE = re.compile(r'(?:"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)|[^,"])+', re.DOTALL)


def candidates(document: Document) -> Iterator[Candidate]:
    """Yield the addresses to which aliases point; skip local users, commands and files."""
    text = document.text
    for start, end in document.lines():
        line = text[start:end]
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if line[0] in " \t":
            yield from _targets(document.value(start, end))
            continue
        key = _KEY.match(text, start, end)
        if key is not None:
            yield from _targets(document.value(key.end(), end))


def virtual(document: Document) -> Iterator[Candidate]:
    """Yield the addresses in a Postfix table: keys and targets."""
    text = document.text
    for start, end in document.lines():
        line = text[start:end]
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if line[0] in " \t":
            yield from _targets(document.value(start, end))
            continue
        if line[0] == "/":
            return  # pcre_table(5), regexp_table(5)
        match = re.search(r"\S+", line)  # after an odd blank, such as a form feed
        assert match is not None
        key = match[0]
        if "@" in key and not key.startswith("@"):
            found = document.candidate(document.value(start + match.start(), start + match.end()))
            yield from (found,) if found is not None else ()
        yield from _targets(document.value(start + match.end(), end))


def forward(document: Document) -> Iterator[Candidate]:
    """Yield the addresses in a ``.forward`` file."""
    text = document.text
    for start, end in document.lines():
        if not text.startswith("#", start):
            yield from _targets(document.value(start, end))


def _targets(value: Value) -> Iterator[Candidate]:
    for match in _PIECE.finditer(value.text):
        piece = value.part(*match.span()).stripped()
        text = piece.text
        stripped = text.strip('"').lstrip()
        if (
            "@" not in text
            or stripped.startswith(("|", "/", ":include:", "\\", "@"))
            or text[0] == "#"
        ):
            continue
        found = value.document.candidate(piece)
        yield from (found,) if found is not None else ()
