"""Finds header fields that would end early or add another field, and repairs line ends at the end."""

from __future__ import annotations

import re
from copy import copy

from addrlint.engine.checker import checker_for
from addrlint.engine.finding import Finding
from addrlint.engine.result import Result
from addrlint.rules.base import Match, Severity
from addrlint.rules.profile import Profile
from addrlint.rules.registry import family
from addrlint.send.envelope import refusal_of
from addrlint.send.header_fields import ADDRESSES, LINE_ENDS, LISTS, fields_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from email.message import Message

    from addrlint.send.envelope import Refusal

# What a field name can't contain (RFC 5322 section 3.6.8, ftext).
_NO_NAME = re.compile(r"[^!-9;-~]")
_SAFE = Profile()
_SENDERS = frozenset(("from", "sender", "resent-from", "resent-sender", "return-path"))


class BrokenField:
    """A field that must not be sent.

    Attributes:
        name: its name.
        finding: what is wrong with it.
        refusal: the reply that refuses the message.
        is_sender: whether it names the sender.
    """

    __slots__ = ("finding", "is_sender", "name", "refusal")

    def __init__(self, name: str, result: Result, finding: Finding) -> None:
        self.name = name
        self.finding = finding
        code, text = refusal_of(Result(result.text, (finding,), result.profile))
        self.refusal: Refusal = code, text + f" in {name!a}".encode("ascii")
        self.is_sender = name.lower() in _SENDERS


def broken_field(name: str, value: str) -> BrokenField | None:
    """Return what makes a field unsafe to write: a line end or, in a name, a control character."""
    kind = name.lower()
    odd = _NO_NAME.search(name)
    if odd is not None or not name:  # a name that ends its line adds a field too
        found = _line_end(name or " ", odd.start() if odd else 0)
        return BrokenField(name, Result(name, (found,), _SAFE.with_role("header")), found)
    if kind in ADDRESSES:
        if value.isascii() and value.isprintable() and "=?" not in value and value.count("(") < 32:
            return None
        checker = checker_for("list" if kind in LISTS else "header", profile=_SAFE)
        result = checker.check(value)
        for finding in result:
            if finding.code[0] == "X" and finding.severity is Severity.ERROR:
                return BrokenField(name, result, finding)
    match = LINE_ENDS.search(value)
    if match is None:
        return None
    found = _line_end(value, match.start())
    return BrokenField(name, Result(value, (found,), _SAFE.with_role("header")), found)


def _line_end(value: str, place: int) -> Finding:
    """Return the finding for a line end in a field without addresses."""
    rule = next(rule for rule in family("X") if rule.name == "line-break-in-header")
    match = Match(place, place + 1, char=value[place])
    return Finding(rule, Severity.ERROR, "header", match)


def guarded(message: Message, policy: str) -> tuple[Message, BrokenField | None]:
    """Return the message to send, and its first field that must not be sent, if any.

    With the policy ``fix``, the line ends at the end of a field are removed from a copy, as in an
    address that was read from a file. No policy sends a field with another line end.
    """
    repaired: dict[str, str] = {}
    for name, value, _ in fields_of(message):
        broken = broken_field(name, value)
        if broken is None:
            continue
        bare = value.rstrip("\r\n")
        if policy != "fix" or bare == value or broken_field(name, bare) is not None:
            return message, broken
        repaired[name] = bare
    if not repaired:
        return message, None
    own = copy(message)
    own._headers = list(message._headers)  # type: ignore[attr-defined]  # not shared with the copy
    for name, value in repaired.items():
        own.replace_header(name, value)
    return own, None
