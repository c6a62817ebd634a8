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
from addrlint.syntax.grammar import LINE_SEPARATORS

_SEPARATORS = characters(f"[{LINE_SEPARATORS}]")


@rule(
    "S112",
    on=(Local, Domain),
    needs=traits.INVISIBLE,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING, rfc_domain=Severity.ERROR),
    message="invisible line break: {char}",
    form_message="There is an invisible character in the address.",
    reply=smtp_reply.BAD_SYNTAX,
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 6531 section 3.3", "RFC 6532 section 3.2", "RFC 5198 section 2"],
    bad=[Bad("jane\u2028doe@example.org", "    ^", suggested="janedoe@example.org")],
    good=["jane@example.org"],
    fix=Safety.UNSAFE,
)
def line_separator(node: Local | Domain) -> Iterator[Match]:
    """The address contains a Unicode line separator or paragraph separator.

    Page layout programs and JSON tools leave these characters (U+2028 and U+2029) behind. Some
    programs treat them as the end of a line, and one mail server then reads the rest as another
    command. Remove the character.
    """
    for match in _SEPARATORS(node.text):
        at = node.start + match.start()
        yield Match(at, at + 1, Edit(at, at + 1, ""), char=match[0])
