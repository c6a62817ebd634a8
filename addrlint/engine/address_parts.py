"""Computes the forms of an address's parts: A-labels, the normal form, a decoded name."""

from __future__ import annotations

import re
from unicodedata import normalize

from addrlint.syntax.encoded_words import decoded
from addrlint.syntax.grammar import PLAIN_LOCAL

_ESCAPE = re.compile(r"\\(.)", re.S)
_is_plain = re.compile(PLAIN_LOCAL).fullmatch


def ascii_form(local: str, domain: str) -> str | None:
    """Return an address with its domain as A-labels; None if the local part is not ASCII.

    IDNA2008 (RFC 5891) has no A-label for some labels; then the result is None too.
    """
    encoded = a_labels(domain) if local.isascii() else None
    return None if encoded is None else f"{local}@{encoded}"


def a_labels(domain: str) -> str | None:
    """Return a domain with its labels as A-labels; None if IDNA2008 (RFC 5891) has none for one."""
    if domain.isascii():
        return domain
    import idna

    try:
        return idna.encode(domain, uts46=True).decode("ascii")
    except UnicodeError:
        return None


def unquoted(local: str) -> str:
    """Return a local part without its quotes if it needs none (RFC 5321 section 4.1.2)."""
    needs_none = local[:1] == '"' == local[-1:] and _is_plain(local[1:-1])
    return local[1:-1] if needs_none else local


def plain_normal_form(local: str, domain: str) -> str:
    """Return an address in NFC, with a lower-case domain and without unnecessary quotes."""
    return f"{normalize('NFC', unquoted(local))}@{normalize('NFC', domain.lower())}"


def decoded_name(text: str) -> str:
    """Return a display name without quotes and with its encoded words decoded (RFC 2047)."""
    if len(text) > 1 and text[0] == '"' == text[-1]:
        return _ESCAPE.sub(r"\1", text[1:-1])
    if "=?" not in text:
        return text
    name = decoded(text)
    return text if name is None else name
