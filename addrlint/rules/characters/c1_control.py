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
from addrlint.syntax.grammar import C1_CONTROLS

_C1 = characters(f"[{C1_CONTROLS}]")


@rule(
    "C105",
    on=(Local, Domain),
    needs=traits.UNUSABLE,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING, rfc_domain=Severity.ERROR),
    message="non-ASCII control character: {char}",
    form_message="There is an invisible character in the address.",
    reply=smtp_reply.BAD_SYNTAX,
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 6531 section 3.3", "RFC 5198 section 2", "RFC 5892 section 2.6"],
    bad=[Bad("jane\x92doe@example.org", "    ^", suggested="janedoe@example.org")],
    good=["jane@example.org"],
    fix=Safety.UNSAFE,
)
def c1_control(node: Local | Domain) -> Iterator[Match]:
    """The address contains a C1 control character (U+0080 to U+009F).

    Nobody types these characters. They show that Windows-1252 text was decoded as Latin-1: U+0092,
    for example, was a curly apostrophe. Decode the source as Windows-1252, or remove the character.
    """
    for match in _C1(node.text):
        at = node.start + match.start()
        yield Match(at, at + 1, Edit(at, at + 1, ""), char=match[0])
