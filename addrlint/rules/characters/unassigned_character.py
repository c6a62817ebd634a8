from __future__ import annotations

from collections.abc import Iterator
from unicodedata import category

from addrlint import reply
from addrlint.address import Domain, Local
from addrlint.grammar import NONCHARACTERS, OTHER_INVISIBLE
from addrlint.marks import ODD
from addrlint.pattern import late
from addrlint.rule import Bad, Hit, Severity, rule

_has_own_rule = late(f"[{NONCHARACTERS}{OTHER_INVISIBLE}]", "match")


@rule(
    "C107",
    on=(Local, Domain),
    needs=ODD,
    severity=Severity.ERROR,
    message="{char}: Unicode has no such character",
    reply=reply.BAD_SYNTAX,
    reply_in_domain=reply.BAD_DOMAIN,
    rfc=["RFC 5892 section 2.10 (Unassigned)", "RFC 8264 section 9.10"],
    bad=[Bad("jane\u0378doe@example.org", "    ^"), Bad("jane@exam\u0378ple.org", "         ^")],
    good=["jane@example.org", "j\u00f6rg@example.org"],
)
def unassigned_character(node: Local | Domain) -> Iterator[Hit]:
    """A code point that stands for no character is in the address.

    Text was damaged, or comes from a newer version of Unicode than this Python knows. Two programs
    may treat such a character differently, so none should be in a name.
    """
    text = node.text
    if text.isascii():
        return
    for at, char in enumerate(text):
        if char > "\x7f" and category(char) == "Cn" and not _has_own_rule(char):
            yield Hit(node.start + at, node.start + at + 1, char=char)
