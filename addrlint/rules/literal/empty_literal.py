from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Literal, Match, Severity, levels, rule, smtp_reply


@rule(
    "I111",
    on=Literal,
    needs="[",
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="empty square brackets after the @",
    form_message="The part after the @ is missing.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3"],
    bad=[Bad("jane@[]", "     ^^")],
    good=["jane@[192.0.2.1]"],
)
def empty_literal(literal: Literal) -> Iterator[Match]:
    """The square brackets are empty.

    They should contain the IP address of a host, as in ``jane@[192.0.2.1]``. Add the IP address, or
    use a domain without brackets.
    """
    if literal.text == "[]":
        yield Match(literal.start, literal.end)
