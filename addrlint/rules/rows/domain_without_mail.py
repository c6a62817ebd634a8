from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule, smtp_reply


@rule(
    "R303",
    on=(),
    severity=Severity.ERROR,
    message="the DNS knows no place for mail to {domain!r}: {sentence}",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 5.1, RFC 7505"],
    bad=[
        Bad("jane@acme-tools.com\n", "^" * 19),
    ],
    good=["jane@acme-parts.com\n"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def domain_without_mail(node: Node) -> Iterator[Match]:
    """By the DNS the domain takes no mail.

    It has no MX record and no address either, or says that it takes none. email-validator asks, once
    for each domain of the list; its sentence is given as it is. Looked for only with
    ``addrlint clean --dns``, which needs a network.
    """
    # Found where lists are read: there is no node of an address to look at.
    yield from ()
