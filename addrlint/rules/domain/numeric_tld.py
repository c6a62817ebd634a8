from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Domain
from addrlint.ip_address import is_ipv4
from addrlint.marks import SIGN
from addrlint.rule import Bad, Hit, Plain, Severity, levels, rule


@rule(
    "D203",
    on=Domain,
    needs="." + SIGN,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING),
    message="{tld!r}, a number, is no top-level domain",
    reply=reply.BAD_DOMAIN,
    rfc=["RFC 3696 section 2", "RFC 1123 section 2.1"],
    bad=[Bad("jane@example.123", "             ^^^"), Bad("jane@1.2.3.4.5", "             ^")],
    good=["jane@123.example.org", "jane@192.0.2.1"],
    plain=Plain.SILENT,
)
def numeric_tld(domain: Domain) -> Iterator[Hit]:
    """The last label of the domain is a number.

    Top-level domains are letters, so that a name can never be mistaken for an IP address.
    """
    if not domain.tld.isdigit():
        return
    labels = domain.filled
    if len(labels) < 2:
        return
    last = labels[-1]
    if last.text.isascii() and last.text.isdigit():
        if not is_ipv4(domain.text):
            yield Hit(last.start, last.end, tld=last.text)
