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
    message="{number!r} starts with a zero, which some programs read as octal",
    form_message="Use a name after the @, not a number.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3 (Snum)", "RFC 6943 section 3.1.1"],
    bad=[Bad("jane@[127.00.0.1]", "          ^^")],
    good=["jane@[127.0.0.1]", "jane@[10.0.0.100]"],
)
def leading_zero_in_ipv4(literal: Literal) -> Iterator[Match]:
    """A number in an IPv4 address has a leading zero.

    RFC 5321 allows this. But programs disagree whether ``010`` is ten or eight, so the address can
    mean two different hosts. Write the intended number without a leading zero.
    """
    content = literal.content
    if is_ipv4(content):
        for match in _LEADING(content):
            start = literal.start + 1 + match.start()
            yield Match(start, start + len(match[0]), number=match[0])
