from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Literal
from addrlint.ip_address import groups_of
from addrlint.pattern import late
from addrlint.rule import Bad, Hit, Severity, levels, rule

_SUFFIX = late(r"[%/].*", "search", re.S)


@rule(
    "I110",
    on=Literal,
    needs="%/",
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="{suffix!r} is no part of an address: SMTP knows no zones and no prefixes",
    reply=reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3 (IPv6-addr)", "RFC 4007 section 11"],
    bad=[Bad("jane@[IPv6:fe80::1%eth0]", "                  ^^^^^")],
    good=["jane@[IPv6:fe80::1]"],
)
def zone_or_prefix(literal: Literal) -> Iterator[Hit]:
    """The name of an interface or the length of a network follows the IPv6 address.

    Both mean something on one machine or one network only; the mail goes to another.
    """
    match = _SUFFIX(literal.content)
    if match is not None and groups_of(literal.content) is not None:
        start = literal.start + 1 + match.start()
        yield Hit(start, start + len(match[0]), suffix=match[0])
