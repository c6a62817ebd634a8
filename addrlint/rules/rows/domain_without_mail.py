from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule, smtp_reply


@rule(
    "R303",
    on=(),
    severity=Severity.ERROR,
    message="{domain!r} does not accept mail: {sentence}",
    reply=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5321 section 5.1, RFC 7505"],
    bad=[
        Bad("jane@acme-tools.com\n", "^" * 19),
    ],
    good=["jane@acme-parts.com\n"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def domain_without_mail(node: Node) -> Iterator[Match]:
    """The domain does not accept mail (null MX, or no MX, A or AAAA record).

    email-validator looks up each domain of the list once, and the finding quotes its answer. A
    domain without an MX record is also reported if its SPF record says that it sends no mail. Mail
    to such a domain bounces: correct the address or remove it. addrlint checks this only with
    ``addrlint clean --dns``, which needs a network.
    """
    # Found where lists are read: there is no node of an address to look at.
    yield from ()
