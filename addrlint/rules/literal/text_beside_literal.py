from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Domain, without_templates
from addrlint.pattern import late
from addrlint.rule import Bad, Hit, Severity, rule

_BRACKETS = late(r"\[[^\[\]]*\]?|\]", "finditer")


@rule(
    "I105",
    on=Domain,
    needs="[]",
    severity=Severity.ERROR,
    message="brackets must enclose all that follows the @, or nothing",
    reply=reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3"],
    bad=[
        Bad("jane@mail[192.0.2.1]", "         ^^^^^^^^^^^"),
        Bad("jane@[192.0.2.1].org", "                ^^^^"),
        Bad("jane@example]org", "            ^"),
    ],
    good=["jane@[192.0.2.1]", "jane@example.org"],
)
def text_beside_literal(domain: Domain) -> Iterator[Hit]:
    """Square brackets stand in the domain, and something beside them.

    The domain is a name, or else an IP address in brackets; never both.
    """
    literal = domain.literal
    if literal is None:
        for match in _BRACKETS(without_templates(domain.text)):
            yield Hit(domain.start + match.start(), domain.start + match.end())
    elif literal.closed and literal.end < domain.end:
        yield Hit(literal.end, domain.end)
