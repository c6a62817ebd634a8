from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Mailbox
from addrlint.marks import BARE_AT
from addrlint.rule import Bad, Hit, Severity, rule


@rule(
    "L101",
    on=Mailbox,
    needs=BARE_AT,
    severity=Severity.ERROR,
    message="nothing stands before the @",
    reply=reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Local-part)"],
    bad=[Bad("@example.org", "|"), Bad("@", "|")],
    good=["jane@example.org", '""@example.org'],
)
def empty_local_part(box: Mailbox) -> Iterator[Hit]:
    """The address begins with the @.

    The name of the mailbox is missing. ``@example.org`` is no way to write to everybody there.
    """
    if box.at is not None and not box.local.text:
        yield Hit(box.at.start, box.at.start)
