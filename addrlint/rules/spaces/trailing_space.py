from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    ENVELOPE,
    Bad,
    Edit,
    Good,
    Match,
    Safety,
    Severity,
    Space,
    rule,
    smtp_reply,
)


@rule(
    "S102",
    on=Space,
    needs=" ",
    severity=Severity.ERROR,
    message="{many}trailing space{s}",
    form_message="There is a space after the address.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Mailbox)"],
    bad=[Bad("jane@example.org ", "                ^", fixed="jane@example.org")],
    good=["jane@example.org", Good("jane@example.org ", role="header")],
    fix=Safety.SAFE,
    roles=ENVELOPE,
)
def trailing_space(space: Space) -> Iterator[Match]:
    """The address ends with a space.

    The space usually comes from copying the address or from a file with fixed-width columns. SMTP
    does not allow spaces around the address in MAIL FROM or RCPT TO. Remove the space.
    """
    if space.place == "trailing" and space.text[0] == " ":
        yield Match(space.start, space.end, Edit(space.start, space.end, ""), count=len(space.text))
