from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Mailbox, Match, Promises, Severity, rule, traits
from addrlint.syntax.scripts import looks_like, words


@rule(
    "E112",
    on=Mailbox,
    needs=traits.NON_LATIN,
    severity=Severity.WARNING,
    message="{word!r} looks like {shown!r} but has no Latin letters",
    form_message="Some letters in the address only look like the letters a to z.",
    rfc=["UTS #39 section 4 (whole-script confusables)"],
    bad=[
        Bad("jane@\u0430\u0440\u0440\u04cf\u0435.com", "     ^^^^^"),
        Bad("\u0441\u043e\u0440@example.org", "^^^"),
    ],
    good=[
        "\u0438\u0432\u0430\u043d@example.org",
        "jane@\u043f\u043e\u0447\u0442\u0430.\u0440\u0444",
        "\u0441\u043e\u0440@\u0440\u043e\u0440.\u0440\u0444",
    ],
    promises=Promises(judges_parts_alone=True),
)
def look_alike(box: Mailbox) -> Iterator[Match]:
    """A word in another script consists only of letters that look Latin.

    For example, ``apple`` can be written entirely in Cyrillic letters. If the top-level domain is
    non-ASCII too, such words are expected and nothing is reported. Verify the address before you
    send mail to it.
    """
    domain = box.domain
    if domain is None or not domain.labels or not domain.labels[-1].text.isascii():
        return
    for node in (box.local, domain):
        if node.text.isascii():
            continue
        for word in words(node.text):
            shown = None if word[0].isascii() else looks_like(word[0])
            if shown is not None:
                start, end = node.start + word.start(), node.start + word.end()
                yield Match(start, end, word=word[0], shown=shown)
