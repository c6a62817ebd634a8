from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Domain, Match, Severity, rule, smtp_reply, without_templates

_BRACKETS = late(r"\[[^\[\]]*\]?|\]", "finditer")


@rule(
    "I105",
    on=Domain,
    needs="[]",
    severity=Severity.ERROR,
    message="square brackets must enclose everything after the @",
    form_message="Enter the address without square brackets.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.3"],
    bad=[
        Bad("jane@mail[192.0.2.1]", "         ^^^^^^^^^^^"),
        Bad("jane@[192.0.2.1].org", "                ^^^^"),
        Bad("jane@example]org", "            ^"),
    ],
    good=["jane@[192.0.2.1]", "jane@example.org"],
)
def text_beside_literal(domain: Domain) -> Iterator[Match]:
    """The domain contains square brackets and other text next to them.

    The domain is either a name or an IP address in brackets, never both. Remove the brackets, or
    the text next to them.
    """
    literal = domain.literal
    if literal is None:
        for match in _BRACKETS(without_templates(domain.masked)):
            yield Match(domain.start + match.start(), domain.start + match.end())
    elif literal.closed and domain.text[literal.end - domain.start :].strip("()<>"):
        yield Match(literal.end, domain.end)
