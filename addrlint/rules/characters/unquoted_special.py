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
    message="{char} is not allowed in an unquoted local part",
    form_message="There can't be a comma, colon, semicolon or square bracket before the @.",
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
    """An unquoted local part contains a character that is allowed only in quotes.

    Without quotes, a local part may contain letters, digits, single dots and any of ``! # $ % & ' *
    + - / = ? ^ _ ` { | } ~``. Commas, colons, semicolons and square brackets separate or enclose
    addresses. Remove the character, or replace it with the one that was meant: a comma is often a
    mistyped dot.
    """
    # Text before a comma that starts with a capital or a digit is a name or a number, not a part
    # of the mailbox.
    before = local.text.rpartition(",")[0].split(",")
    is_listed = any(part.strip()[:1].isupper() or part.strip()[:1].isdigit() for part in before)
    for match in _SPECIALS(local.masked):
        at = local.start + match.start()
        edits = [Edit(at, at + 1, ".")] if match[0] == "," and not is_listed else []
        yield Match(at, at + 1, *edits, char=match[0])
