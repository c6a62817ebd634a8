from __future__ import annotations

from collections.abc import Iterator

from addrlint.data.names import SPECIAL_USE
from addrlint.rules.api import (
    Bad,
    Domain,
    Match,
    Plain,
    Promises,
    Severity,
    levels,
    rule,
    smtp_reply,
)


@rule(
    "P103",
    on=Domain,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING),
    message='".{suffix}" is reserved and cannot receive mail from the internet',
    form_message="This address can't receive mail from the internet.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 6761", "RFC 2606 section 2", "IANA Special-Use Domain Names"],
    bad=[
        Bad("jane@shop.example", "          ^^^^^^^"),
        Bad("jane@printer.local", "             ^^^^^"),
        Bad("webmaster@localhost", "          ^^^^^^^^^"),
        Bad("jane@nas.home.arpa", "              ^^^^"),
    ],
    good=["jane@example.org", "jane@local.example.org"],
    promises=Promises(silent_on_domains="allowed", on_plain_address=Plain.TLD),
)
def special_use_domain(domain: Domain) -> Iterator[Match]:
    """The domain ends in a reserved name, for example one for tests or local networks.

    ``.test``, ``.example``, ``.invalid``, ``.localhost``, ``.local``, ``.onion``, ``.alt``,
    ``.internal`` and ``.arpa`` are reserved, and mail to them from the internet never arrives. Use
    the real domain. If an address must never work, ``.invalid`` is the right choice.
    """
    if domain.tld in SPECIAL_USE:
        last = domain.nonempty_labels[-1]
        yield Match(last.start, last.end, suffix=domain.tld)
