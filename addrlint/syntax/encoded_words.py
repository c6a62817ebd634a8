"""Decodes the encoded words of a text (RFC 2047)."""

from __future__ import annotations


def decoded(text: str) -> str | None:
    """Return a text with its encoded words decoded; None if one of them can't be decoded."""
    from email.errors import HeaderParseError
    from email.header import decode_header, make_header

    try:
        return str(make_header(decode_header(text)))
    except (HeaderParseError, LookupError, UnicodeError, ValueError):
        return None
