from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Address, Bad, Good, Match, Severity, levels, rule, smtp_reply

# Far more than any program writes, and far fewer than Python's limit of 1,000 calls allows.
_MOST = 50


@rule(
    "X110",
    on=Address,
    needs="(",
    severity=levels(Severity.ERROR, rfc=Severity.WARNING),
    message="comments are nested {depth} levels deep",
    form_message="Enter the address without the text in parentheses.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5322 section 3.2.2 (comment)"],
    bad=[
        Bad(
            "jane@example.org " + "(" * 51 + ")" * 51,
            " " * 17 + "^" * 102,
            role="header",
        ),
    ],
    good=[Good("jane@example.org (home (mobile))", role="header")],
)
def nested_comments(address: Address) -> Iterator[Match]:
    """Comments are nested more than 50 levels deep.

    The grammar sets no limit, but the mail libraries of Python and other languages call themselves
    for each level and crash. Nobody writes such an address by accident. Reject it if it comes from
    outside.
    """
    names = [box.display for box in address.mailboxes if box.display is not None]
    for node in (*names, *address.comments):
        deepest = depth = 0
        if node.text.count("(") > _MOST:
            for char in node.text:
                depth += (char == "(") - (char == ")")
                deepest = max(deepest, depth)
        if deepest > _MOST:
            yield Match(node.start, node.end, depth=deepest)
