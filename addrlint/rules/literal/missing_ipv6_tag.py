from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Edit, Literal, Match, Safety, Severity, levels, rule, smtp_reply
from addrlint.syntax.ip_address import groups_of


@rule(
    "I103",
    on=Literal,
    needs="[",
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message='missing "IPv6:" before the IPv6 address',
    form_message="Use a name after the @, not a number.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3 (IPv6-address-literal)"],
    bad=[Bad("jane@[2001:db8::1]", "      |", suggested="jane@[IPv6:2001:db8::1]")],
    good=["jane@[IPv6:2001:db8::1]", "jane@[192.0.2.1]"],
    fix=Safety.UNSAFE,
)
def missing_ipv6_tag(literal: Literal) -> Iterator[Match]:
    """An IPv6 address in brackets has no tag.

    SMTP leaves room for other address types in brackets, so every type except IPv4 must be named by
    a tag. Write ``IPv6:`` before the address, or use the name of the host without brackets.
    """
    if groups_of("IPv6:" + literal.content) is not None:
        at = literal.start + 1
        yield Match(at, at, Edit(at, at, "IPv6:"))
