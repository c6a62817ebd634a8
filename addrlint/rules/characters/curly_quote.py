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
    message="curly quote instead of a straight one: {char}",
    form_message="There is a curly quote in the address.",
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
    """The address contains a curly quote.

    Word processors replace a typed ``'`` with a curly quote. RFC 6531 allows it in a local part, so
    servers that support SMTPUTF8 accept the address and look for a mailbox that does not exist. Use
    the straight quote; a domain can't contain quotes at all.
    """
    for match in _QUOTES(node.text):
        at = node.start + match.start()
        straight = _STRAIGHT.get(match[0])
        edits = [Edit(at, at + 1, straight)] if straight and isinstance(node, Local) else []
        yield Match(at, at + 1, *edits, char=match[0])
