from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Label
from addrlint.rule import Bad, Hit, Plain, Severity, levels, rule


@rule(
    "D107",
    on=Label,
    needs="_",
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="an underscore in the domain; hosts have letters, digits and hyphens",
    reply=reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 2.3.5", "RFC 5321 section 4.1.2 (sub-domain)"],
    bad=[Bad("jane@exa_mple.org", "        ^")],
    good=["jane_doe@example.org"],
    plain=Plain.SILENT,
)
def underscore_in_domain(label: Label) -> Iterator[Hit]:
    """An underscore stands in the domain.

    The DNS has names with underscores, ``_dmarc`` for one, but none of them is a host that takes
    mail. Exim and Haraka refuse them. Often a hyphen was meant.
    """
    at = label.text.find("_")
    while at >= 0:
        yield Hit(label.start + at, label.start + at + 1)
        at = label.text.find("_", at + 1)
