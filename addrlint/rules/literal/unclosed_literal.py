from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Literal, Match, Severity, rule, smtp_reply


@rule(
    "I104",
    on=Literal,
    needs="[",
    severity=Severity.ERROR,
    message="unclosed square bracket",
    form_message="Enter the address without square brackets.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3"],
    bad=[Bad("jane@[192.0.2.1", "     ^")],
    good=["jane@[192.0.2.1]"],
)
def unclosed_literal(literal: Literal) -> Iterator[Match]:
    """A square bracket after the @ sign is opened but never closed.

    An IP address in place of a domain must have a bracket on both sides. Close the bracket, or use
    a domain without brackets.
    """
    if not literal.closed:
        yield Match(literal.start, literal.start + 1)
