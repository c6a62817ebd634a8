from __future__ import annotations

from collections.abc import Iterator
from unicodedata import is_normalized, normalize

from addrlint.rules.api import (
    Bad,
    Domain,
    Edit,
    Local,
    Match,
    Safety,
    Severity,
    levels,
    rule,
    smtp_reply,
    traits,
)


@rule(
    "E104",
    on=(Local, Domain),
    needs=traits.COMBINING + traits.NOT_NORMALIZED,
    severity=levels(Severity.WARNING, domain=Severity.ERROR),
    message="not in Unicode normalization form C (NFC)",
    form_message="A letter in the address is written in an unusual way; please type it again.",
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 6532 section 3.1", "RFC 5891 section 4.1"],
    bad=[
        Bad("jo\u0308rg@example.org", " ^^", suggested="j\u00f6rg@example.org"),
        Bad("jane@mu\u0308nchen.de", "      ^^", fixed="jane@m\u00fcnchen.de"),
    ],
    good=["j\u00f6rg@example.org"],
    fix=Safety.SAFE,
)
def not_nfc(node: Local | Domain) -> Iterator[Match]:
    """The address contains characters that are not in Unicode normalization form C (NFC).

    Usually a letter and its accent are two characters although Unicode has a single one; both look
    the same. macOS, for example, writes file names that way, and text is copied from them. A domain
    must be in NFC; a local part should be, because a server may treat the two spellings as two
    mailboxes. Use the single character.
    """
    text = node.text
    if text.isascii() or is_normalized("NFC", text):
        return
    safety = Safety.SAFE if isinstance(node, Domain) else Safety.UNSAFE
    for start, end in _clusters(text):
        composed = normalize("NFC", text[start:end])
        if composed != text[start:end]:
            place = node.start + start
            # Where a divider is involved, another address would come of it.
            plain = all(char > "\x7f" or char.isalnum() for char in text[start:end] + composed)
            edits = [Edit(place, node.start + end, composed)] if plain else []
            yield Match(place, node.start + end, *edits, safety=safety, count=end - start)


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """Yield the ranges between places where normal form C can't reach across."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or _is_boundary(text[at - 1], text[at]):
            yield start, at
            start = at


def _is_boundary(before: str, char: str) -> bool:
    # A starter that composes with nothing before it begins a new range.
    if char < "\u0300":
        return True
    joined = normalize("NFC", before + char)
    return normalize("NFD", char)[0] == char and joined == before + char and _is_starter(char)


def _is_starter(char: str) -> bool:
    from unicodedata import combining

    return combining(char) == 0
