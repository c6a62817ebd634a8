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
    "A106",
    on=Mailbox,
    needs="<",
    severity=Severity.ERROR,
    message="angle brackets around the address",
    form_message="Enter the address without < and >.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.2 (Path, Mailbox)"],
    bad=[Bad("<jane@example.org>", "^", fixed="jane@example.org")],
    good=[
        "jane@example.org",
        "Jane <jane@example.org>",
        Good("<jane@example.org>", role="header"),
        Good("<>", role="sender"),
    ],
    fix=Safety.SAFE,
    roles=ENVELOPE,
)
def angle_brackets(box: Mailbox) -> Iterator[Match]:
    """The address is in angle brackets.

    The brackets belong to the SMTP command, and the mail program adds them itself. If the address
    contains them too, the command becomes ``RCPT TO:<<jane@example.org>>``. Remove the brackets
    from the address.
    """
    angle = box.angle
    if (
        angle is None
        or box.display is not None
        or box.trailing_text is not None
        or not box.local.text
    ):
        return
    edits = Edit(angle.start, angle.start + 1, ""), Edit(angle.end - 1, angle.end, "")
    yield Match(angle.start, angle.start + 1, *edits)
