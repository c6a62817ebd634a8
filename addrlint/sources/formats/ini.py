"""Parses ``key = value`` lines, with or without sections, into values with their positions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources.document import Document, Value

_SECTION = re.compile(r"\s*\[([^\]\r\n]*)\]")
_PAIR = re.compile(r"([A-Za-z_][\w \t.\[\]/-]*+)[=:][ \t]*+")


def values(document: Document) -> Iterator[tuple[str, Value]]:
    """Yield each value in an INI file with its path ``section/key``, as ``configparser`` does.

    A value continues in following lines with deeper indentation; a comment takes a whole line. Each
    line of a multi-line value is yielded separately.
    """
    section, key = "", ""
    indent = 0
    text = document.text
    for start, end in document.lines():
        line = text[start:end]
        stripped = line.strip()
        if not stripped or stripped[0] in "#;":
            continue
        own = len(line) - len(line.lstrip())
        if key and own > indent:
            yield key, _rest(document, start + own, end)
            continue
        found = _SECTION.match(line)
        if found is not None:
            section, key = found[1].strip(), ""
            continue
        pair = _PAIR.match(line, own)
        if pair is None:
            key = ""
            continue
        indent = own
        name = pair[1].strip()
        key = f"{section}/{name}" if section else name
        yield key, _rest(document, start + pair.end(), end)


def _rest(document: Document, start: int, end: int) -> Value:
    """Return the rest of a line, up to a comment after white space."""
    text = document.text
    for mark in (" #", " ;", "\t#", "\t;"):
        at = text.find(mark, start, end)
        end = at if at >= 0 else end
    while end > start and text[end - 1] in " \t":
        end -= 1
    return document.value(start, end)
