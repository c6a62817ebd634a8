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
    message="{suffix!r} is no part of an address: SMTP knows no zones and no prefixes",
    form_message="The name after the @ sign must be a name, not a number.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3 (IPv6-addr)", "RFC 4007 section 11"],
    bad=[Bad("jane@[IPv6:fe80::1%eth0]", "                  ^^^^^")],
    good=["jane@[IPv6:fe80::1]"],
)
def zone_or_prefix(literal: Literal) -> Iterator[Match]:
    """The name of an interface or the length of a network follows the IPv6 address.

    Both mean something on one machine or one network only; the mail goes to another.
    """
    match = _SUFFIX(literal.content)
    if match is not None and groups_of(literal.content) is not None:
        start = literal.start + 1 + match.start()
        yield Match(start, start + len(match[0]), suffix=match[0])
