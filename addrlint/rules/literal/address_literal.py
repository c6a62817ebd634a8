from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Literal, Match, Severity, rule, smtp_reply
from addrlint.syntax.ip_address import groups_of, is_ipv4


@rule(
    "I108",
    on=Literal,
    needs="[",
    severity=Severity.WARNING,
    message="IP address instead of a domain; many servers reject it by policy",
    form_message="Use a name after the @, not a number.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3", "RFC 5321 section 2.3.4"],
    bad=[Bad("jane@[192.0.2.1]", "     ^^^^^^^^^^^")],
    good=["jane@example.org", "jane@[example.org]"],
)
def address_literal(literal: Literal) -> Iterator[Match]:
    """The address names its host by an IP address in brackets.

    This form was made for hosts that have no name yet, and for tests. Exim and Courier reject it by
    default, and spam filters distrust it. Use the name of the host.
    """
    content = literal.content
    if literal.closed and (is_ipv4(content) or groups_of(content) is not None):
        yield Match(literal.start, literal.end)
