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
    message="{char} is not a letter or digit; few servers have mailboxes with it",
    form_message="There is an unusual symbol before the @.",
    rfc=["RFC 8264 section 4.2 (IdentifierClass)", "draft-ietf-mailmaint-smtputf8-syntax"],
    bad=[Bad("jane\u2665@example.org", "    ^"), Bad("\U0001f600@example.org", "^")],
    good=["j\u00f6rg@example.org", "jane!@example.org", "o\u2019hara@example.org"],
)
def symbol_in_local_part(local: Local) -> Iterator[Match]:
    """The local part contains a non-ASCII symbol, emoji or punctuation mark.

    RFC 6531 allows these characters. The drafts that define safe addresses allow only letters,
    digits and ASCII characters, and few servers have mailboxes with anything else. Check that the
    address is correct.
    """
    text = local.text
    if text.isascii() or has_mojibake(text):
        return
    for at, char in enumerate(text):
        if char > "\x7f" and category(char)[0] in "SP" and not _has_own_rule(char):
            if normalize("NFKC", char) == char:
                yield Match(local.start + at, local.start + at + 1, char=char)
