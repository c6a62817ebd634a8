from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Address, Bad, Match, Severity, rule, smtp_reply


@rule(
    "C104",
    on=Address,
    needs="()",
    severity=Severity.ERROR,
    message='this "{bracket}" has no partner',
    form_message="A character before the @ sign can't be used there.",
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
    """A round bracket is never closed, or was never opened.

    Round brackets enclose comments, in message headers alone. One that stands by itself is a
    character that no address holds without quotes.
    """
    for token in address.specials("()"):
        if not address.hides(token.start):
            yield Match(token.start, token.end, bracket=token.text)
