from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Literal, Match, Severity, levels, rule, smtp_reply
from addrlint.syntax.ip_address import groups_of

_SUFFIX = late(r"[%/].*", "search", re.S)


@rule(
    "I110",
    on=Literal,
    needs="%/",
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="zone or prefix length {suffix!r} is not allowed after an IPv6 address",
    form_message="Use a name after the @, not a number.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3 (IPv6-addr)", "RFC 4007 section 11"],
    bad=[Bad("jane@[IPv6:fe80::1%eth0]", "                  ^^^^^")],
    good=["jane@[IPv6:fe80::1]"],
)
def zone_or_prefix(literal: Literal) -> Iterator[Match]:
    """A zone (the name of an interface) or a prefix length follows the IPv6 address.

    Both have a meaning only on one machine or in one network, but the mail goes elsewhere. Remove
    this text.
    """
    match = _SUFFIX(literal.content)
    if match is not None and groups_of(literal.content) is not None:
        start = literal.start + 1 + match.start()
        yield Match(start, start + len(match[0]), suffix=match[0])
