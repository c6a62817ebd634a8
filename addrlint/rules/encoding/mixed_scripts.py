from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Label, Local, Match, Severity, rule, traits
from addrlint.syntax.scripts import intruder, name, scripts_of, words


@rule(
    "E111",
    on=(Local, Label),
    needs=traits.NON_LATIN,
    severity=Severity.WARNING,
    message="{char} is {script}, unlike the letters before it",
    form_message="The address mixes letters from different alphabets.",
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
    """A word mixes letters from two scripts.

    A Cyrillic letter among Latin ones looks like its Latin counterpart. Such a name is either meant
    to deceive or typed with the wrong keyboard layout. Chinese, Japanese and Korean may be mixed
    with Latin. Type the word again in one script; if the address came from somebody else, verify
    it.
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
