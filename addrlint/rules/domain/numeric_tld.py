from __future__ import annotations

from collections.abc import Iterator

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
    traits,
)
from addrlint.syntax.ip_address import is_ipv4


@rule(
    "D203",
    on=Domain,
    needs="." + traits.SYMBOL,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING),
    message="{tld!r} is a number, not a top-level domain",
    form_message="The ending after the last dot can't be a number.",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 3696 section 2", "RFC 1123 section 2.1"],
    bad=[Bad("jane@example.123", "             ^^^"), Bad("jane@1.2.3.4.5", "             ^")],
    good=["jane@123.example.org", "jane@192.0.2.1"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def numeric_tld(domain: Domain) -> Iterator[Match]:
    """The last label of the domain is a number.

    Top-level domains consist of letters, so that a name can never be mistaken for an IP address.
    Check the end of the address for a typo.
    """
    if not domain.tld.isdigit():
        return
    labels = domain.nonempty_labels
    if len(labels) < 2:
        return
    last = labels[-1]
    if last.text.isascii() and last.text.isdigit():
        if not is_ipv4(domain.text):
            yield Match(last.start, last.end, tld=last.text)
