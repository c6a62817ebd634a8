from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Literal
from addrlint.rule import Bad, Hit, Severity, rule


@rule(
    "I104",
    on=Literal,
    needs="[",
    severity=Severity.ERROR,
    message="this bracket is never closed",
    reply=reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3"],
    bad=[Bad("jane@[192.0.2.1", "     ^")],
    good=["jane@[192.0.2.1]"],
)
def unclosed_literal(literal: Literal) -> Iterator[Hit]:
    """A square bracket opens after the @ and none closes it.

    An IP address in place of a domain stands between two brackets.
    """
    if not literal.closed:
        yield Hit(literal.start, literal.start + 1)
