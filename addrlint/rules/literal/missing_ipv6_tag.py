from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Edit, Literal, Match, Safety, Severity, levels, rule, smtp_reply
from addrlint.syntax.ip_address import groups_of


@rule(
    "I103",
    on=Literal,
    needs="[",
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message='an IPv6 address in brackets needs "IPv6:" in front',
    form_message="The name after the @ sign must be a name, not a number.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3 (IPv6-address-literal)"],
    bad=[Bad("jane@[2001:db8::1]", "      |", suggested="jane@[IPv6:2001:db8::1]")],
    good=["jane@[IPv6:2001:db8::1]", "jane@[192.0.2.1]"],
    fix=Safety.UNSAFE,
)
def missing_ipv6_tag(literal: Literal) -> Iterator[Match]:
    """An IPv6 address stands in brackets without its tag.

    SMTP has room for other kinds of address, so that each but IPv4 bears the name of its kind.
    """
    if groups_of("IPv6:" + literal.content) is not None:
        at = literal.start + 1
        yield Match(at, at, Edit(at, at, "IPv6:"))
