from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Address, Bad, Match, Severity, characters, rule, smtp_reply, traits
from addrlint.syntax.grammar import ESCAPED_BYTES

_BYTES = characters(f"[{ESCAPED_BYTES}]")


@rule(
    "E101",
    on=Address,
    needs=traits.UNUSABLE,
    severity=Severity.ERROR,
    message="{char} is not UTF-8",
    form_message="The address was damaged on its way here; please type it again.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 6531 section 3.3 (UTF8-non-ascii)", "RFC 3629 section 4"],
    bad=[Bad(b"j\xf6rg@example.org", " ^"), Bad(b"jane@m\xfcnchen.de", "      ^")],
    good=["j\u00f6rg@example.org".encode(), "j\u00f6rg@example.org"],
)
def not_utf8(address: Address) -> Iterator[Match]:
    """A byte is part of no character of UTF-8.

    The text was written in another encoding, most often Latin-1 or Windows-1252. SMTP knows UTF-8
    alone. Read the list in the encoding it was written in.
    """
    for match in _BYTES(address.text):
        yield Match(match.start(), match.end(), char=match[0])
