from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Literal
from addrlint.rule import Bad, Hit, Severity, levels, rule

_TAGGED = re.compile(r"IPv6:(.*)", re.I | re.S).fullmatch
_GROUP = re.compile(r"[0-9A-Fa-f]{1,4}").fullmatch
_IPV4 = re.compile(r"([0-9]{1,3})\.([0-9]{1,3})\.([0-9]{1,3})\.([0-9]{1,3})").fullmatch
_SUFFIX = re.compile(r"[%/].*", re.S)


def groups_of(content: str) -> tuple[list[str], bool] | None:
    """Return the groups of a tagged IPv6 literal's content and whether it has ``::``; None if bad.

    An IPv4 tail counts as two groups. Only the form is judged, not how many zeros ``::`` stands for.
    """
    tagged = _TAGGED(content)
    if tagged is None:
        return None
    text = _SUFFIX.sub("", tagged[1])
    halves = text.split("::")
    if len(halves) > 2:
        return None
    groups: list[str] = []
    for number, half in enumerate(halves):
        parts = half.split(":") if half else []
        last_half = number == len(halves) - 1
        if parts and last_half and "." in parts[-1]:
            tail = _IPV4(parts.pop())
            if tail is None or any(int(part) > 255 for part in tail.groups()):
                return None
            parts += ["0", "0"]
        if not all(map(_GROUP, parts)):
            return None
        groups += parts
    compressed = len(halves) == 2
    if len(groups) > 8 or (len(groups) == 8) == compressed or (len(groups) < 8 and not compressed):
        return None
    return groups, compressed


@rule(
    "I102",
    on=Literal,
    needs="[",
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="{address!r} is no IPv6 address",
    reply=reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3 (IPv6-addr)", "RFC 4291 section 2.2"],
    bad=[
        Bad("jane@[IPv6:2001:db8]", "           ^^^^^^^^"),
        Bad("jane@[IPv6:1::2::3]", "           ^^^^^^^"),
        Bad("jane@[IPv6:12345::1]", "           ^^^^^^^^"),
    ],
    good=["jane@[IPv6:2001:db8::1]", "jane@[ipv6:::ffff:192.0.2.1]", "jane@[192.0.2.1]"],
)
def bad_ipv6(literal: Literal) -> Iterator[Hit]:
    """What follows ``IPv6:`` is no IPv6 address.

    It takes eight groups of one to four hexadecimal digits, of which one run of zeros may be left
    out as ``::``; an IPv4 address may stand for the last two.
    """
    tagged = _TAGGED(literal.content)
    if tagged is not None and groups_of(literal.content) is None:
        address = _SUFFIX.sub("", tagged[1])
        start = literal.start + 6
        yield Hit(start, start + len(address), address=address)
