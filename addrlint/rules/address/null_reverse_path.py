from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Mailbox, Match, Severity, rule


@rule(
    "A116",
    on=Mailbox,
    needs="<",
    severity=Severity.INFO,
    message="null reverse-path <>: mail sent with it never bounces",
    rfc=["RFC 5321 section 4.1.1.2", "RFC 5321 section 4.5.5"],
    bad=[Bad("<>", "^^", role="sender")],
    good=[Good("jane@example.org", role="sender"), "<>"],
    roles=("sender",),
)
def null_reverse_path(box: Mailbox) -> Iterator[Match]:
    """The sender is ``<>``, which is correct for bounces and other automatic notices.

    No failure report is ever returned for mail with this sender. Use it for messages that must not
    cause such reports. For all other mail, use a sender address that can receive them.
    """
    if box.angle is not None and box.at is None and not box.local.text:
        yield Match(*box.angle)
