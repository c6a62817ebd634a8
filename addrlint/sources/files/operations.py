"""Reads files of server operations: DNS zones, security.txt, crontab, monit, mdadm, smartd."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources import field_forms as people
from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Document, Value, decoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    Notes = tuple[tuple[str, dict[str, object]], ...]

# A list of URIs for reports; "!10m" is a size limit, obsolete since RFC 9989 (RFC 8460 section 3).
_REPORTS = re.compile(r"\b(rua|ruf)\s*=\s*([^;\\\"\r\n]*)")
_JOINT = re.compile(r'"[ \t]+"')
_SIZE = re.compile(r"!\d+[kmgt]?$", re.I)
_IODEF = re.compile(r"\biodef\s+\"(mailto:[^\"\r\n]*)\"", re.I)  # CAA, RFC 8659
_SOA = re.compile(r"\bSOA\s+(\S+)\s+(\S+)", re.I)
_ESCAPED_DOT = re.compile(r"\\\.")
_CONTACT = re.compile(r"(?i)(?:contact|policy)\s*:\s*(.*)")
_MAILTO = re.compile(r"\s*MAIL(?:TO|FROM)\s*=\s*")
_MONIT = re.compile(
    r"(?i)\bset\s+alert\s+([^ \t]+)|\balert\s+([^ \t]+@[^ \t]*)"
    r"|(?:^|[{\s])(?:from|reply-to)\s*:\s*([^ \t{}]+)"
)
_MDADM = re.compile(r"(?i)\s*MAIL(?:ADDR|FROM)\s+(.+)")
_SMARTD = re.compile(r"\s-m\s+([^ \t]+)")


def zone(document: Document) -> Iterator[Candidate]:
    """Yield the report addresses in a zone and the RNAME of its SOA (RFC 1035 section 3.3.13)."""
    for start, end in _without_comments(document, ";"):
        # Adjacent strings are joined (RFC 7208 section 3.3).
        record = decoded(document, start, end, _JOINT, lambda match: "")
        # A record with an open parenthesis continues in the next line and is skipped.
        if record.text.count("(") <= record.text.count(")"):
            yield from of_record(record)
        text = document.text
        soa = _SOA.search(text, start, end)
        if soa is not None and soa[2] not in ("(", "."):
            yield from _rname(document, *soa.span(2))


def of_record(value: Value) -> Iterator[Candidate]:
    """Yield the report addresses in a DMARC, TLS-RPT or CAA record."""
    for match in _REPORTS.finditer(value.text):
        for piece in value.part(*match.span(2)).split(","):
            if piece.text.lower().startswith("mailto:"):
                size = _SIZE.search(piece.text)
                own = piece.part(0, size.start()) if size else piece
                yield from people.mailto(own, registry="dmarc")
            elif "@" in piece.text and "://" not in piece.text:
                note: Notes = (("missing-mailto", {}),)
                found = value.document.candidate(piece, notes=note)
                yield from (found,) if found is not None else ()
    for match in _IODEF.finditer(value.text):
        yield from people.mailto(value.part(*match.span(1)))


def _rname(document: Document, start: int, end: int) -> Iterator[Candidate]:
    """Yield a mailbox written as a domain name, whose first unescaped dot is the @."""
    if document.text[start:end].count("@") > 0:
        note = (("at-in-rname", {"char": "@"}),)
        found = document.candidate(document.value(start, end), notes=note, disabled_rules=("ALL",))
        yield from (found,) if found is not None else ()
        return
    value = decoded(document, start, end, _ESCAPED_DOT, lambda match: "\0")
    at = value.text.find(".")
    if at < 0 or not value.text.endswith("."):
        return  # relative to the name of the zone, which is unknown here
    text = value.text.replace(".", "@", 1).rstrip(".").replace("\0", ".")
    own = Value(document, text, list(value.places)[: len(text) + 1], "escaped")
    found = document.candidate(own)
    yield from (found,) if found is not None else ()


def security(document: Document) -> Iterator[Candidate]:
    """Yield the contacts in a security.txt (RFC 9116 section 2.5.3)."""
    for start, end in _without_comments(document, "#"):
        match = _CONTACT.match(document.text, start, end)
        if match is None:
            continue
        value = document.value(*match.span(1)).stripped()
        if value.text.lower().startswith("mailto:"):
            yield from people.mailto(value, is_setting=True)
        elif "@" in value.text and ":" not in value.text:
            found = document.candidate(value, notes=(("missing-mailto", {}),), is_setting=True)
            yield from (found,) if found is not None else ()


def crontab(document: Document) -> Iterator[Candidate]:
    """Yield the addresses to which cron sends mail; skip local users and empty values."""
    for start, end in document.lines():
        match = _MAILTO.match(document.text, start, end)
        if match is not None:
            value = document.value(match.end(), end).stripped().stripped("\"'")
            yield from people.listed(",", is_setting=True)(value)


def monit(document: Document) -> Iterator[Candidate]:
    """Yield the recipients and senders of monit alerts."""
    for start, end in _without_comments(document, "#"):
        for match in _MONIT.finditer(document.text, start, end):
            value = document.value(*match.span(match.lastindex or 1)).stripped(",\"'")
            if "@" in value.text and "$" not in value.text:
                yield from people.address(value, is_setting=True)


def mdadm(document: Document) -> Iterator[Candidate]:
    """Yield the addresses that mdadm sends mail to and from."""
    for start, end in _without_comments(document, "#"):
        match = _MDADM.match(document.text, start, end)
        if match is not None and "@" in match[1]:
            yield from people.mailbox(document.value(*match.span(1)).stripped(), is_setting=True)


def smartd(document: Document) -> Iterator[Candidate]:
    """Yield the addresses to which smartd sends mail."""
    for start, end in _without_comments(document, "#"):
        for match in _SMARTD.finditer(document.text, start, end):
            for piece in document.value(*match.span(1)).split(","):
                if "@" in piece.text[1:]:  # @name is a plugin
                    yield from people.address(piece, is_setting=True)


def _without_comments(document: Document, sign: str) -> Iterator[tuple[int, int]]:
    """Yield each line up to its comment; a comment sign inside quotes does not count."""
    text = document.text
    for start, end in document.lines():
        quoted = False
        for at in range(start, end):
            if text[at] == '"':
                quoted = not quoted
            elif text[at] == sign and not quoted:
                end = at
                break
        if text[start:end].strip():
            yield start, end
