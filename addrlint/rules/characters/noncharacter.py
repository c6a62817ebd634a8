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
from addrlint.syntax.grammar import NONCHARACTERS

_NONCHARACTERS = characters(f"[{NONCHARACTERS}]")


@rule(
    "C108",
    on=(Local, Domain),
    needs=traits.UNUSABLE,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING, rfc_domain=Severity.ERROR),
    message="{char} is reserved for internal use by programs",
    form_message="A character in the address can't be used.",
    reply=smtp_reply.BAD_SYNTAX,
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=[
        "RFC 6531 section 3.3",
        "RFC 5198 section 2",
        "RFC 5892 section 2.3 (IgnorableProperties)",
    ],
    bad=[Bad("jane\ufffe@example.org", "    ^", suggested="jane@example.org")],
    good=["jane@example.org"],
    fix=Safety.UNSAFE,
)
def noncharacter(node: Local | Domain) -> Iterator[Match]:
    """The address contains a noncharacter, such as U+FFFE.

    Programs use these code points internally and must not pass them on. U+FFFE shows that UTF-16
    text was read in the wrong byte order. Decode the source again, or remove the code point.
    """
    for match in _NONCHARACTERS(node.text):
        at = node.start + match.start()
        yield Match(at, at + 1, Edit(at, at + 1, ""), char=match[0])
