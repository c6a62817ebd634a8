from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Mailbox, Match, Severity, rule, smtp_reply, traits


@rule(
    "L101",
    on=Mailbox,
    needs=traits.EMPTY_LOCAL,
    severity=Severity.ERROR,
    message="nothing stands before the @",
    form_message="Something is missing before the @ sign.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Local-part)"],
    bad=[Bad("@example.org", "|"), Bad("@", "|")],
    good=["jane@example.org", '""@example.org'],
)
def empty_local_part(box: Mailbox) -> Iterator[Match]:
    """The address begins with the @.

    The name of the mailbox is missing. ``@example.org`` is no way to write to everybody there.
    """
    if box.at is not None and not box.local.text:
        yield Match(box.at.start, box.at.start)
