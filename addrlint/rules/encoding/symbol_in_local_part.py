from __future__ import annotations

from collections.abc import Iterator
from unicodedata import category, normalize

from addrlint.address import Local
from addrlint.grammar import OWNED
from addrlint.idn import has_mojibake
from addrlint.marks import SIGN
from addrlint.pattern import late
from addrlint.rule import Bad, Hit, Severity, rule

_has_own_rule = late(f"[{OWNED}]", "match")


@rule(
    "E118",
    on=Local,
    needs=SIGN,
    severity=Severity.WARNING,
    message="{char} is no letter and no digit; few servers have mailboxes with it",
    rfc=["RFC 8264 section 4.2 (IdentifierClass)", "draft-ietf-mailmaint-smtputf8-syntax"],
    bad=[Bad("jane\u2665@example.org", "    ^"), Bad("\U0001f600@example.org", "^")],
    good=["j\u00f6rg@example.org", "jane!@example.org", "o\u2019hara@example.org"],
)
def symbol_in_local_part(local: Local) -> Iterator[Hit]:
    """A symbol, an emoji or a mark of punctuation beyond ASCII stands in the local part.

    RFC 6531 allows it. The drafts that say what is safe to use keep to letters, digits and ASCII.
    """
    text = local.text
    if text.isascii() or has_mojibake(text):
        return
    for at, char in enumerate(text):
        if char > "\x7f" and category(char)[0] in "SP" and not _has_own_rule(char):
            if normalize("NFKC", char) == char:
                yield Hit(local.start + at, local.start + at + 1, char=char)
