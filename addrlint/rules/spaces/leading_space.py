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
    "S101",
    on=Space,
    needs=" ",
    severity=Severity.ERROR,
    message="{many}leading space{s}",
    form_message="There is a space before the address.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Mailbox)", "RFC 5321 section 3.3"],
    bad=[
        Bad(" jane@example.org", "^", fixed="jane@example.org"),
        Bad("  jane@example.org", "^^", fixed="jane@example.org"),
    ],
    good=["jane@example.org", Good(" jane@example.org", role="header")],
    fix=Safety.SAFE,
    roles=ENVELOPE,
)
def leading_space(space: Space) -> Iterator[Match]:
    """The address starts with a space.

    SMTP does not allow spaces around the address in MAIL FROM or RCPT TO. Some servers drop the
    space and some reject the command; at least one treats it as part of the mailbox name and
    delivers the mail to somebody else. Remove the space.
    """
    if space.place == "leading" and space.text[0] == " ":
        yield Match(space.start, space.end, Edit(space.start, space.end, ""), count=len(space.text))
