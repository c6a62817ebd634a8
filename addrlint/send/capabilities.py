"""Determines the capabilities of a server from EHLO keywords or from an SMTP client."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from addrlint._named_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Capabilities(NamedTuple):
    """The relevant capabilities in a server's answer to EHLO.

    Attributes:
        smtputf8: whether SMTPUTF8 is offered (RFC 6531).
        eight_bit: whether 8BITMIME is offered (RFC 6152).
        size: the maximum size of a message in octets (RFC 1870); None without a limit.
        told: whether SIZE is offered, with or without a limit.
    """

    smtputf8: bool = True
    eight_bit: bool = True
    size: int | None = None
    told: bool = False


UNKNOWN = Capabilities()
_NONE = Capabilities(False, False)


def capabilities_of(given: Any) -> Capabilities:
    """Return the capabilities of a server.

    Args:
        given: None if they are unknown, then everything counts as offered; EHLO keywords in any
            case, as an iterable of ``str`` or as a mapping to their parameters (``False`` or None
            if not offered); or a client of smtplib or aiosmtplib that has sent EHLO.

    Raises:
        TypeError: for anything else.
        ValueError: for a client that has not sent EHLO or HELO yet.
    """
    if given is None:
        return UNKNOWN
    if isinstance(given, Capabilities):
        return given
    if hasattr(given, "ehlo_resp") and hasattr(given, "esmtp_features"):
        if given.ehlo_resp is None and given.helo_resp is None:
            raise ValueError("the client has not sent EHLO; call ehlo_or_helo_if_needed() first")
        return _of_keywords(given.esmtp_features) if given.does_esmtp else _NONE
    if hasattr(given, "esmtp_extensions"):
        if given.last_ehlo_response is None and given.last_helo_response is None:
            raise ValueError("the client has not sent EHLO; await _ehlo_or_helo_if_needed() first")
        return _of_keywords(given.esmtp_extensions)
    if isinstance(given, Mapping):
        return _of_keywords(given)
    if isinstance(given, Iterable) and not isinstance(given, (str, bytes)):
        return _of_keywords(dict(_keyword(item) for item in given))
    raise TypeError(
        "capabilities must be a mapping or an iterable of EHLO keywords, or an SMTP client, "
        f"not {type(given).__name__}"
    )


def _keyword(item: object) -> tuple[str, str]:
    if not isinstance(item, str):
        raise TypeError(f"an EHLO keyword must be str, not {type(item).__name__}")
    word, _, parameter = item.strip().partition(" ")
    return word, parameter.strip()


def _of_keywords(words: Mapping[str, object]) -> Capabilities:
    offered = {
        str(word).upper(): parameter
        for word, parameter in words.items()
        if parameter is not None and parameter is not False
    }
    limit = str(offered.get("SIZE", "")).strip()
    # No number, or 0, means no limit (RFC 1870 section 3).
    size = int(limit) if limit.isascii() and limit.isdigit() and len(limit) <= 20 else 0
    return Capabilities(
        "SMTPUTF8" in offered, "8BITMIME" in offered, size or None, "SIZE" in offered
    )
