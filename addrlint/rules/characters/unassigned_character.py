from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Domain, Local, Match, Severity, levels, rule, smtp_reply, traits
from addrlint.syntax.characters import is_unassigned
from addrlint.syntax.grammar import NONCHARACTERS, OTHER_INVISIBLE

_has_own_rule = late(f"[{NONCHARACTERS}{OTHER_INVISIBLE}]", "match")


@rule(
    "C107",
    on=(Local, Domain),
    needs=traits.UNUSABLE,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING, rfc_domain=Severity.ERROR),
    message="not an assigned Unicode character: {char}",
    form_message="A character in the address can't be used.",
    reply=smtp_reply.BAD_SYNTAX,
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 6531 section 3.3", "RFC 5892 section 2.10 (Unassigned)", "RFC 8264 section 9.10"],
    bad=[Bad("jane\u0378doe@example.org", "    ^"), Bad("jane@exam\u0378ple.org", "         ^")],
    good=["jane@example.org", "j\u00f6rg@example.org"],
)
def unassigned_character(node: Local | Domain) -> Iterator[Match]:
    """The address contains a code point that is not assigned to any character.

    The text is damaged, or it uses a newer version of Unicode than the idna package supports.
    Programs may treat such a code point differently, so it should not be part of an address. Get
    the address again from its source.
    """
    text = node.text
    if text.isascii():
        return
    for at, char in enumerate(text):
        if char > "\x7f" and is_unassigned(char) and not _has_own_rule(char):
            yield Match(node.start + at, node.start + at + 1, char=char)
