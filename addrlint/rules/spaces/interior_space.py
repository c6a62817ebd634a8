from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    ENVELOPE,
    Address,
    Bad,
    Match,
    Safety,
    Severity,
    rule,
    smtp_reply,
)
from addrlint.syntax.word_breaks import without_space


@rule(
    "S103",
    on=Address,
    needs=" ",
    severity=Severity.ERROR,
    message="{many}space{s} inside the address; only a quoted local part may contain spaces",
    form_message="There is a space in the address.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Atom, sub-domain)"],
    bad=[
        Bad("jane doe@example.org", "    ^"),
        Bad("jane@ example.org", "     ^", suggested="jane@example.org"),
        Bad("jane@example .org", "            ^", suggested="jane@example.org"),
        Bad("jane@exam  ple.org", "         ^^"),
        Bad("Jane jane@example.org", "    ^"),
        Bad("1. jane@example.org", "  ^", suggested="jane@example.org"),
    ],
    good=["jane@example.org", '"jane doe"@example.org', "Jane Doe <jane@example.org>"],
    fix=Safety.UNSAFE,
    roles=ENVELOPE,
)
def interior_space(address: Address) -> Iterator[Match]:
    """The address contains a space.

    An unquoted local part or a domain can't contain spaces. Only the owner of the mailbox knows
    whether a space between two words is extra or replaces a dot or an underscore, so no fix is
    offered there. Next to the @ or a dot, the fix removes the space; it needs review. The number
    or the hyphen of a list item is removed with its space.
    """
    inside = [space for space in address.spaces if space.place == "inside" and space.text[0] == " "]
    text = address.text
    if len(inside) == 1:
        space = inside[0]
        edits = without_space(text, space.start, space.end)
        yield Match(space.start, space.end, *edits, count=len(space.text))
        return
    # Several words are a name with an address behind it, or a sentence.
    for space in inside:
        yield Match(space.start, space.end, count=len(space.text))
