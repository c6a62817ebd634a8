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
    message="{char}, an invisible mark of writing direction",
    form_message="There is a character in the address that can't be seen.",
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
    """A left-to-right or right-to-left mark stands in the address.

    Address books and mail programs put such marks round names that run from right to left, and they
    are copied along.
    """
    for match in _MARKS(node.text):
        at = node.start + match.start()
        ends = isinstance(node, Domain) or node.can_drop(match.start())
        safety = Safety.SAFE if ends else Safety.UNSAFE
        yield Match(at, at + 1, Edit(at, at + 1, ""), safety=safety, char=match[0])
