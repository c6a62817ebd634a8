"""Computes keys that are equal for two addresses of one mailbox, at three levels."""

from __future__ import annotations

from addrlint.data.providers import BY_DOMAIN
from addrlint.engine.address_parts import a_labels, unquoted

LEVELS = ("exact", "mailbox", "provider")


def key_of(text: str, level: str) -> str:
    """Return a key that is the same for all addresses of one mailbox.

    Args:
        text: an address without errors.
        level: ``exact`` (the same characters), ``mailbox`` (the same mailbox by RFC 5321: ignoring
            case and form of the domain, and unnecessary quotes) or ``provider`` (the same mailbox
            by the rules of its provider in ``data/providers.py``).

    Returns:
        The key. Keys of different levels can't be compared.
    """
    if level == "exact":
        return text
    local, at, domain = text.rpartition("@")
    if not at:
        return text
    local = unquoted(local)
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
    """Return a domain in lower case, as A-labels if possible."""
    domain = domain.lower().removesuffix(".")
    return a_labels(domain) or domain


def provider_of(text: str) -> str:
    """Return the name of the provider of an address, or "" if it is unknown."""
    provider = BY_DOMAIN.get(_one_form(text.rpartition("@")[2]))
    return "" if provider is None else provider.name
