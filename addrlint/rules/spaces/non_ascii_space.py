from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Address,
    Bad,
    Edit,
    Match,
    Quoted,
    Safety,
    Severity,
    characters,
    levels,
    rule,
    smtp_reply,
    traits,
)
from addrlint.syntax.grammar import UNICODE_SPACES
from addrlint.syntax.word_breaks import divides_words

_SPACES = characters(f"[{UNICODE_SPACES}]+")


@rule(
    "S105",
    on=(Address, Quoted),
    needs=traits.UNICODE_SPACE,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING, rfc_domain=Severity.ERROR),
    message="non-ASCII space: {char}",
    form_message="There is a space in or next to the address.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 6531 section 3.3", "RFC 5892 section 3 (DISALLOWED)"],
    bad=[
        Bad("jane@example.org\u00a0", "                ^", fixed="jane@example.org"),
        Bad("jane\u3000@example.org", "    ^", suggested="jane@example.org"),
        Bad('"jane\u00a0doe"@example.org', "     ^"),
        Bad("jane@exam\u2009ple.org", "         ^"),
    ],
    good=["jane@example.org", "jane doe@example.org"],
    fix=Safety.SAFE,
)
def non_ascii_space(node: Address | Quoted) -> Iterator[Match]:
    """There is a non-ASCII space in or next to the address.

    The most common one is the no-break space (U+00A0): web pages and word processors use it, and it
    looks like an ordinary space. RFC 6531 technically allows it in a local part, but in practice no
    server has such a mailbox. Remove the space, or replace it with an ordinary one inside quotes.
    """
    if isinstance(node, Quoted):
        for match in _SPACES(node.text):
            start, end = node.start + match.start(), node.start + match.end()
            edit = Edit(start, end, " " * (end - start))
            yield Match(start, end, edit, safety=Safety.UNSAFE, char=match[0][0])
        return
    inside = sum(space.place == "inside" for space in node.spaces)
    blank = [box.local for box in node.mailboxes if box.local.is_blank]
    for space in node.spaces:
        if space.text[0] > "\x7f" and space.place != "between":
            has_no_at = any(local.start <= space.start < local.end for local in blank)
            safe = space.place != "inside" and not has_no_at
            safety = Safety.SAFE if safe else Safety.UNSAFE
            start, end = space.start, space.end
            has_fix = space.place != "inside" or (
                inside == 1 and not divides_words(node.text, start, end)
            )
            edits = [Edit(start, end, "")] if has_fix else []
            yield Match(start, end, *edits, safety=safety, char=space.text[0])
