"""Checks the address fields of a message, and the envelope with which it would be sent."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from contextlib import suppress
from copy import copy
from itertools import pairwise

from addrlint.engine.checker import checker_for
from addrlint.engine.finding import Finding
from addrlint.engine.result import Result
from addrlint.rules.base import Match
from addrlint.rules.profile import Profile, for_untrusted_input
from addrlint.rules.registry import family
from addrlint.send.capabilities import capabilities_of
from addrlint.send.envelope import check_envelope, checkers_for
from addrlint.send.header_fields import (
    ADDRESSES,
    ONE,
    addresses_of,
    envelope_of,
    fields_of,
    mailboxes_of,
)
from addrlint.send.header_guard import broken_field
from addrlint.send.message_report import FieldReport, MessageReport
from addrlint.syntax.parser import parse
from addrlint.syntax.span import Edit
from addrlint.syntax.tree import Mailbox

TYPE_CHECKING = False
if TYPE_CHECKING:
    from email.message import Message
    from typing import IO, Any

    from addrlint.send.policy import Sending

# Fields that may occur only once in a header (same section).
_SINGLE = frozenset("from sender reply-to to cc bcc".split())


def check_message(
    message: Message | bytes | bytearray | IO[bytes] | IO[str],
    mail_from: str | None = None,
    rcpt_tos: str | Iterable[str] | None = None,
    *,
    capabilities: object = None,
    target: str | None = None,
    profile: Profile | None = None,
    size: int | None = None,
) -> MessageReport:
    """Check the address fields of a message, and its envelope.

    The fields From, Sender, Reply-To, To, Cc and Bcc, their Resent- versions, and Return-Path are
    checked by the grammar of RFC 5322 section 3.4: groups, comments, folding, encoded words in
    names (RFC 2047 section 5). The envelope is checked by the grammar of RFC 5321.

    Args:
        message: an ``EmailMessage`` or ``Message``, the bytes of one, or an open file with one. For
            bytes and files, only the header is parsed.
        mail_from: the sender of the envelope, ``""`` for the null reverse-path; None for the one in
            the header: Sender, or else the first mailbox in From.
        rcpt_tos: the recipients of the envelope; None for those in To, Cc and Bcc, or in their
            Resent- versions if the message was resent.
        capabilities: as for ``check_envelope``.
        target: as for ``check``.
        profile: as for ``check``.
        size: the size of the message in octets; by default the length of a message given as bytes.

    Returns:
        The report.

    Raises:
        TypeError: for an unsupported type of message, or an address that is not ``str``.
        ValueError: for an unknown target, or if the envelope must come from the header and that has
            several blocks of Resent fields.
        OSError: if the file can't be read.
    """
    if isinstance(message, (bytes, bytearray)) and size is None:
        size = len(message)
    header = _header_of(message)
    # Bytes are sent as they are; the generator encodes what is not ASCII unless the policy is UTF-8.
    is_raw = header is not message or bool(getattr(header.policy, "utf8", False))
    offered = capabilities_of(capabilities)
    chosen = for_untrusted_input(profile)
    smtputf8 = offered.smtputf8 and chosen.smtputf8
    checkers = checkers_for(("header", "list"), target, smtputf8, chosen)
    fields = []
    seen: dict[str, int] = {}
    number = 0
    for name, value, given in fields_of(header):
        kind = name.lower()
        notes: list[Finding] = []
        if is_raw and not offered.smtputf8 and not value.isascii():
            notes += _raw_text(name, value, checkers["list"].profile)
        if kind not in ADDRESSES:
            broken = broken_field(name, value)
            if broken is not None:
                notes.append(broken.finding)
            if notes:
                result = Result(value, tuple(notes), checkers["header"].profile)
                fields.append(FieldReport(name, 0, value, result, ()))
            continue
        number += 1
        role = "header" if kind in ONE else "list"
        checker = checkers[role]
        if kind == "return-path" and value.strip() == "<>":
            result = Result(value, (), checker.profile)  # RFC 5321 section 4.5.5
        elif not value.strip() and kind.endswith("bcc"):
            result = Result(value, (), checker.profile)  # RFC 5322 section 3.6.3
        else:
            result = checker.check(value)
        boxes = parse(value, as_list=role == "list").mailboxes
        if role == "list":
            result, cut = _with_whole_names(result, boxes)
            notes.extend(cut)
        if kind in _SINGLE and kind in seen:
            notes += _message("repeated-field", value, checker.profile, name=name, first=seen[kind])
        seen.setdefault(kind, number)
        addresses = tuple(
            mailboxes_of(name, given)
            if given != value or "\n" in value or "\r" in value
            else [address for box in boxes for address in addresses_of(box)]
        )
        if kind == "from" and len(addresses) > 1 and not _has(header, "sender"):
            notes += _message("several-from", value, checker.profile, count=len(addresses))
        if notes:
            every = sorted([*result.findings, *notes], key=lambda finding: finding.start)
            result = Result(value, tuple(every), checker.profile)
        fields.append(FieldReport(name, number, value, result, addresses))
    missing = [] if "from" in seen else _message("missing-from", "", checkers["list"].profile)
    if mail_from is None or rcpt_tos is None:
        found: dict[str, list[str]] = {}
        for field in fields:
            found.setdefault(field.name.lower(), []).extend(field.mailboxes)
        sender, recipients = envelope_of(header, found)
        mail_from = sender if mail_from is None else mail_from
        rcpt_tos = recipients if rcpt_tos is None else rcpt_tos
    if size is None and offered.told and hasattr(message, "raw_items"):
        # A message that can't be serialized has no size; sending it will raise the error.
        with suppress(ValueError, TypeError, AttributeError, LookupError):
            size = len(flat(message))
    envelope = check_envelope(
        mail_from, rcpt_tos, capabilities=offered, target=target, profile=profile, size=size
    )
    return MessageReport(tuple(fields), tuple(missing), envelope)


def checked_list(value: str, profile: Profile) -> Result:
    """Return the result for an address list in a header, including names split at a comma.

    Args:
        value: the unfolded body of the field.
        profile: the rules, for the role ``list``.
    """
    result = checker_for(profile=profile).check(value)
    result, cut = _with_whole_names(result, parse(value, as_list=True).mailboxes)
    every = sorted([*result.findings, *cut], key=lambda finding: finding.start)
    return Result(value, tuple(every), profile) if cut else result


def _with_whole_names(result: Result, boxes: tuple[Mailbox, ...]) -> tuple[Result, list[Finding]]:
    """Return a list's result without findings for pieces of names, and findings for the names."""
    whole = _without_pieces(result, boxes)
    return whole, list(_names_cut(boxes, result.text, result.profile))


def as_sent(message: Message, sending: Sending, from_addr: str) -> Message:
    """Return a message whose header has non-ASCII domains as A-labels, like its envelope.

    The library would write them as encoded words, which are not allowed in an address (RFC 2047
    section 5).

    Args:
        message: the message, which is not changed.
        sending: the addresses to send to, with the recipients as given.
        from_addr: the sender as given.
    """
    forms = {given: sent for sent, given in sending.given.items()} | {from_addr: sending.mail_from}
    changed = {
        given: sent for given, sent in forms.items() if not given.isascii() and sent.isascii()
    }
    if not changed:
        return message
    own = copy(message)
    del own["Bcc"]  # as smtplib does; this also gives the copy its own list of fields
    for name, value in list(own.items()):
        if name.lower() in ADDRESSES:
            text = str(value)
            for given, sent in changed.items():
                text = text.replace(given, sent)
            if text != str(value):
                own.replace_header(name, text)
    return own


def _header_of(message: Any) -> Message:
    if hasattr(message, "raw_items"):
        given: Message = message
        return given
    from email.parser import BytesHeaderParser, HeaderParser

    if isinstance(message, (bytes, bytearray)):
        return BytesHeaderParser().parsebytes(bytes(message))
    if hasattr(message, "read"):
        lines: list[Any] = []
        for line in message:
            if not line.rstrip(b"\r\n" if isinstance(line, bytes) else "\r\n"):
                break
            lines.append(line)
        if lines and isinstance(lines[0], str):
            return HeaderParser().parsestr("".join(lines))
        return BytesHeaderParser().parsebytes(b"".join(lines))
    raise TypeError(
        "a message must be an email.message.Message, bytes or an open file, "
        f"not {type(message).__name__}"
    )


def flat(message: Any) -> bytes:
    """Return a message as ``smtplib.SMTP.send_message`` writes it."""
    from email.generator import BytesGenerator
    from io import BytesIO

    own = copy(message)
    del own["Bcc"]
    del own["Resent-Bcc"]
    written = BytesIO()
    BytesGenerator(written).flatten(own, linesep="\r\n")
    return written.getvalue()


def _has(message: Message, kind: str) -> bool:
    return any(name.lower() == kind for name, _ in message.raw_items())


def _raw_text(name: str, value: str, profile: Profile) -> list[Finding]:
    """Return a finding for the first non-ASCII character of a field; none if it is in an address.

    A finding of its own says that the address needs SMTPUTF8.
    """
    if name.lower() in ADDRESSES and not all(map(str.isascii, mailboxes_of(name, value))):
        return []
    place = next(index for index, char in enumerate(value) if char > "\x7f")
    match = Match(place, place + 1, name=name, char=value[place])
    return _message("raw-non-ascii", value, profile, match)


def _is_piece(box: Mailbox) -> bool:
    return box.at is None and box.angle is None and bool(box.text.strip())


def _names_cut(boxes: tuple[Mailbox, ...], text: str, profile: Profile) -> Iterator[Finding]:
    """Yield findings for names that are split at a comma: ``Doe, John <a@b.example>``."""
    first: Mailbox | None = None
    for box in boxes:
        if _is_piece(box):
            first = first or box
            continue
        if first is not None and box.display is not None:
            start = first.start + len(first.text) - len(first.text.lstrip())
            end = box.display.end
            name = text[start:end]
            # Encoded words are not decoded inside quotes (RFC 2047 section 5).
            can_be_quoted = not any(mark in name for mark in ('"', "\\", "=?"))
            edits = (Edit(start, end, f'"{name}"'),) if can_be_quoted else ()
            pieces = text[start : box.start].rstrip(" \t,")
            yield from _message(
                "comma-in-name", text, profile, Match(start, end, *edits, name=name, piece=pieces)
            )
        first = None


def _without_pieces(result: Result, boxes: tuple[Mailbox, ...]) -> Result:
    """Drop findings that a piece of a name has no @; the comma is reported instead."""
    cut = [
        box
        for box, after in pairwise(boxes)
        if _is_piece(box) and (_is_piece(after) or after.display is not None)
    ]
    if not cut:
        return result
    starts = [box.start for box in cut]

    def is_of_piece(finding: Finding) -> bool:
        index = bisect_right(starts, finding.start) - 1
        return index >= 0 and finding.start <= cut[index].end

    kept = tuple(
        finding for finding in result if finding.name != "missing-at" or not is_of_piece(finding)
    )
    return Result(result.text, kept, result.profile)


def _message(
    rule_name: str, text: str, profile: Profile, hit: Match | None = None, **data: Any
) -> list[Finding]:
    """Return the finding of a rule of family M; empty if the profile leaves the rule out."""
    rule = next(rule for rule in family("M") if rule.name == rule_name)
    if not profile.has(rule):
        return []
    severity = profile.severity(rule) or rule.levels.of(profile.target, profile.role, False)
    return [Finding(rule, severity, profile.role, hit or Match(0, len(text), **data))]
