from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Local, Match, Severity, levels, rule, smtp_reply

_ENCODED_WORD = late(r"=\?[A-Za-z0-9_*-]+\?[BbQq]\?[^? ]*\?=", "finditer")


@rule(
    "E108",
    on=Local,
    needs="=",
    severity=levels(Severity.WARNING, header=Severity.ERROR),
    message="encoded word {word!r} is not decoded in an address",
    form_message="Part of the address looks garbled; please type it again.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 2047 section 5", "RFC 6532 section 3.6"],
    bad=[Bad("=?utf-8?q?j=C3=B6rg?=@example.org", "^^^^^^^^^^^^^^^^^^^^^")],
    good=["j\u00f6rg@example.org", "prvs=0123456789=jane@example.org"],
)
def encoded_word(local: Local) -> Iterator[Match]:
    """The local part contains an encoded word (RFC 2047).

    Encoded words belong in display names and subjects; an address in a header must not contain
    them. A server does not decode them and looks for a mailbox with exactly that name. Python's
    email package writes them when an address has non-ASCII letters. Write the letters themselves,
    and send through a server that offers SMTPUTF8.
    """
    for match in _ENCODED_WORD(local.text):
        yield Match(local.start + match.start(), local.start + match.end(), word=match[0])
