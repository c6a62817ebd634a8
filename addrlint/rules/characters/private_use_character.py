from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Bad,
    Domain,
    Local,
    Match,
    Severity,
    characters,
    levels,
    rule,
    smtp_reply,
    traits,
)
from addrlint.syntax.grammar import PRIVATE_USE

_PRIVATE = characters(f"[{PRIVATE_USE}]")


@rule(
    "C109",
    on=(Local, Domain),
    needs=traits.UNUSABLE,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING, rfc_domain=Severity.ERROR),
    message="{char} has no standard meaning; every font shows it differently",
    form_message="A character in the address can't be used.",
    reply=smtp_reply.BAD_SYNTAX,
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 6531 section 3.3", "RFC 5892 section 2.1 (LetterDigits)", "RFC 8264 section 9.10"],
    bad=[Bad("jane\ue000@example.org", "    ^"), Bad("jane@ex\uf8ffample.org", "       ^")],
    good=["jane@example.org"],
)
def private_use_character(node: Local | Domain) -> Iterator[Match]:
    """The address contains a private-use character.

    How it looks depends on the font: an icon in one, an empty box in another. It has no meaning for
    other systems. Replace it with the character that was meant, or remove it.
    """
    for match in _PRIVATE(node.text):
        at = node.start + match.start()
        yield Match(at, at + 1, char=match[0])
