from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Domain
from addrlint.data.names import SPECIAL_USE
from addrlint.rule import Bad, Hit, Plain, Severity, levels, rule


@rule(
    "P103",
    on=Domain,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING),
    message='".{suffix}" is reserved and never takes mail from the Internet',
    reply=reply.BAD_DOMAIN,
    rfc=["RFC 6761", "RFC 2606 section 2", "IANA Special-Use Domain Names"],
    bad=[
        Bad("jane@shop.example", "          ^^^^^^^"),
        Bad("jane@printer.local", "             ^^^^^"),
        Bad("webmaster@localhost", "          ^^^^^^^^^"),
        Bad("jane@nas.home.arpa", "              ^^^^"),
    ],
    spares="allowed",
    good=["jane@example.org", "jane@local.example.org"],
    plain=Plain.TLD,
)
def special_use_domain(domain: Domain) -> Iterator[Hit]:
    """The domain ends in a name set apart for tests, for examples or for one network.

    ``.test``, ``.example``, ``.invalid``, ``.localhost``, ``.local``, ``.onion``, ``.alt``,
    ``.internal`` and ``.arpa`` are no places to send mail to. ``.invalid`` is the right choice for an
    address that must never work.
    """
    if domain.tld in SPECIAL_USE:
        last = domain.filled[-1]
        yield Hit(last.start, last.end, suffix=domain.tld)
