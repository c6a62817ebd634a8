"""Data that tests and new installations are filled with: JSON and YAML fixtures, SQL."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources import people, reasons
from addrlint.sources.columns import is_header
from addrlint.sources.document import Document, Value, decoded
from addrlint.sources.interface import Candidate
from addrlint.sources.looks import why_not

_SQL = re.compile(r"--[^\n]*|/\*(?:[^*]|\*(?!/))*\*/|'((?:[^'\\]|''|\\.)*)'")
_QUOTE = re.compile(r"''|\\.")


def json(document: Document) -> Iterator[Candidate]:
    """Yield the values of keys that are named for e-mail addresses.

    Raises:
        Unreadable: if it is no JSON.
    """
    from addrlint.sources.formats.json import values

    return _of_values(values(document))


def yaml(document: Document) -> Iterator[Candidate]:
    """Yield the values of keys that are named for e-mail addresses.

    Raises:
        Unreadable: if it is no YAML.
    """
    from addrlint.sources.formats.yaml import values

    return _of_values(values(document))


def _of_values(values: Iterator[tuple[str, Value]]) -> Iterator[Candidate]:
    for path, value in values:
        key = path.rpartition("/")[2]
        if value.document.zone == "tests" and not path.lower().endswith(f"/fields/{key}".lower()):
            continue  # what tests are fed with, other than rows of Django
        if "@" in value.text and is_header(key) and not why_not(value.text):
            yield from people.address(value)


def sql(document: Document) -> Iterator[Candidate]:
    """Yield the strings with one @ and nothing that no address holds; columns are not known here."""
    for match in _SQL.finditer(document.text):
        text = match[1]
        if text is None or "@" not in text or len(text) > 320:
            continue
        if not re.fullmatch(r"\s*[^\s<>(),;:/]+ ?[^\s<>(),;:/]*@[^\s<>(),;:/]*\s*", text):
            continue
        value = decoded(document, *match.span(1), _QUOTE, lambda m: m[0][1])
        reason = why_not(value.text)
        if reason or "." not in value.text.rpartition("@")[2]:
            document.skip(value, reason or reasons.OTHER_FORM)
        else:
            yield from people.address(value)
