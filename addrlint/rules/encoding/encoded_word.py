from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Local
from addrlint.pattern import late
from addrlint.rule import Bad, Hit, Severity, levels, rule

_ENCODED_WORD = late(r"=\?[A-Za-z0-9_*-]+\?[BbQq]\?[^? ]*\?=", "finditer")


@rule(
    "E108",
    on=Local,
    needs="=",
    severity=levels(Severity.WARNING, header=Severity.ERROR),
    message="{word!r} is an encoded word; nobody decodes it in an address",
    reply=reply.BAD_SYNTAX,
    rfc=["RFC 2047 section 5", "RFC 6532 section 3.6"],
    bad=[Bad("=?utf-8?q?j=C3=B6rg?=@example.org", "^^^^^^^^^^^^^^^^^^^^^")],
    good=["j\u00f6rg@example.org", "prvs=0123456789=jane@example.org"],
)
def encoded_word(local: Local) -> Iterator[Hit]:
    """An encoded word of RFC 2047 stands in the local part.

    Such words belong in names and subjects, and a header's address must hold none. To a server they
    are letters like others, so that it looks for a mailbox of that very spelling. Python's email
    package writes them when an address has letters beyond ASCII.
    """
    for match in _ENCODED_WORD(local.text):
        yield Hit(local.start + match.start(), local.start + match.end(), word=match[0])
