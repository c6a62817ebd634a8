from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Bad,
    Domain,
    Edit,
    Local,
    Match,
    Safety,
    Severity,
    characters,
    levels,
    rule,
    smtp_reply,
    traits,
)
from addrlint.syntax.grammar import BIDI_MARKS

_MARKS = characters(f"[{BIDI_MARKS}]")


@rule(
    "S110",
    on=(Local, Domain),
    needs=traits.BIDI,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING, rfc_domain=Severity.ERROR),
    message="invisible text direction mark: {char}",
    form_message="There is an invisible character in the address.",
    reply=smtp_reply.BAD_SYNTAX,
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5892 section 2.3 (IgnorableProperties)", "UAX #9"],
    bad=[
        Bad("\u200ejane@example.org", "^", fixed="jane@example.org"),
        Bad("jane\u200fdoe@example.org", "    ^", suggested="janedoe@example.org"),
        Bad("jane@example.org\u200e", "                ^", fixed="jane@example.org"),
    ],
    good=["jane@example.org"],
    fix=Safety.SAFE,
)
def bidi_mark(node: Local | Domain) -> Iterator[Match]:
    """The address contains an invisible text direction mark.

    Address books and mail programs put these marks around names written from right to left, and the
    marks are copied along with the address. Nobody sees them, but to a server they are part of the
    address. Remove the mark.
    """
    for match in _MARKS(node.text):
        at = node.start + match.start()
        ends = isinstance(node, Domain) or node.can_drop(match.start())
        safety = Safety.SAFE if ends else Safety.UNSAFE
        yield Match(at, at + 1, Edit(at, at + 1, ""), safety=safety, char=match[0])
