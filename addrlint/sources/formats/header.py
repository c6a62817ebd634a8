"""Parses the header fields of a message (RFC 5322) into values with their positions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint._named_tuple import NamedTuple
from addrlint.sources.document import Document, Value, decoded

_NAME = re.compile(r"([!-9;-~]+)[ \t]*:[ \t]*")
_FOLD = re.compile(r"\r?\n(?=[ \t])")


class Field(NamedTuple):
    """One field: its name as written, its unfolded body, and the line where it starts."""

    name: str
    value: Value
    line: int


def fields(document: Document, start: int, end: int) -> Iterator[Field]:
    """Yield the fields from ``start`` up to an empty line or ``end``."""
    text = document.text
    at = start
    while at < end:
        stop = _line_end(text, at, end)
        if not text[at:stop].strip():
            return
        name = _NAME.match(text, at, stop)
        first = at
        # Following lines that start with a blank belong to the field.
        while (below := _below(text, stop, end)) < end and text[below] in " \t":
            more = _line_end(text, below, end)
            if not text[below:more].strip():
                break
            stop = more
        at = _below(text, stop, end)
        if name is not None:
            value = decoded(document, name.end(), stop, _FOLD, lambda match: "", "field")
            yield Field(name[1], value, document.line_of(first))


def _line_end(text: str, at: int, end: int) -> int:
    stop = text.find("\n", at, end)
    stop = end if stop < 0 else stop
    return stop - 1 if stop > at and text[stop - 1] == "\r" else stop


def _below(text: str, stop: int, end: int) -> int:
    """Return the start of the line after the one that ends at ``stop``."""
    if text.startswith("\r\n", stop):
        return min(stop + 2, end)
    return min(stop + 1, end)
