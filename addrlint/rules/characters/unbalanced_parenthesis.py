from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Address, Bad, Match, Severity, rule, smtp_reply


@rule(
    "C104",
    on=Address,
    needs="()",
    severity=Severity.ERROR,
    message='unmatched "{bracket}"',
    form_message="There is an unmatched parenthesis in the address.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Atom)", "RFC 5322 section 3.2.2 (comment)"],
    bad=[
        Bad("jane(home@example.org", "    ^"),
        Bad("jane@example.org)", "                ^"),
        Bad("((jane)@example.org", "^", role="header"),
    ],
    good=["jane(home)@example.org", '"("@example.org'],
)
def unbalanced_parenthesis(address: Address) -> Iterator[Match]:
    """A parenthesis is not closed or was never opened.

    Parentheses enclose comments, and only message headers may contain comments. On its own, a
    parenthesis is not allowed outside quotes. Remove it; in a header, you can add the missing one
    instead.
    """
    for token in address.specials("()"):
        if not address.hides(token.start):
            yield Match(token.start, token.end, bracket=token.text)
