"""Parses IP addresses in the form that SMTP uses (RFC 5321 section 4.1.3)."""

from __future__ import annotations

import re
from functools import lru_cache

from addrlint._lazy_regex import late

TAGGED = late(r"IPv6:(.*)", "fullmatch", re.I | re.S)
_IPV4 = late(r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}", "fullmatch")
_GROUP = late(r"[0-9A-Fa-f]{1,4}", "fullmatch")
SUFFIX = late(r"[%/].*", "sub", re.S)


@lru_cache(1024)
def groups_of(content: str) -> tuple[tuple[str, ...], bool] | None:
    """Return the groups of a tagged IPv6 literal and whether it has ``::``, or None if invalid.

    An IPv4 tail counts as two groups. Only the form is checked, not how many zeros ``::`` replaces.
    """
    tagged = TAGGED(content)
    if tagged is None:
        return None
    text = SUFFIX("", tagged[1])
    halves = text.split("::")
    if len(halves) > 2:
        return None
    groups: list[str] = []
    for number, half in enumerate(halves):
        parts = half.split(":") if half else []
        last_half = number == len(halves) - 1
        if parts and last_half and "." in parts[-1]:
            if not is_ipv4(parts.pop()):
                return None
            parts += ["0", "0"]
        if not all(map(_GROUP, parts)):
            return None
        groups += parts
    compressed = len(halves) == 2
    if len(groups) > 8 or (len(groups) == 8) == compressed:
        return None
    return tuple(groups), compressed


def is_ipv4(text: str) -> bool:
    """Whether ``text`` is four numbers from 0 to 255, with or without leading zeros."""
    return _IPV4(text) is not None and all(int(part) < 256 for part in text.split("."))


def is_ipv6(text: str) -> bool:
    """Whether ``text`` has the form of an IPv6 address without a tag."""
    return groups_of("IPv6:" + text) is not None


def untagged(text: str) -> str:
    """Return ``text`` without the tag of an IPv6 literal, if it has one."""
    return text[5:] if text[:5].lower() == "ipv6:" else text
