from __future__ import annotations

from collections.abc import Iterator
from unicodedata import decimal

from addrlint.rules.api import Bad, Local, Match, Severity, rule, traits


@rule(
    "E117",
    on=Local,
    needs=traits.NON_ASCII_DIGIT,
    severity=Severity.WARNING,
    message="{char} and the digits before it are of two kinds",
    form_message="A character in the address only looks like the right one.",
    rfc=["UTS #39 section 5.3 (mixed-number detection)"],
    bad=[Bad("jane1\u0662@example.org", "     ^")],
    good=["\u0661\u0662@example.org", "jane12@example.org"],
)
def mixed_digits(local: Local) -> Iterator[Match]:
    """Digits of two systems of numbers stand in one name.

    Some digits look like others of another value, such as the Bengali four and the eight.
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
