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
    message="{char}, which can't be seen",
    form_message="There is a character in the address that can't be seen.",
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
    """A character that Unicode tells programs not to show stands in the address.

    Variation selectors, fillers, invisible operators and tags are of this kind. Emoji leave
    variation selectors behind.
    """
    for match in _INVISIBLE(node.text):
        at = node.start + match.start()
        # Some are no characters yet: Unicode only promises that they will show nothing.
        unassigned = category(match[0]) == "Cn"
        yield Match(at, at + 1, Edit(at, at + 1, ""), forbidden=unassigned, char=match[0])
