"""Computes the forms of an address's parts: A-labels, the normal form, a decoded name."""

from __future__ import annotations

import re
from unicodedata import normalize

from addrlint.syntax.grammar import PLAIN_LOCAL

_ESCAPE = re.compile(r"\\(.)", re.S)
_is_plain = re.compile(PLAIN_LOCAL).fullmatch


def ascii_form(local: str, domain: str) -> str | None:
    """Return an address with its domain as A-labels; None if the local part is not ASCII.

    IDNA2008 (RFC 5891) has no A-label for some labels; then the result is None too.
    """
    if not local.isascii():
        return None
    if domain.isascii():
        return f"{local}@{domain}"
    import idna

    try:
        return f"{local}@{idna.encode(domain, uts46=True).decode('ascii')}"
    except UnicodeError:
        return None


def plain_normal_form(local: str, domain: str) -> str:
    """Return an address in NFC, with a lower-case domain and without unnecessary quotes."""
    if local[:1] == '"' == local[-1:] and _is_plain(local[1:-1]):
        local = local[1:-1]
    return f"{normalize('NFC', local)}@{normalize('NFC', domain.lower())}"


def decoded_name(text: str) -> str:
    """Return a display name without quotes and with its encoded words decoded (RFC 2047)."""
    if len(text) > 1 and text[0] == '"' == text[-1]:
        return _ESCAPE.sub(r"\1", text[1:-1])
    if "=?" not in text:
        return text
    from email.errors import HeaderParseError
    from email.header import decode_header, make_header

    try:
        return str(make_header(decode_header(text)))
    except (HeaderParseError, LookupError, UnicodeError, ValueError):
        return text
