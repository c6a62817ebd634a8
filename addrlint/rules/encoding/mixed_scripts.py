from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Label, Local, Match, Severity, rule, traits
from addrlint.syntax.scripts import intruder, name, scripts_of, words


@rule(
    "E111",
    on=(Local, Label),
    needs=traits.NON_LATIN,
    severity=Severity.WARNING,
    message="{char} is {script}, the letters before it are not: two scripts in one word",
    form_message="A character in the address only looks like the right one.",
    rfc=["UTS #39 section 5.1 and 5.2", "draft-ietf-mailmaint-smtputf8-syntax"],
    bad=[
        Bad("j\u0430ne@example.org", " ^"),
        Bad("jane@ex\u0430mple.com", "       ^"),
    ],
    good=[
        "\u0438\u0432\u0430\u043d@example.org",
        "j\u00f6rg@m\u00fcnchen.de",
        "\u5f20abc@example.org",
    ],
)
def mixed_scripts(node: Local | Label) -> Iterator[Match]:
    """One word mixes letters of two scripts.

    A Cyrillic letter among Latin ones looks like its Latin brother. Nobody names a mailbox so but to
    deceive, or by a keyboard left in the wrong layout. Chinese, Japanese and Korean go with Latin.
    """
    if node.text.isascii():
        return
    for word in words(node.text):
        at = None if word[0].isascii() else intruder(word[0])
        if at is not None:
            place = node.start + word.start() + at
            char = word[0][at]
            script = name(min(scripts_of(char)))
            yield Match(place, place + 1, char=char, script=script)
