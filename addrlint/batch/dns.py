"""Looks up which domains accept no mail, using email-validator and the DNS."""

from __future__ import annotations

from collections.abc import Iterable

from addrlint.engine.optional_packages import needed

_AT_ONCE = 32
_SECONDS = 10


def without_mail(domains: Iterable[str]) -> dict[str, tuple[str, dict[str, object]]]:
    """Return the domains that accept no mail, each with the name and data of the rule.

    Every domain is looked up once, several at a time. A domain that can't be looked up (timeout, no
    network) is not included.

    Raises:
        UsageError: if dnspython is not installed.
    """
    from concurrent.futures import ThreadPoolExecutor

    resolver = needed("dns.resolver", "--dns", "dns")
    from email_validator import caching_resolver
    from email_validator.deliverability import validate_email_deliverability
    from email_validator.exceptions import EmailUndeliverableError

    asked = caching_resolver(timeout=_SECONDS, dns_resolver=resolver.Resolver())

    def refused(domain: str) -> str | None:
        try:
            validate_email_deliverability(domain, domain, dns_resolver=asked)
        except EmailUndeliverableError as error:
            return str(error)
        return None

    # An address literal is not a name in the DNS.
    names = sorted({name for name in domains if name and not name.startswith("[")})
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        refusals = list(pool.map(refused, names))
    return {
        name: ("domain-without-mail", {"domain": name, "sentence": sentence})
        for name, sentence in zip(names, refusals, strict=True)
        if sentence is not None
    }
