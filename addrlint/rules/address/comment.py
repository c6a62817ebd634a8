from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    ENVELOPE,
    Address,
    Bad,
    Edit,
    Good,
    Match,
    Safety,
    Severity,
    rule,
    smtp_reply,
)


@rule(
    "A111",
    on=Address,
    needs="(",
    severity=Severity.ERROR,
    message="a comment, {comment!r}; an envelope takes none",
    form_message="Please enter the address alone.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.2 (Mailbox)", "RFC 5322 section 3.2.2 (CFWS)"],
    bad=[
        Bad("jane(home)@example.org", "    ^^^^^^", suggested="jane@example.org"),
        Bad("jane@example.org (Jane Doe)", "                 ^^^^^^^^^^"),
    ],
    good=[
        "jane@example.org",
        '"jane(home)"@example.org',
        Good("jane@example.org (Jane)", role="header"),
    ],
    fix=Safety.UNSAFE,
    roles=ENVELOPE,
)
def comment(address: Address) -> Iterator[Match]:
    """Text in round brackets stands in or beside the address.

    A message header may hold such comments, and programs that read headers drop them. MAIL FROM and
    RCPT TO know no comments: the brackets are characters that are not allowed.
    """
    for found in address.comments:
        # "jane (at) example.org" has a rule of its own.
        if "@" in address.text or found.text[1:-1].strip().lower() not in ("at", "dot"):
            edit = Edit(found.start, found.end, "")
            yield Match(found.start, found.end, edit, comment=found.text)
