from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Domain, Local
from addrlint.grammar import PRIVATE_USE
from addrlint.marks import ODD
from addrlint.rule import Bad, Hit, Severity, characters, levels, rule

_PRIVATE = characters(f"[{PRIVATE_USE}]")


@rule(
    "C109",
    on=(Local, Domain),
    needs=ODD,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING, rfc_domain=Severity.ERROR),
    message="{char}: a character for private use, different in every font",
    reply=reply.BAD_SYNTAX,
    reply_in_domain=reply.BAD_DOMAIN,
    rfc=["RFC 5892 section 2.1 (LetterDigits)", "RFC 8264 section 9.10"],
    bad=[Bad("jane\ue000@example.org", "    ^"), Bad("jane@ex\uf8ffample.org", "       ^")],
    good=["jane@example.org"],
)
def private_use_character(node: Local | Domain) -> Iterator[Hit]:
    """A private-use character stands in the address.

    What it shows depends on the font: an icon here, an empty box there. It means nothing to anyone
    else.
    """
    for match in _PRIVATE(node.text):
        at = node.start + match.start()
        yield Hit(at, at + 1, char=match[0])
