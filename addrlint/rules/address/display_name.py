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
    message="display name {name!r} is not allowed in an envelope address",
    form_message="Enter only the address, without a name.",
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
    """The address has a display name and angle brackets, as in a message header.

    Headers such as From, To and Cc use this form, but MAIL FROM and RCPT TO accept only the
    address. A program that passes the header form on sends mail to whatever it extracts from it:
    ``<Doe>`` for ``Doe, Jane <jane@example.org>``. Pass only the address inside the brackets.
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
