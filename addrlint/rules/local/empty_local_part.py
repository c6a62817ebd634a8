from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Mailbox, Match, Severity, rule, smtp_reply, traits


@rule(
    "L101",
    on=Mailbox,
    needs=traits.EMPTY_LOCAL,
    severity=Severity.ERROR,
    message='nothing before the "@"',
    form_message="The part before the @ is missing.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Local-part)"],
    bad=[Bad("@example.org", "|"), Bad("@", "|")],
    good=["jane@example.org", '""@example.org'],
)
def empty_local_part(box: Mailbox) -> Iterator[Match]:
    """The address starts with the @ sign.

    The name of the mailbox is missing. ``@example.org`` does not reach everyone at that domain. Add
    the local part.
    """
    if box.at is not None and not box.local.text:
        yield Match(box.at.start, box.at.start)
