from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Literal, Match, Severity, levels, rule, smtp_reply
from addrlint.syntax.ip_address import SUFFIX, TAGGED, groups_of


@rule(
    "I102",
    on=Literal,
    needs="[",
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="{address!r} is not an IPv6 address",
    form_message="Use a name after the @, not a number.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3 (IPv6-addr)", "RFC 4291 section 2.2"],
    bad=[
        Bad("jane@[IPv6:2001:db8]", "           ^^^^^^^^"),
        Bad("jane@[IPv6:1::2::3]", "           ^^^^^^^"),
        Bad("jane@[IPv6:12345::1]", "           ^^^^^^^^"),
    ],
    good=["jane@[IPv6:2001:db8::1]", "jane@[ipv6:::ffff:192.0.2.1]", "jane@[192.0.2.1]"],
)
def bad_ipv6(literal: Literal) -> Iterator[Match]:
    """The text after ``IPv6:`` is not an IPv6 address.

    An IPv6 address has eight groups of one to four hexadecimal digits. One run of zeros can be
    replaced by ``::``, and the last two groups by an IPv4 address. Correct the address, or use the
    name of the host without brackets.
    """
    tagged = TAGGED(literal.content)
    if tagged is not None and groups_of(literal.content) is None:
        address = SUFFIX("", tagged[1])
        start = literal.start + 6
        is_broken = "[" in address or "]" in address
        yield Match(start, start + len(address), forbidden=is_broken, address=address)
