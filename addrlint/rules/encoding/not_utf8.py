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
    message="{char} is not valid UTF-8",
    form_message="Part of the address looks garbled; please type it again.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 6531 section 3.3 (UTF8-non-ascii)", "RFC 3629 section 4"],
    bad=[Bad(b"j\xf6rg@example.org", " ^"), Bad(b"jane@m\xfcnchen.de", "      ^")],
    good=["j\u00f6rg@example.org".encode(), "j\u00f6rg@example.org"],
)
def not_utf8(address: Address) -> Iterator[Match]:
    """The address contains a byte that is not valid UTF-8.

    The text was written in another encoding, usually Latin-1 or Windows-1252, but SMTP supports
    only UTF-8 for non-ASCII characters. Read the list with the encoding that it was written in.
    """
    for match in _BYTES(address.text):
        yield Match(match.start(), match.end(), char=match[0])
