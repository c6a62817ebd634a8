"""Reads debian/changelog and RPM's %changelog: the author of each entry."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Document
from addrlint.sources.field_forms import person

# deb-changelog(5) requires two spaces before the date; a single one is read here too.
_DEBIAN = re.compile(r" -- ?(.*?)(?:  ?(?=[A-Z][a-z]{2}, )|$)")
_RPM_ENTRY = re.compile(
    r"\* [A-Z][a-z]{2} [A-Z][a-z]{2} +\d{1,2} (?:[\d:]+ [A-Z]{2,5} )?\d{4} +(.+)"
)
_RPM_TAG = re.compile(r"(?i)packager:\s*(.+)")
_RELEASE = re.compile(r"\s+-?\s*[\w.:~^+-]*\d[\w.:~^+-]*\s*$")


def candidates(document: Document) -> Iterator[Candidate]:
    """Yield the maintainer of each entry in a Debian changelog."""
    text = document.text
    for start, end in document.lines():
        if text.startswith(" --", start):
            match = _DEBIAN.match(text, start, end)
            if match is not None:
                yield from person(document.value(*match.span(1)).stripped(), registry="debian")


def spec(document: Document) -> Iterator[Candidate]:
    """Yield the packager and the people in ``%changelog`` of an RPM .spec file."""
    text = document.text
    is_changelog = False
    for start, end in document.lines():
        if text.startswith("%", start):
            is_changelog = text.startswith("%changelog", start)
        match = (_RPM_ENTRY if is_changelog else _RPM_TAG).match(text, start, end)
        if match is None:
            continue
        value = document.value(*match.span(1))
        if "@" not in value.text:
            continue  # RPM packagers also write "jane at acme.com", or no address
        # The version after the address is not part of it.
        release = _RELEASE.search(value.text)
        if release is not None and "@" not in release[0]:
            value = value.part(0, release.start())
        yield from person(value.stripped())
