from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Edit, Mailbox, Match, Safety, Severity, rule, smtp_reply, traits
from addrlint.syntax.grammar import AT_WORD, DOT_WORD

_DIVIDES = late(r"[\s\[({]", "search")
_AT = late(AT_WORD, "search")
_DOT = late(DOT_WORD, "finditer")


@rule(
    "A119",
    on=Mailbox,
    needs="[({ \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f"
    + traits.UNICODE_SPACE
    + traits.UNUSABLE
    + traits.INVISIBLE,
    severity=Severity.ERROR,
    message='{word!r} instead of "@"',
    form_message="Type the @ sign instead of a word.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Mailbox)"],
    bad=[
        Bad("jane at example.org", "     ^^", suggested="jane@example.org"),
        Bad("jane[at]example.org", "    ^^^^", suggested="jane@example.org"),
        Bad("jane (at) example (dot) org", "     ^^^^", suggested="jane@example.org"),
    ],
    good=["jane@example.org", "attila@example.org"],
    fix=Safety.UNSAFE,
)
def spelled_out_at(box: Mailbox) -> Iterator[Match]:
    """The @ sign is spelled out as a word to hide the address from harvesters.

    People understand such an address, but mail servers do not. Replace the word with an @ sign, and
    a spelled-out dot with a real one.
    """
    text = box.text
    if box.at is not None or "@" in text:
        return
    match = _AT(text) if _DIVIDES(text) else None
    if match is None:
        return
    edits = [Edit(match.start() + box.start, match.end() + box.start, "@")]
    for dot in _DOT(text, match.end()):
        edits.append(Edit(dot.start() + box.start, dot.end() + box.start, "."))
    word = match[0].strip()
    start = box.start + match.start() + match[0].index(word)
    yield Match(start, start + len(word), *edits, word=word)
