from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import (
    Bad,
    Edit,
    Mailbox,
    Match,
    Safety,
    Severity,
    levels,
    rule,
    smtp_reply,
)
from addrlint.syntax.encoded_words import decoded

_ENCODED_WORD = late(r"=\?[A-Za-z0-9_*-]+\?[BbQq]\?[^? ]*\?=", "finditer")


@rule(
    "E108",
    on=Mailbox,
    needs="=",
    severity=levels(
        Severity.WARNING,
        domain=Severity.ERROR,
        rfc=Severity.WARNING,
        rfc_domain=Severity.ERROR,
        header=Severity.ERROR,
        rfc_header=Severity.WARNING,
    ),
    message="encoded word {word!r} is not decoded in an address",
    form_message="Part of the address looks garbled; please type it again.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 2047 section 5", "RFC 6532 section 3.6"],
    bad=[
        Bad(
            "=?utf-8?q?j=C3=B6rg?=@example.org",
            "^^^^^^^^^^^^^^^^^^^^^",
            suggested="j\u00f6rg@example.org",
        ),
        Bad(
            "=?utf-8?q?jane@example.org?=",
            "^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
            suggested="jane@example.org",
        ),
    ],
    good=["j\u00f6rg@example.org", "prvs=0123456789=jane@example.org"],
    fix=Safety.UNSAFE,
)
def encoded_word(box: Mailbox) -> Iterator[Match]:
    """The address contains an encoded word (RFC 2047).

    Encoded words belong in display names and subjects; an address in a header must not contain
    them. A server does not decode them and looks for a mailbox with exactly that name. Python's
    email package writes them when an address has non-ASCII letters. Write the letters themselves,
    and send through a server that offers SMTPUTF8.
    """
    spec = box.addr_spec
    text = box.text[spec.start - box.start : spec.end - box.start]
    end = 0
    for match in _ENCODED_WORD(text):
        start, end = spec.start + match.start(), spec.start + match.end()
        meant = _legible(match[0])
        # No domain can end with "?=", so a word in place of an address is an error in every role.
        holds_at = box.at is None or start <= box.at.start < end
        edits = []
        if start == spec.start and end in (spec.end, box.local.end):
            wanted = int(end == spec.end)
            edits = [Edit(start, end, meant)] if meant.count("@") == wanted else []
        yield Match(start, end, *edits, forbidden=holds_at, word=match[0])
    if box.domain is not None and text.endswith("?=") and spec.start + len(text) != end:
        yield Match(spec.end - 2, spec.end, word="?=")


def _legible(word: str) -> str:
    """Return the text of an encoded word, or "" if it has none that can be printed."""
    text = decoded(word)
    return text if text is not None and text.isprintable() else ""
