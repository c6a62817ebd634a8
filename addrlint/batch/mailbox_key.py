"""What tells whether two addresses are one mailbox, at three levels; nothing is compared here."""

from __future__ import annotations

from addrlint._lazy_regex import late
from addrlint.data.providers import BY_DOMAIN
from addrlint.syntax.grammar import PLAIN_LOCAL

LEVELS = ("exact", "mailbox", "provider")
_IS_PLAIN = late(PLAIN_LOCAL, "fullmatch")


def key_of(text: str, level: str) -> str:
    """Return what two addresses share if they are one mailbox.

    Args:
        text: an address without errors.
        level: ``exact`` (the same characters), ``mailbox`` (one mailbox by RFC 5321: the domain in
            any case and form, quotes that are not needed left out) or ``provider`` (one by what is
            known of its provider, ``data/providers.py``).

    Returns:
        The key. Keys of different levels can't be compared.
    """
    if level == "exact":
        return text
    local, at, domain = text.rpartition("@")
    if not at:
        return text
    if local[:1] == '"' == local[-1:] and _IS_PLAIN(local[1:-1]):
        local = local[1:-1]
    domain = _one_form(domain)
    provider = BY_DOMAIN.get(domain) if level == "provider" else None
    if provider is not None:
        local = local.lower()
        if provider.tag:
            local = local.partition(provider.tag)[0] or local
        if provider.ignores_dots:
            local = local.replace(".", "")
        if provider.is_one:
            domain = provider.domains[0]
    return f"{local}@{domain}"


def _one_form(domain: str) -> str:
    """Return a domain in lower case, as A-labels where it has such."""
    domain = domain.lower().removesuffix(".")
    if domain.isascii():
        return domain
    import idna

    try:
        return idna.encode(domain, uts46=True).decode("ascii")
    except idna.IDNAError:
        return domain


def provider_of(text: str) -> str:
    """Return the name of the provider of an address, "" for an unknown one."""
    provider = BY_DOMAIN.get(_one_form(text.rpartition("@")[2]))
    return "" if provider is None else provider.name
