from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    ENVELOPE,
    Bad,
    Edit,
    Good,
    Mailbox,
    Match,
    Safety,
    Severity,
    rule,
    smtp_reply,
)


@rule(
    "A105",
    on=Mailbox,
    needs="<",
    severity=Severity.ERROR,
    message="a display name, {name!r}, stands before the address; an envelope takes the address alone",
    form_message="Please enter the address alone, without a name.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.2 (Path)", "RFC 5322 section 3.4 (name-addr)"],
    bad=[
        Bad("Jane Doe <jane@example.org>", "^^^^^^^^", suggested="jane@example.org"),
        Bad("Doe, Jane <jane@example.org>", "^^^^^^^^^", suggested="jane@example.org"),
    ],
    good=["jane@example.org", Good("Jane Doe <jane@example.org>", role="header")],
    fix=Safety.UNSAFE,
    roles=ENVELOPE,
)
def display_name(box: Mailbox) -> Iterator[Match]:
    """A name and angle brackets surround the address, as in a message header.

    That is the form of From, To and Cc. MAIL FROM and RCPT TO take the address alone; a program
    that passes the header's form on sends mail to what it cuts out of it, ``<Doe>`` for
    ``Doe, Jane <jane@example.org>``.
    """
    display, angle = box.display, box.angle
    if display is not None and angle is not None:
        edits = []
        if box.at is not None:
            edits = [
                Edit(display.start, box.local.start, ""),
                Edit(box.addr_spec.end, angle.end, ""),
            ]
        yield Match(display.start, display.end, *edits, name=display.text)
