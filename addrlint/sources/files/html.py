"""Reads web pages: ``mailto:`` links, and links that should be ``mailto:`` links."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources import field_forms as people
from addrlint.sources import skip_reasons as reasons
from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Document, Value
from addrlint.sources.formats.html import attributes
from addrlint.sources.heuristics import why_not

_MAILTO = re.compile(r"(?i)\s*mailto:")
_MISPLACED = re.compile(r"(?i)(?:https?:)?//mailto:(?://)?|https?:mailto:|mailto://+")
_BARE = re.compile(r"[^\s@/:?#&=()<>{}%$'\"]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}")
# A placeholder that another program replaces: ``[email]``, ``@user.email`` in Razor.
_FILLED_IN = re.compile(r"(?i)\s*mailto:\s*(?:\[[\w ./-]+\]|@[\w.]+\s*$)")
_LINKS = frozenset(("href", "action", "formaction", "xlink:href", "data-href", "content"))


def candidates(document: Document) -> Iterator[Candidate]:
    """Yield the addresses in the links of a page."""
    for tag, name, value in attributes(document):
        if name in _LINKS:
            yield from link(value, is_anchor=tag == "a" and name == "href")


def link(value: Value, is_anchor: bool = True) -> Iterator[Candidate]:
    """Yield the addresses in the target of a link."""
    text = value.text
    wrong = _MISPLACED.match(text)
    if wrong is not None:
        rest = value.part(wrong.end(), len(text.partition("?")[0]))
        note = (("malformed-mailto", {"begins": wrong[0]}),)
        found = value.document.candidate(rest, notes=note)
        yield from (found,) if found is not None else ()
    elif _MAILTO.match(text):
        if "<!--" in text or "<?" in text or text.strip().lower() == "mailto:#":
            value.document.skip(value, reasons.TEMPLATE)
        elif "/" in text.partition("@")[0]:
            value.document.skip(value, reasons.PATH)  # docutils turns /etc/x@y into a mailto link
        elif _FILLED_IN.match(text) or ("@" not in text and ("'" in text or '"' in text)):
            value.document.skip(value, reasons.TEMPLATE)  # a concatenation of strings
        else:
            yield from people.mailto(value)
    elif is_anchor and _BARE.fullmatch(text) and not why_not(text):
        found = value.document.candidate(value, notes=(("missing-mailto", {}),))
        yield from (found,) if found is not None else ()
