from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Literal, Match, Severity, levels, rule, smtp_reply
from addrlint.syntax.ip_address import groups_of

_TAG = late(r"([^:]*):", "match", re.S)


@rule(
    "I106",
    on=Literal,
    needs="[",
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="unknown address type {tag!r}; the only type with a tag is IPv6",
    form_message="Enter the address without square brackets.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3 (General-address-literal)", "IANA Address Literal Tags"],
    bad=[Bad("jane@[x400:jane]", "      ^^^^"), Bad("jane@[IPv4:192.0.2.1]", "      ^^^^")],
    good=["jane@[IPv6:2001:db8::1]", "jane@[192.0.2.1]", "jane@[2001:db8::1]"],
)
def unknown_literal_tag(literal: Literal) -> Iterator[Match]:
    """The brackets contain a tag that no standard has registered.

    RFC 5321 leaves room for other types of network address, each with its own tag. So far, ``IPv6``
    is the only one; an IPv4 address has no tag. Correct or remove the tag, or use a domain without
    brackets.
    """
    match = _TAG(literal.content)
    if match is None or match[1].lower() == "ipv6":
        return
    if groups_of("IPv6:" + literal.content) is None:
        start = literal.start + 1
        yield Match(start, start + len(match[1]), tag=match[1])
