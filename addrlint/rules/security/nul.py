from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Address, Bad, Edit, Match, Safety, Severity, rule, smtp_reply


@rule(
    "X102",
    on=Address,
    needs="\0",
    severity=Severity.ERROR,
    message="{char}: many programs take it for the end of the text",
    form_message="There is a character in the address that can't be seen.",
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
    """A NUL character stands in the text.

    Programs in C stop reading there, others go on: one checks the first half of an address, another
    sends to the whole.
    """
    at = address.text.find("\0")
    while at >= 0:
        yield Match(at, at + 1, Edit(at, at + 1, ""), char="\0")
        at = address.text.find("\0", at + 1)
