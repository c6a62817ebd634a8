from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Bad,
    Domain,
    Match,
    Plain,
    Promises,
    Severity,
    rule,
    smtp_reply,
    traits,
)
from addrlint.syntax.idna_labels import a_label

LIMIT = 253


@rule(
    "D111",
    on=Domain,
    needs=traits.LONG,
    severity=Severity.ERROR,
    message="the domain is {octets} bytes long, {excess} over the DNS limit of {limit}",
    form_message="The part after the @ is too long.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 1035 section 2.3.4", "RFC 5321 section 4.5.3.1.2"],
    bad=[Bad("j@" + ("d" * 60 + ".") * 4 + "example.org", "  " + "^" * 255)],
    good=["j@" + ("d" * 60 + ".") * 3 + "example.org"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def domain_too_long(domain: Domain) -> Iterator[Match]:
    """The domain is longer than 253 bytes.

    RFC 5321 allows 255 bytes, but the DNS needs two of them itself, so a longer name cannot be
    looked up. For a non-ASCII domain, the length of its A-labels (``xn--...``) counts, because the
    DNS uses that form. Check the spelling of the domain.
    """
    octets = len(domain.text.encode("utf-8", "surrogatepass"))
    if not domain.text.isascii():
        labels = [a_label(label.text) for label in domain.labels]
        if labels and None not in labels:
            octets = len(".".join(map(str, labels)))
    if octets > LIMIT:
        yield Match(domain.start, domain.end, octets=octets, excess=octets - LIMIT, limit=LIMIT)
