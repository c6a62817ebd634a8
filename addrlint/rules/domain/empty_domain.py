from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Domain
from addrlint.rule import Bad, Hit, Plain, Severity, rule


@rule(
    "D101",
    on=Domain,
    severity=Severity.ERROR,
    message="nothing stands after the @",
    reply=reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Domain)"],
    bad=[Bad("jane@", "     |"), Bad("@", " |")],
    good=["jane@example.org"],
    plain=Plain.SILENT,
)
def empty_domain(domain: Domain) -> Iterator[Hit]:
    """The address ends with the @.

    The name of the host or organisation is missing, so there is nowhere to send.
    """
    if not domain.text:
        yield Hit(domain.start, domain.start)
