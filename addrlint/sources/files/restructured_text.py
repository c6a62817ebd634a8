"""Reads reStructuredText and AsciiDoc: address fields, and ``mailto:`` links outside code."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources import field_forms as people
from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Document
from addrlint.sources.files.html import link

_LINK = re.compile(r"(?i)(?<![\w`+\[])(?:https?://)?mailto:[^\s<>\[\]\"'`|]+")
# Bibliographic fields in docutils, and attributes in the header of AsciiDoc.
_FIELD = re.compile(r"(?i):(?:authors?|contact|maintainers?|e-?mail):[ \t]+(.*)")


_IN_BRACKETS = re.compile(r"<([^<>@\s/:]+ ?@[^<>\s/:]*)>")
_BARE = re.compile(r"[^\s@/:<>\[\]*\\,]+@+[^\s@/:<>\[\]*\\,]+")


def candidates(document: Document) -> Iterator[Candidate]:
    """Yield the addresses in the fields and links of a page."""
    text = document.text
    literal = -1  # the indentation of the paragraph before a literal block
    fence = ""
    for start, end in document.lines():
        line = text[start:end]
        stripped = line.strip()
        if fence:
            fence = "" if stripped == fence else fence
            continue
        if stripped in ("----", "....", "```", "++++", "////"):
            fence = stripped  # AsciiDoc
            continue
        if not stripped:
            continue
        indent = len(line) - len(line.lstrip())
        if literal >= 0 and indent > literal:
            continue
        is_code = stripped.startswith(
            (".. code", ".. sourcecode", ".. parsed-literal", ".. highlight")
        )
        literal = (
            indent
            if is_code or (stripped.endswith("::") and not stripped.startswith(".. "))
            else -1
        )
        field = _FIELD.match(text, start, end)
        if field is not None and "`" not in field[1]:
            # An address in angle brackets or on its own; one inside other text is skipped.
            value = document.value(*field.span(1)).stripped()
            for part in _IN_BRACKETS.finditer(value.text):
                yield from people.address(value.part(*part.span(1)))
            if _BARE.fullmatch(value.text):
                yield from people.address(value)
            continue
        if "mailto:" not in line.lower():
            continue
        quotes, counted = 0, start  # the double backquotes before a link
        for match in _LINK.finditer(text, start, end):
            first, last = match.span()
            quotes += text.count("``", counted, first)
            counted = first
            # Punctuation at the end is not part of a link, unless the link has its own delimiters.
            is_marked = text[last : last + 1] in (">", "[") or stripped.startswith(".. _")
            while not is_marked and last > first and text[last - 1] in ".,;:!?)}":
                last -= 1
            # ``mailto:`` in double backquotes is code.
            if quotes % 2 == 0:
                yield from link(document.value(first, last), is_anchor=False)
