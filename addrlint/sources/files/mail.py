"""Reads messages, mbox files and patches: the address fields of each header."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources import field_forms as people
from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Document
from addrlint.sources.files.trailers import of_paragraphs
from addrlint.sources.formats.header import Field, fields

_ONE = frozenset(("sender", "resent-sender", "return-path", "disposition-notification-to"))
_LISTS = frozenset(
    (
        "from reply-to to cc bcc resent-from resent-reply-to resent-to resent-cc resent-bcc "
        "mail-followup-to mail-reply-to"
    ).split()
)
_SINGLE = frozenset("from sender reply-to to cc bcc".split())
# The line before each message in an mbox file and before each patch of git.
_FROM_LINE = re.compile(r"(?:\A|(?<=\n))From \S[^\n]*\n")
_HEADER = re.compile(r"[!-9;-~]+:")


def candidates(document: Document) -> Iterator[Candidate]:
    """Yield the address fields of one message, or of each message in an mbox file."""
    text = document.text
    divides = list(_FROM_LINE.finditer(text)) if text.startswith("From ") else []
    if not divides:
        yield from _of_header(document, 0, len(text))
    for number, match in enumerate(divides):
        following = divides[number + 1].start() if number + 1 < len(divides) else len(text)
        # A body should have ">From " instead. If not, no header follows such a line of text.
        if _HEADER.match(text, match.end()):
            yield from _of_header(document, match.end(), following)


def _of_header(document: Document, start: int, end: int) -> Iterator[Candidate]:
    found = list(fields(document, start, end))
    names = [field.name.lower() for field in found]
    seen: dict[str, int] = {}
    for number, field in enumerate(found, 1):
        name = field.name.lower()
        if name not in _ONE and name not in _LISTS:
            continue
        notes: list[tuple[str, dict[str, object]]] = []
        if name in _SINGLE and name in seen:
            notes.append(("repeated-field", {"name": field.name, "first": seen[name]}))
        seen.setdefault(name, number)
        # A Debian patch may have several authors (DEP-3).
        is_mail = document.kind == "mail"
        if is_mail and name == "from" and "sender" not in names and "," in field.value.text:
            count = sum("@" in piece.text for piece in field.value.split(","))
            if count > 1 and field.value.text.count('"') == 0:
                notes.append(("several-from", {"count": count}))
        yield from _of_field(field, name, tuple(notes))


def _of_field(
    field: Field, name: str, notes: tuple[tuple[str, dict[str, object]], ...]
) -> Iterator[Candidate]:
    value = field.value.stripped()
    if value.text in ("", "<>"):
        return  # RFC 5321 section 4.5.5, RFC 5322 section 3.6.3
    form = people.mailbox if name in _ONE else people.mailboxes
    yield from form(value, notes=notes)


def patch(document: Document) -> Iterator[Candidate]:
    """Yield the sender and the trailers of a patch made by ``git format-patch``."""
    text = document.text
    for match in _FROM_LINE.finditer(text):
        if not re.match(r"From [0-9a-f]{40,64} ", match[0]):
            continue
        yield from _of_header(document, match.end(), len(text))
        within: list[tuple[int, int]] = []
        for start, end in document.lines(match.end()):
            if text[start:end] == "---":
                yield from of_paragraphs(document, within)
                break
            within.append((start, end))
