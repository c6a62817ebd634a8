from __future__ import annotations

from collections.abc import Iterator
from unicodedata import category

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
from addrlint.syntax.grammar import OTHER_INVISIBLE

_INVISIBLE = characters(f"[{OTHER_INVISIBLE}]")


@rule(
    "S111",
    on=(Local, Domain),
    needs=traits.INVISIBLE,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING, rfc_domain=Severity.ERROR),
    message="invisible character: {char}",
    form_message="There is an invisible character in the address.",
    reply=smtp_reply.BAD_SYNTAX,
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5892 section 2.3 (IgnorableProperties)"],
    bad=[
        Bad("jane\ufe0fdoe@example.org", "    ^", suggested="janedoe@example.org"),
        Bad("jane@exam\u3164ple.org", "         ^", suggested="jane@example.org"),
    ],
    good=["jane@example.org"],
    fix=Safety.UNSAFE,
)
def invisible_character(node: Local | Domain) -> Iterator[Match]:
    """The address contains a character that programs do not display.

    Examples are variation selectors (which emoji leave behind), fillers, invisible operators and
    tag characters. Unicode asks programs not to display them, but to a server they are part of the
    address. Remove the character.
    """
    for match in _INVISIBLE(node.text):
        at = node.start + match.start()
        # Some are no characters yet: Unicode only promises that they will show nothing.
        unassigned = category(match[0]) == "Cn"
        yield Match(at, at + 1, Edit(at, at + 1, ""), forbidden=unassigned, char=match[0])
