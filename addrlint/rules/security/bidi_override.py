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
from addrlint.syntax.grammar import BIDI_OVERRIDES

_OVERRIDES = characters(f"[{BIDI_OVERRIDES}]")


@rule(
    "X104",
    on=(Local, Domain),
    needs=traits.BIDI,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING, rfc_domain=Severity.ERROR),
    message="{char} changes how the address is displayed",
    form_message="There is an invisible character in the address.",
    reply=smtp_reply.BAD_SYNTAX,
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["UTR #36 section 2.5", "RFC 5892 section 2.3 (IgnorableProperties)"],
    bad=[
        Bad("jane\u202edoe@example.org", "    ^", suggested="janedoe@example.org"),
        Bad("\u202ajane@example.org\u202c", "^                ^", fixed="jane@example.org"),
    ],
    good=["jane@example.org"],
    fix=Safety.SAFE,
)
def bidi_override(node: Local | Domain) -> Iterator[Match]:
    """The address contains a character that changes the text direction.

    After U+202E, text is displayed from right to left, so ``gro.elpmaxe`` looks like
    ``example.org``. Around an address, such characters come from address books. Remove the
    character, and check that the remaining address is the one you expect.
    """
    for match in _OVERRIDES(node.text):
        at = node.start + match.start()
        ends = isinstance(node, Domain) or node.can_drop(match.start())
        safety = Safety.SAFE if ends else Safety.UNSAFE
        yield Match(at, at + 1, Edit(at, at + 1, ""), safety=safety, char=match[0])
