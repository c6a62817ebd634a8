from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Mailbox, Match, Severity, rule, traits


@rule(
    "A117",
    on=Mailbox,
    needs=traits.NO_AT,
    severity=Severity.INFO,
    message="postmaster without a domain: whoever runs the server that is spoken to",
    form_message="Please enter the address alone.",
    rfc=["RFC 5321 section 4.1.1.3", "RFC 5321 section 4.5.1"],
    bad=[Bad("postmaster", "^^^^^^^^^^"), Bad("<Postmaster>", " ^^^^^^^^^^")],
    good=["postmaster@example.org", Good("postmaster", role="sender")],
    roles=("recipient",),
)
def bare_postmaster(box: Mailbox) -> Iterator[Match]:
    """The recipient is ``postmaster`` with no domain.

    Every server must take it, in any case of letters, for the person in charge of that server. It
    is the one mailbox that may lack a domain, and only in RCPT TO.
    """
    if box.at is None and box.local.text.lower() == "postmaster":
        yield Match(box.local.start, box.local.end)
