from __future__ import annotations

from collections.abc import Iterator

from addrlint.address import Mailbox
from addrlint.marks import NO_AT
from addrlint.rule import Bad, Good, Hit, Severity, rule


@rule(
    "A117",
    on=Mailbox,
    needs=NO_AT,
    severity=Severity.INFO,
    message="postmaster without a domain: whoever runs the server that is spoken to",
    rfc=["RFC 5321 section 4.1.1.3", "RFC 5321 section 4.5.1"],
    bad=[Bad("postmaster", "^^^^^^^^^^"), Bad("<Postmaster>", " ^^^^^^^^^^")],
    good=["postmaster@example.org", Good("postmaster", role="sender")],
    roles=("recipient",),
)
def bare_postmaster(box: Mailbox) -> Iterator[Hit]:
    """The recipient is ``postmaster`` with no domain.

    Every server must take it, in any case of letters, for the person in charge of that server. It
    is the one mailbox that may lack a domain, and only in RCPT TO.
    """
    if box.at is None and box.local.text.lower() == "postmaster":
        yield Hit(box.local.start, box.local.end)
