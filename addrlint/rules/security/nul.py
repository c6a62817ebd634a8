from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Address, Bad, Edit, Match, Safety, Severity, rule, smtp_reply


@rule(
    "X102",
    on=Address,
    needs="\0",
    severity=Severity.ERROR,
    message="many programs treat {char} as the end of the text",
    form_message="There is an invisible character in the address.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2", "RFC 5321 section 2.4"],
    bad=[
        Bad(
            "jane@example.org\x00.example.net",
            "                ^",
            suggested="jane@example.org.example.net",
        )
    ],
    good=["jane@example.org"],
    fix=Safety.UNSAFE,
)
def nul(address: Address) -> Iterator[Match]:
    """The address contains a NUL character.

    Programs written in C stop reading at this character; others read on. One program may therefore
    check only the start of an address, and another sends mail to all of it. Reject the address, or
    remove the character.
    """
    at = address.text.find("\0")
    while at >= 0:
        yield Match(at, at + 1, Edit(at, at + 1, ""), char="\0")
        at = address.text.find("\0", at + 1)
