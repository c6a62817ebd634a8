from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    ENVELOPE,
    Bad,
    Edit,
    Good,
    Match,
    Node,
    Quoted,
    Safety,
    Severity,
    Space,
    rule,
    smtp_reply,
)


@rule(
    "S104",
    on=(Space, Quoted),
    needs="\t",
    severity=Severity.ERROR,
    message="tab in or next to the address",
    form_message="There is a tab in or next to the address.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (qtextSMTP)", "RFC 5321 section 2.3.8"],
    bad=[
        Bad("jane@example.org\t", "                ^", fixed="jane@example.org"),
        Bad("jane\tdoe@example.org", "    ^", suggested="janedoe@example.org"),
        Bad('"jane\tdoe"@example.org', "     ^"),
    ],
    good=["jane@example.org", Good('"jane\tdoe"@example.org', role="header")],
    fix=Safety.SAFE,
    roles=ENVELOPE,
)
def tab(node: Node) -> Iterator[Match]:
    """There is a tab in or next to the address.

    Tabs usually come from tables. SMTP does not allow a tab anywhere in an address, not even in
    quotes; only a message header does. Remove the tab, or replace it with a space inside quotes.
    """
    if isinstance(node, Space):
        if node.text[0] == "\t" and node.place != "between":
            safety = Safety.UNSAFE if node.place == "inside" else Safety.SAFE
            yield Match(node.start, node.end, Edit(node.start, node.end, ""), safety=safety)
        return
    at = node.text.find("\t")
    while at >= 0:
        place = node.start + at
        yield Match(place, place + 1, Edit(place, place + 1, " "), safety=Safety.UNSAFE)
        at = node.text.find("\t", at + 1)
