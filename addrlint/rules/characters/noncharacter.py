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
    rule,
    smtp_reply,
    traits,
)
from addrlint.syntax.grammar import NONCHARACTERS

_NONCHARACTERS = characters(f"[{NONCHARACTERS}]")


@rule(
    "C108",
    on=(Local, Domain),
    needs=traits.UNUSABLE,
    severity=Severity.ERROR,
    message="{char}: Unicode keeps this code point out of all text",
    form_message="There is a character in the address that can't be seen.",
    reply=smtp_reply.BAD_SYNTAX,
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5198 section 2", "RFC 5892 section 2.3 (IgnorableProperties)"],
    bad=[Bad("jane\ufffe@example.org", "    ^", suggested="jane@example.org")],
    good=["jane@example.org"],
    fix=Safety.UNSAFE,
)
def noncharacter(node: Local | Domain) -> Iterator[Match]:
    """A noncharacter, such as U+FFFE, stands in the address.

    Programs use these code points for themselves and must not pass them on. U+FFFE tells that the
    two bytes of UTF-16 were read in the wrong order.
    """
    for match in _NONCHARACTERS(node.text):
        at = node.start + match.start()
        yield Match(at, at + 1, Edit(at, at + 1, ""), char=match[0])
