from __future__ import annotations

from collections.abc import Iterator
from unicodedata import category

from addrlint.rules.api import Bad, Domain, Local, Match, Severity, levels, rule, smtp_reply, traits
from addrlint.syntax.grammar import DOT_LOOK_ALIKES

_DIVIDERS = '.@"' + DOT_LOOK_ALIKES


@rule(
    "C110",
    on=(Local, Domain),
    needs=traits.COMBINING,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING, rfc_domain=Severity.ERROR),
    message="{char} has no letter before it to stand on",
    form_message="There is a character in the address that can't be seen.",
    reply=smtp_reply.BAD_SYNTAX,
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5891 section 4.2.3.2", "UAX #29"],
    bad=[
        Bad("\u0301jane@example.org", "^"),
        Bad("jane.\u0301doe@example.org", "     ^"),
        Bad("jane@\u0301example.org", "     ^"),
    ],
    good=["jane\u0328@example.org"],
)
def leading_combining_mark(node: Local | Domain) -> Iterator[Match]:
    """An accent or other combining mark stands first, or right after a dot, an @ or a quote.

    It joins what stands before it on the screen, here the divider, and so changes how the address
    looks outside of itself.
    """
    text = node.text
    if text.isascii():
        return
    before = "."
    for at, char in enumerate(text):
        if char > "\x7f" and before in _DIVIDERS and category(char)[0] == "M":
            yield Match(node.start + at, node.start + at + 1, char=char)
        before = char
