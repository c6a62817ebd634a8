from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Literal
from addrlint.ip_address import is_ipv4
from addrlint.pattern import late
from addrlint.rule import Bad, Hit, Severity, levels, rule

_LEADING = late(r"(?<![0-9])0[0-9]+", "finditer")


@rule(
    "I107",
    on=Literal,
    needs="[",
    severity=levels(Severity.ERROR, rfc=Severity.WARNING),
    message="{number!r} begins with a zero, which some programs read as octal",
    reply=reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3 (Snum)", "RFC 6943 section 3.1.1"],
    bad=[Bad("jane@[127.00.0.1]", "          ^^")],
    good=["jane@[127.0.0.1]", "jane@[10.0.0.100]"],
)
def leading_zero_in_ipv4(literal: Literal) -> Iterator[Hit]:
    """A number of an IPv4 address has a zero in front.

    By RFC 5321 that is allowed. Programs disagree whether ``010`` is ten or eight, so that the
    address may mean two hosts.
    """
    content = literal.content
    if is_ipv4(content):
        for match in _LEADING(content):
            start = literal.start + 1 + match.start()
            yield Hit(start, start + len(match[0]), number=match[0])
