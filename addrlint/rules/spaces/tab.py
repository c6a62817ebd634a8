from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    ENVELOPE,
    Address,
    Bad,
    Edit,
    Good,
    Match,
    Quoted,
    Safety,
    Severity,
    rule,
    smtp_reply,
)
from addrlint.syntax.word_breaks import divides_words


@rule(
    "S104",
    on=(Address, Quoted),
    needs="\t",
    severity=Severity.ERROR,
    message="tab in or next to the address",
    form_message="There is a tab in or next to the address.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (qtextSMTP)", "RFC 5321 section 2.3.8"],
    bad=[
        Bad("jane@example.org\t", "                ^", fixed="jane@example.org"),
        Bad("jane\t@example.org", "    ^", suggested="jane@example.org"),
        Bad("Jane\tjane@example.org", "    ^"),
        Bad('"jane\tdoe"@example.org', "     ^"),
    ],
    good=["jane@example.org", Good('"jane\tdoe"@example.org', role="header")],
    fix=Safety.SAFE,
    roles=ENVELOPE,
)
def tab(node: Address | Quoted) -> Iterator[Match]:
    """There is a tab in or next to the address.

    Tabs usually come from tables. SMTP does not allow a tab anywhere in an address, not even in
    quotes; only a message header does. Remove the tab, or replace it with a space inside quotes.
    """
    if isinstance(node, Address):
        inside = sum(space.place == "inside" for space in node.spaces)
        for space in node.spaces:
            if space.text[0] != "\t" or space.place == "between":
                continue
            start, end = space.start, space.end
            is_inside = space.place == "inside"
            has_fix = not is_inside or (inside == 1 and not divides_words(node.text, start, end))
            edits = [Edit(start, end, "")] if has_fix else []
            yield Match(start, end, *edits, safety=Safety.UNSAFE if is_inside else Safety.SAFE)
        return
    at = node.text.find("\t")
    while at >= 0:
        place = node.start + at
        yield Match(place, place + 1, Edit(place, place + 1, " "), safety=Safety.UNSAFE)
        at = node.text.find("\t", at + 1)
