from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Local
from addrlint.pattern import late
from addrlint.rule import Bad, Hit, Safety, Severity, rule
from addrlint.span import Edit

_SPECIALS = late(r"[,:;\[\]]", "finditer")


@rule(
    "C101",
    on=Local,
    needs=",:;[]",
    severity=Severity.ERROR,
    message="{char} is not allowed before the @ without quotes",
    reply=reply.BAD_SYNTAX,
    rfc=["RFC 5322 section 3.2.3 (specials)", "RFC 5321 section 4.1.2 (Atom)"],
    bad=[
        Bad("jane,doe@example.org", "    ^", suggested="jane.doe@example.org"),
        Bad("jane:doe@example.org", "    ^"),
        Bad("[jane]@example.org", "^    ^"),
    ],
    good=["jane.doe@example.org", '"jane,doe"@example.org', "o'hara+x=y@example.org"],
    fix=Safety.UNSAFE,
)
def unquoted_special(local: Local) -> Iterator[Hit]:
    """A character with a meaning of its own stands unquoted in the local part.

    Without quotes a local part holds letters, digits, single dots and any of
    ``! # $ % & ' * + - / = ? ^ _ ` { | } ~``. The rest divides or encloses addresses.
    """
    for match in _SPECIALS(local.bare):
        at = local.start + match.start()
        edits = [Edit(at, at + 1, ".")] if match[0] == "," else []
        yield Hit(at, at + 1, *edits, char=match[0])
