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
from addrlint.syntax.word_breaks import divides_words


@rule(
    "A111",
    on=Address,
    needs="(",
    severity=Severity.ERROR,
    message="comment {comment!r} is not allowed in an envelope address",
    form_message="Enter the address without the text in parentheses.",
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
    """The address has a comment: text in parentheses inside it or next to it.

    Message headers allow such comments, and programs that read headers drop them. MAIL FROM and
    RCPT TO have no comments, so unquoted parentheses are characters that are not allowed there.
    Remove the comment.
    """
    for found in address.comments:
        # "jane (at) example.org" has a rule of its own.
        if "@" in address.text or found.text[1:-1].strip().lower() not in ("at", "dot"):
            glues = divides_words(address.text, found.start, found.end)
            edits = [] if glues else [Edit(found.start, found.end, "")]
            yield Match(found.start, found.end, *edits, comment=found.text)
