from __future__ import annotations

from collections.abc import Iterator
from unicodedata import decimal

from addrlint.rules.api import Bad, Local, Match, Severity, rule, traits


@rule(
    "E117",
    on=Local,
    needs=traits.NON_ASCII_DIGIT,
    severity=Severity.WARNING,
    message="{char} and the digits before it are from different numeral systems",
    form_message="The address mixes different kinds of digits.",
    rfc=["UTS #39 section 5.3 (mixed-number detection)"],
    bad=[Bad("jane1\u0662@example.org", "     ^")],
    good=["\u0661\u0662@example.org", "jane12@example.org"],
)
def mixed_digits(local: Local) -> Iterator[Match]:
    """The local part mixes digits from two numeral systems.

    Some digits look like a digit with another value: the Bengali 4, for example, looks like an 8.
    Write all digits in the same system.
    """
    text = local.text
    if text.isascii():
        return
    zero = None
    for at, char in enumerate(text):
        value = decimal(char, None)
        if value is not None:
            own = ord(char) - value
            if zero is not None and own != zero:
                yield Match(local.start + at, local.start + at + 1, char=char)
                return
            zero = own
