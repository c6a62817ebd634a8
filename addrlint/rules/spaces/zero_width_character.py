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
    message="{char}, which has no width and can't be seen",
    form_message="There is a character in the address that can't be seen.",
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
    """An invisible character of no width stands in the address.

    Zero-width spaces come from web pages and chat programs, where they mark places to break a long
    word. The address looks right and reaches nobody.
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
