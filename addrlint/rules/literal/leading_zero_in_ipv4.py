from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Literal, Match, Severity, levels, rule, smtp_reply
from addrlint.syntax.ip_address import is_ipv4

_LEADING = late(r"(?<![0-9])0[0-9]+", "finditer")


@rule(
    "I107",
    on=Literal,
    needs="[",
    severity=levels(Severity.ERROR, rfc=Severity.WARNING),
    message="{number!r} begins with a zero, which some programs read as octal",
    form_message="The name after the @ sign must be a name, not a number.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3 (Snum)", "RFC 6943 section 3.1.1"],
    bad=[Bad("jane@[127.00.0.1]", "          ^^")],
    good=["jane@[127.0.0.1]", "jane@[10.0.0.100]"],
)
def leading_zero_in_ipv4(literal: Literal) -> Iterator[Match]:
    """A number of an IPv4 address has a zero in front.

    By RFC 5321 that is allowed. Programs disagree whether ``010`` is ten or eight, so that the
    address may mean two hosts.
    """
    content = literal.content
    if is_ipv4(content):
        for match in _LEADING(content):
            start = literal.start + 1 + match.start()
            yield Match(start, start + len(match[0]), number=match[0])
