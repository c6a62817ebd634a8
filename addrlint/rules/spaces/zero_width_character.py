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
from addrlint.syntax.grammar import ZERO_WIDTH

_ZERO_WIDTH = characters(f"[{ZERO_WIDTH}]")


@rule(
    "S107",
    on=(Local, Domain),
    needs=traits.ZERO_WIDTH_SPACE,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING, rfc_domain=Severity.ERROR),
    message="zero-width character: {char}",
    form_message="There is an invisible character in the address.",
    reply=smtp_reply.BAD_SYNTAX,
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5892 section 2.3 (IgnorableProperties)", "RFC 8264 section 9.13"],
    bad=[
        Bad("jane\u200bdoe@example.org", "    ^", fixed="janedoe@example.org"),
        Bad("jane@example.org\u200b", "                ^", fixed="jane@example.org"),
        Bad("jane@exam\u2060ple.org", "         ^", fixed="jane@example.org"),
    ],
    good=["jane@example.org", "\ufeffjane@example.org"],
    fix=Safety.SAFE,
)
def zero_width_character(node: Local | Domain) -> Iterator[Match]:
    """The address contains an invisible zero-width character.

    Web pages and chat programs use zero-width spaces to mark where a long word may break, and they
    are copied along with the text. The address looks right, but mail to it does not arrive. Remove
    the character.
    """
    for match in _ZERO_WIDTH(node.text):
        at = node.start + match.start()
        if (
            match[0] == "\ufeff"
            and isinstance(node, Local)
            and node.is_at_start
            and not match.start()
        ):
            continue  # a byte order mark
        safety = Safety.UNSAFE if isinstance(node, Local) and node.is_blank else Safety.SAFE
        yield Match(at, at + 1, Edit(at, at + 1, ""), safety=safety, char=match[0])
