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
    message="{word!r} is an encoded word; nobody decodes it in an address",
    form_message="The address was damaged on its way here; please type it again.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 2047 section 5", "RFC 6532 section 3.6"],
    bad=[Bad("=?utf-8?q?j=C3=B6rg?=@example.org", "^^^^^^^^^^^^^^^^^^^^^")],
    good=["j\u00f6rg@example.org", "prvs=0123456789=jane@example.org"],
)
def encoded_word(local: Local) -> Iterator[Match]:
    """An encoded word of RFC 2047 stands in the local part.

    Such words belong in names and subjects, and a header's address must hold none. To a server they
    are letters like others, so that it looks for a mailbox of that very spelling. Python's email
    package writes them when an address has letters beyond ASCII.
    """
    for match in _ENCODED_WORD(local.text):
        yield Match(local.start + match.start(), local.start + match.end(), word=match[0])
