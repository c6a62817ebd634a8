from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Mailbox, Match, Severity, rule, smtp_reply, traits


@rule(
    "A124",
    on=Mailbox,
    needs=traits.NO_AT,
    severity=Severity.ERROR,
    message="postmaster without a domain is allowed only as a recipient",
    form_message="Enter the full address, including the @ sign.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.1.2", "RFC 5321 section 4.1.1.3"],
    bad=[Bad("postmaster", "^^^^^^^^^^", role="sender")],
    good=[Good("postmaster@example.org", role="sender"), "postmaster"],
    roles=("sender", "header", "list"),
)
def unqualified_postmaster(box: Mailbox) -> Iterator[Match]:
    """``postmaster`` has no domain where one is required.

    Only RCPT TO accepts the name alone. A sender, a header or a list needs ``postmaster@`` and a
    domain. Add the domain.
    """
    if box.at is None and box.local.text.lower() == "postmaster":
        yield Match(box.local.start, box.local.end)
