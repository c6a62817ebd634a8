from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Domain
from addrlint.data.names import PRIVATE_SUFFIXES
from addrlint.marks import SIGN
from addrlint.rule import Bad, Hit, Plain, Severity, levels, rule


@rule(
    "D205",
    on=Domain,
    needs="." + SIGN,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING),
    message='".{suffix}" is used inside networks only; no mail from outside reaches it',
    reply=reply.BAD_DOMAIN,
    rfc=["RFC 6762 appendix G"],
    bad=[Bad("jane@mail.lan", "          ^^^"), Bad("jane@ws.corp", "        ^^^^")],
    spares="allowed",
    good=["jane@example.org", "jane@printer.local"],
    plain=Plain.TLD,
)
def private_suffix(domain: Domain) -> Iterator[Hit]:
    """The domain ends in a name that people use at home or within a company.

    Such names were never given out in the DNS, so every network means something else by them.
    """
    if domain.tld in PRIVATE_SUFFIXES and len(domain.filled) > 1:
        last = domain.filled[-1]
        yield Hit(last.start, last.end, suffix=domain.tld)
