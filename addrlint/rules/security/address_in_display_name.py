from __future__ import annotations

import re
from binascii import a2b_base64, a2b_qp
from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import HEADER, Bad, Good, Mailbox, Match, Severity, rule

encoded_words = late(r"=\?[^?\s]+\?([bBqQ])\?([^?\s]*)\?=", "finditer")
_ADDRESS = late(r"[^\s@<>\"'(),:;]{1,64}@[^\s@<>\"'(),:;]{1,253}", "finditer")


@rule(
    "X105",
    on=Mailbox,
    needs="<",
    severity=Severity.WARNING,
    message="the display name shows {shown!r}, but the address is {real!r}",
    form_message="The name contains a different e-mail address.",
    rfc=["RFC 5322 section 3.4 (display-name)", "RFC 6532 section 4"],
    bad=[
        Bad('"ceo@bank.example.com" <x@example.net>', " ^^^^^^^^^^^^^^^^^^^^", role="header"),
        Bad("=?utf-8?b?Y2VvQGJhbmsuY29t?= <x@example.net>", "^" * 28, role="header"),
    ],
    good=[
        Good('"jane@example.org" <Jane@Example.ORG>', role="header"),
        Good("Jane <jane@example.org>", role="header"),
    ],
    roles=HEADER,
)
def address_in_display_name(box: Mailbox) -> Iterator[Match]:
    """The display name contains an address that differs from the real one.

    Mail programs show the display name and hide the address, so a message can seem to come from
    somebody else. Remove the address from the display name, or make it the same as the real one.
    """
    if box.display is None or box.at is None or box.domain is None:
        return
    real = f"{box.local.text}@{box.domain.text}"
    shown = box.display.text
    for match in _ADDRESS(shown):
        if match[0].lower() != real.lower():
            start = box.display.start + match.start()
            yield Match(start, start + len(match[0]), shown=match[0], real=real)
    for word in encoded_words(shown) if "=?" in shown else ():
        for match in _ADDRESS(decoded(word)):
            if match[0].lower() != real.lower():
                start = box.display.start + word.start()
                yield Match(start, start + len(word[0]), shown=match[0], real=real)


def decoded(word: re.Match[str]) -> str:
    """Return what an encoded word says, as far as it is ASCII (RFC 2047 section 4)."""
    text = word[2]
    try:
        if word[1] in "bB":
            return a2b_base64(text).decode("ascii", "replace")
        return a2b_qp(text.replace("_", " "), header=True).decode("ascii", "replace")
    except ValueError:
        return ""
