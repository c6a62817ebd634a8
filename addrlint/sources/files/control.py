"""Reads ``Field: value`` paragraphs: debian/control, debian/copyright, DESCRIPTION of R."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources.candidate import Candidate, is_torn
from addrlint.sources.document import Document, Value
from addrlint.sources.field_forms import address, people, person
from addrlint.sources.formats.header import fields

_ONE = frozenset(("maintainer", "xsbc-original-maintainer", "original-maintainer", "changed-by"))
# An R string: an argument of ``person()``.
_STRING = re.compile(r"\"((?:[^\"\\]|\\.)*)(?:\"|\Z)|'((?:[^'\\]|\\.)*)(?:'|\Z)")
_IN_BRACKETS = re.compile(r"<[ \t]*([^<>@\s/]+ ?@[^<>\s/]*)[ \t]*>")
_BARE = re.compile(r"[^\s@/:]+@+[^\s@/]+")
_REMARK = re.compile(r"(?:\bcomment\s*=(?:(?!\bemail\s*=|\bperson\s*\()[\s\S])*|#[^\n]*)$")
_SEVERAL = frozenset(("uploaders", "upstream-contact", "author", "contact", "dm-upload-allowed"))


def candidates(document: Document) -> Iterator[Candidate]:
    """Yield the addresses of the people in each paragraph."""
    text = document.text
    at = 0
    registry = "" if document.path.lower().endswith("description") else "debian"
    for start, end in [*document.lines(), (len(text), len(text))]:
        if text[start:end].strip() and start < len(text):
            continue
        for field in fields(document, at, start):
            name = field.name.lower()
            if name in _ONE:
                yield from person(field.value.stripped(), registry=registry)
            elif name in _SEVERAL:
                for line in _lines(field.value):
                    yield from people(line, registry=registry)
            elif name == "copyright":
                # Years, names and addresses in angle brackets, which may be outdated by now.
                for match in _IN_BRACKETS.finditer(field.value.text):
                    yield from address(field.value.part(*match.span(1)), disabled_rules=("D2", "P"))
            elif name == "authors@r":
                for string in _STRING.finditer(field.value.text):
                    before = field.value.text[max(string.start() - 300, 0) : string.start()]
                    if not _REMARK.search(before):
                        value = field.value.part(*string.span(string.lastindex or 1))
                        yield from _of_string(value)
        at = end + 1 if not text.startswith("\r\n", end) else end + 2


def _of_string(value: Value) -> Iterator[Candidate]:
    """Yield the address in an R string: an address, or a name and ``<address>``."""
    match = _IN_BRACKETS.search(value.text)
    if match is not None:
        yield from address(value.part(*match.span(1)))
    elif _BARE.fullmatch(value.text) or is_torn(value.text):
        yield from address(value)


def _lines(value: Value) -> Iterator[Value]:
    """Yield each line of a field, so that a quoted name with a comma stays in one piece."""
    document = value.document
    first, last = value.places[0], value.places[-1]
    for start, end in document.lines(first):
        if start >= last:
            break
        if end > first:
            yield document.value(max(start, first), min(end, last)).stripped()
