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
    message="{char} has no base character before it",
    form_message="An accent in the address has no letter before it.",
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
    """A combining mark is at the start or right after a dot, an @ or a quote.

    Combining marks, such as accents, are displayed on the character before them; here that is a
    separator, not a letter. The mark therefore changes how the text before the address looks, and a
    domain label must not start with one. Remove the mark, or add the missing letter.
    """
    text = node.text
    if text.isascii():
        return
    before = "."
    for at, char in enumerate(text):
        if char > "\x7f" and before in _DIVIDERS and category(char)[0] == "M":
            yield Match(node.start + at, node.start + at + 1, char=char)
        before = char
