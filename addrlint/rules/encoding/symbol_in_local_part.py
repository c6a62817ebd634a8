from __future__ import annotations

from collections.abc import Iterator
from unicodedata import category, normalize

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Local, Match, Severity, rule, traits
from addrlint.syntax.grammar import OWNED
from addrlint.syntax.idna_labels import has_mojibake

_has_own_rule = late(f"[{OWNED}]", "match")


@rule(
    "E118",
    on=Local,
    needs=traits.SYMBOL,
    severity=Severity.WARNING,
    message="{char} is no letter and no digit; few servers have mailboxes with it",
    rfc=["RFC 8264 section 4.2 (IdentifierClass)", "draft-ietf-mailmaint-smtputf8-syntax"],
    bad=[Bad("jane\u2665@example.org", "    ^"), Bad("\U0001f600@example.org", "^")],
    good=["j\u00f6rg@example.org", "jane!@example.org", "o\u2019hara@example.org"],
)
def symbol_in_local_part(local: Local) -> Iterator[Match]:
    """A symbol, an emoji or a mark of punctuation beyond ASCII stands in the local part.

    RFC 6531 allows it. The drafts that say what is safe to use keep to letters, digits and ASCII.
    """
    text = local.text
    if text.isascii() or has_mojibake(text):
        return
    for at, char in enumerate(text):
        if char > "\x7f" and category(char)[0] in "SP" and not _has_own_rule(char):
            if normalize("NFKC", char) == char:
                yield Match(local.start + at, local.start + at + 1, char=char)
