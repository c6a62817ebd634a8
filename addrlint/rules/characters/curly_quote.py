from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Bad,
    Domain,
    Edit,
    Local,
    Match,
    Safety,
    Severity,
    characters,
    levels,
    rule,
    smtp_reply,
    traits,
)
from addrlint.syntax.grammar import CURLY_QUOTES

_QUOTES = characters(f"[{CURLY_QUOTES}]")
_STRAIGHT = dict.fromkeys("\u2018\u2019\u201a\u201b\u2032", "'")


@rule(
    "C106",
    on=(Local, Domain),
    needs=traits.SYMBOL,
    severity=levels(Severity.WARNING, domain=Severity.ERROR),
    message="{char} is a typographer's quote, not the one on the keyboard",
    form_message="A character in the address only looks like the right one.",
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5322 section 3.2.3 (atext)", "RFC 5892 section 2.1"],
    bad=[
        Bad("o\u2019connor@example.org", " ^", suggested="o'connor@example.org"),
        Bad("jane@example\u201d.org", "            ^"),
    ],
    good=["o'connor@example.org"],
    fix=Safety.UNSAFE,
)
def curly_quote(node: Local | Domain) -> Iterator[Match]:
    """A curly quote stands in the address.

    Word processors turn ``'`` into it as one types. By RFC 6531 the curly one is a legal character,
    so servers that know SMTPUTF8 accept it, and look for a mailbox that does not exist.
    """
    for match in _QUOTES(node.text):
        at = node.start + match.start()
        straight = _STRAIGHT.get(match[0])
        edits = [Edit(at, at + 1, straight)] if straight and isinstance(node, Local) else []
        yield Match(at, at + 1, *edits, char=match[0])
