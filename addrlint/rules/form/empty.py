from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Mailbox
from addrlint.marks import NO_AT
from addrlint.rule import Bad, Hit, Severity, rule


@rule(
    "A101",
    on=Mailbox,
    needs=NO_AT,
    severity=Severity.ERROR,
    message="there is no address here",
    reply=reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Mailbox)"],
    bad=[Bad("", "|"), Bad("   ", "^^^")],
    good=["jane@example.org", "@"],
)
def empty(box: Mailbox) -> Iterator[Hit]:
    """The text is empty, or nothing but white space.

    In a list this is most often a row whose address column was never filled. Leave such rows out:
    a server answers the empty path at RCPT TO with a syntax error.
    """
    # A group may be empty: "undisclosed-recipients:;".
    if not box.start and (not box.text or box.text.isspace()):
        yield Hit(box.start, box.end)
