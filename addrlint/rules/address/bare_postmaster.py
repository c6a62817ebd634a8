from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Mailbox, Match, Severity, rule, traits


@rule(
    "A117",
    on=Mailbox,
    needs=traits.NO_AT,
    severity=Severity.INFO,
    message="postmaster without a domain is the administrator of the server you connect to",
    form_message="Enter the full address, including the @ sign.",
    rfc=["RFC 5321 section 4.1.1.3", "RFC 5321 section 4.5.1"],
    bad=[Bad("postmaster", "^^^^^^^^^^"), Bad("<Postmaster>", " ^^^^^^^^^^")],
    good=["postmaster@example.org", Good("postmaster", role="sender")],
    roles=("recipient",),
)
def bare_postmaster(box: Mailbox) -> Iterator[Match]:
    """The recipient is ``postmaster`` without a domain.

    Every server must accept this name, in upper or lower case, as the mailbox of its own
    administrator. It is the only mailbox that is allowed without a domain, and only in RCPT TO. To
    reach the administrator of another server, add the @ sign and the domain.
    """
    if box.at is None and box.local.text.lower() == "postmaster":
        yield Match(box.local.start, box.local.end)
