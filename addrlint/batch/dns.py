"""Domains that take no mail, by asking the DNS through email-validator; the one use of a network."""

from __future__ import annotations

from collections.abc import Iterable

from addrlint.batch.optional_packages import needed

_AT_ONCE = 32
_SECONDS = 10


def without_mail(domains: Iterable[str]) -> dict[str, tuple[str, dict[str, object]]]:
    """Return the domains that take no mail, each with the rule that says so and its data.

    Each is asked about once, several at a time. One that can't be asked about (no answer in time, no
    network) is not among them.

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

    # An address literal names no host that the DNS could know.
    names = sorted({name for name in domains if name and not name.startswith("[")})
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        said = list(pool.map(refused, names))
    return {
        name: ("domain-without-mail", {"domain": name, "sentence": sentence})
        for name, sentence in zip(names, said, strict=True)
        if sentence is not None
    }
