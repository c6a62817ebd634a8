"""Reads vCard, iCalendar and LDIF: the addresses of people, attendees and directory entries."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator
from itertools import accumulate

from addrlint.sources import field_forms as people
from addrlint.sources import skip_reasons as reasons
from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Document, Value, decoded

_FOLD = re.compile(r"\r?\n[ \t]")
_CARD = re.compile(r'(?:[\w-]+\.)?(EMAIL)((?:;[^:;"\r\n]*(?:"[^"\r\n]*"[^:;"\r\n]*)*)*):', re.I)
_CALENDAR = re.compile(
    r'(ORGANIZER|ATTENDEE|CONTACT)((?:;[^:;"\r\n]*(?:"[^"\r\n]*"[^:;"\r\n]*)*)*):', re.I
)
_PARAMETER = re.compile(
    r';(?:EMAIL|SENT-BY|DELEGATED-TO|DELEGATED-FROM)="?(?:mailto:)?([^";:,\r\n]*)', re.I
)
_LDIF = re.compile(
    r"(?:mail|rfc822Mailbox|mailLocalAddress|mailAlternateAddress|mailRoutingAddress|proxyAddresses|mgrpRFC822MailMember)"
    r"(?:;[\w-]+)*:(:?)[ ]*",
    re.I,
)
# Each match is one character, as with percent-encoding in links.
_SOFT = re.compile(r"=\r?\n|" + people.PERCENT.pattern.replace("%", "=").removeprefix("(?i)"), re.I)


def _logical(document: Document) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each logical line; a leading blank continues the line before."""
    text = document.text
    first = last = -1
    for start, end in document.lines():
        if first >= 0 and text[start : start + 1] in (" ", "\t") and end > start:
            last = end
            continue
        if first >= 0:
            yield first, last
        first, last = start, end
    if first >= 0:
        yield first, last


def vcard(document: Document) -> Iterator[Candidate]:
    """Yield the addresses in vCards (RFC 6350 section 6.4.2)."""
    text = document.text
    reached = 0
    for start, end in _logical(document):
        match = _CARD.match(text, start, end) if start >= reached else None
        if match is None:
            continue
        value = decoded(document, match.end(), end, _FOLD, lambda m: "")
        if "QUOTED-PRINTABLE" in match[2].upper():
            # Soft line breaks are not folds: the next line does not start with a blank.
            lines = document.lines(end)
            next(lines, None)
            while text.startswith("=", end - 1):
                end = next((stop for _, stop in lines), end - 1)
            value = decoded(document, match.end(), end, _SOFT, _of_quoted_printable)
            reached = end
        if value.text[:7].lower() == "mailto:":
            yield from people.mailto(value)
        else:
            yield from people.address(value)


def icalendar(document: Document) -> Iterator[Candidate]:
    """Yield the organizers and attendees of events (RFC 5545 sections 3.8.4.1 and 3.8.4.3)."""
    for start, end in _logical(document):
        value = decoded(document, start, end, _FOLD, lambda m: "")
        match = _CALENDAR.match(value.text)
        if match is None:
            continue
        for parameter in _PARAMETER.finditer(match[2]):
            at = match.start(2)
            yield from _filled(value.part(at + parameter.start(1), at + parameter.end(1)))
        target = value.part(match.end(), len(value.text))
        if target.text[:7].lower() == "mailto:":
            own = target.part(7, len(target.text))
            yield from _filled(own)


def _filled(value: Value) -> Iterator[Candidate]:
    # Exchange writes invalid:nomail if there is no address.
    if value.text.strip() and "nomail" not in value.text.lower():
        yield from (
            people.mailto(value.part(0, len(value.text)))
            if "%" in value.text
            else people.address(value)
        )


def ldif(document: Document) -> Iterator[Candidate]:
    """Yield the addresses in directory entries (RFC 2849, RFC 4524 section 2.16)."""
    for start, end in _logical(document):
        match = _LDIF.match(document.text, start, end)
        if match is None:
            continue
        value = decoded(document, match.end(), end, _FOLD, lambda m: "")
        if match[1]:
            try:
                raw = b64decode(value.text, validate=True)
                meant = raw.decode("utf-8")
            except ValueError:
                document.skip(value, reasons.NO_BASE64)
                continue
            # In Base64, six bits of each byte are in one character, the others in the next.
            firsts = [at * 4 // 3 for at in accumulate(map(_octets, meant), initial=0)]
            places = [value.places[min(at, len(value.text))] for at in firsts]
            value = Value(document, meant, places, "escaped")
        prefix = re.match(r"(?i)smtp:", value.text)
        yield from people.address(value.part(prefix.end(), len(value.text)) if prefix else value)


def _octets(char: str) -> int:
    return len(char.encode())


def _of_quoted_printable(match: re.Match[str]) -> str:
    found = match[0]
    if found[1] in "\r\n":
        return ""
    raw = bytes.fromhex(found.replace("=", ""))
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")
