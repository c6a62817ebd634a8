from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Mailbox, Match, Promises, Severity, rule, traits
from addrlint.syntax.scripts import looks_like, words


@rule(
    "E112",
    on=Mailbox,
    needs=traits.NON_LATIN,
    severity=Severity.WARNING,
    message="{word!r} has no Latin letter, and looks like {shown!r}",
    form_message="A character in the address only looks like the right one.",
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
    """A word of another script consists of letters that all look Latin.

    So ``apple`` can be written in Cyrillic. Under a top-level domain of its own script, such a word
    is what it seems and nothing is said.
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
