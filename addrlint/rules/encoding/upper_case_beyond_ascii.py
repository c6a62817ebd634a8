from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Local, Match, Severity, rule, traits


@rule(
    "E116",
    on=Local,
    needs=traits.NON_ASCII_UPPER,
    severity=Severity.INFO,
    message="{char} is upper case; beyond ASCII servers seldom know that it is the same letter",
    rfc=["RFC 6530 section 10.1", "RFC 5321 section 2.4"],
    bad=[Bad("J\u00d6RG@example.org", " ^")],
    good=["j\u00f6rg@example.org", "JANE@example.org", "j\u00c3\u00b6rg@example.org"],
)
def upper_case_beyond_ascii(local: Local) -> Iterator[Match]:
    """The local part has an upper-case letter beyond ASCII.

    Servers commonly ignore the case of a to z. What they do with other letters differs, so the lower
    case is more likely to arrive.
    """
    text = local.text
    if text.isascii():
        return
    for at, char in enumerate(text):
        if char > "\x7f" and char != char.lower() and not "\x80" <= text[at + 1 : at + 2] <= "\xbf":
            yield Match(local.start + at, local.start + at + 1, char=char)
