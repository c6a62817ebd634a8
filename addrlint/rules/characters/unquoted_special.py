from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Edit, Local, Match, Safety, Severity, rule, smtp_reply

_SPECIALS = late(r"[,:;\[\]]", "finditer")


@rule(
    "C101",
    on=Local,
    needs=",:;[]",
    severity=Severity.ERROR,
    message="{char} is not allowed before the @ without quotes",
    form_message="A character before the @ sign can't be used there.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5322 section 3.2.3 (specials)", "RFC 5321 section 4.1.2 (Atom)"],
    bad=[
        Bad("jane,doe@example.org", "    ^", suggested="jane.doe@example.org"),
        Bad("jane:doe@example.org", "    ^"),
        Bad("[jane]@example.org", "^    ^"),
    ],
    good=["jane.doe@example.org", '"jane,doe"@example.org', "o'hara+x=y@example.org"],
    fix=Safety.UNSAFE,
)
def unquoted_special(local: Local) -> Iterator[Match]:
    """A character with a meaning of its own stands unquoted in the local part.

    Without quotes a local part holds letters, digits, single dots and any of
    ``! # $ % & ' * + - / = ? ^ _ ` { | } ~``. The rest divides or encloses addresses.
    """
    for match in _SPECIALS(local.masked):
        at = local.start + match.start()
        edits = [Edit(at, at + 1, ".")] if match[0] == "," else []
        yield Match(at, at + 1, *edits, char=match[0])
