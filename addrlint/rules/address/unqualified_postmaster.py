from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Mailbox, Match, Severity, rule, smtp_reply, traits


@rule(
    "A124",
    on=Mailbox,
    needs=traits.NO_AT,
    severity=Severity.ERROR,
    message="postmaster without a domain can receive, and nothing else",
    form_message="Please enter the address alone.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.1.2", "RFC 5321 section 4.1.1.3"],
    bad=[Bad("postmaster", "^^^^^^^^^^", role="sender")],
    good=[Good("postmaster@example.org", role="sender"), "postmaster"],
    roles=("sender", "header", "list"),
)
def unqualified_postmaster(box: Mailbox) -> Iterator[Match]:
    """``postmaster`` stands without a domain where that is not allowed.

    Only RCPT TO takes the bare name. A sender or a header needs ``postmaster@`` and a domain.
    """
    if box.at is None and box.local.text.lower() == "postmaster":
        yield Match(box.local.start, box.local.end)
