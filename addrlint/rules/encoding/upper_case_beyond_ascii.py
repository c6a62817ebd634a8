from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Local, Match, Severity, rule, traits


@rule(
    "E116",
    on=Local,
    needs=traits.NON_ASCII_UPPER,
    severity=Severity.INFO,
    message="{char} is upper case; few servers ignore the case of non-ASCII letters",
    form_message="Use lower-case letters before the @.",
    rfc=["RFC 6530 section 10.1", "RFC 5321 section 2.4"],
    bad=[Bad("J\u00d6RG@example.org", " ^")],
    good=["j\u00f6rg@example.org", "JANE@example.org", "j\u00c3\u00b6rg@example.org"],
)
def upper_case_beyond_ascii(local: Local) -> Iterator[Match]:
    """The local part contains a non-ASCII upper-case letter.

    Servers commonly ignore the case of the letters a to z, but they differ for other letters. Mail
    to the lower-case form is more likely to arrive. Use lower case unless you know that the mailbox
    is spelled in upper case.
    """
    text = local.text
    if text.isascii():
        return
    for at, char in enumerate(text):
        if char > "\x7f" and char != char.lower() and not "\x80" <= text[at + 1 : at + 2] <= "\xbf":
            yield Match(local.start + at, local.start + at + 1, char=char)
