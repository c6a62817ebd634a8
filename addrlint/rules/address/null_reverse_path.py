from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Mailbox, Match, Severity, rule


@rule(
    "A116",
    on=Mailbox,
    needs="<",
    severity=Severity.INFO,
    message="the null reverse-path: what is sent with it is never bounced",
    rfc=["RFC 5321 section 4.1.1.2", "RFC 5321 section 4.5.5"],
    bad=[Bad("<>", "^^", role="sender")],
    good=[Good("jane@example.org", role="sender"), "<>"],
    roles=("sender",),
)
def null_reverse_path(box: Mailbox) -> Iterator[Match]:
    """The sender is ``<>``, which is right for bounces and other automatic notices.

    Use it where no report of failure must come back. Anything else wants a sender to report to.
    """
    if box.angle is not None and box.at is None and not box.local.text:
        yield Match(*box.angle)
