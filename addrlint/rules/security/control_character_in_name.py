from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    HEADER,
    Address,
    Bad,
    Good,
    Match,
    Node,
    Severity,
    characters,
    rule,
    smtp_reply,
    traits,
)
from addrlint.rules.security.address_in_display_name import decoded, encoded_words

_CONTROLS = characters("[\x01-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
_DECODED_CONTROLS = characters("[\x00-\x08\x0a-\x1f\x7f]")


@rule(
    "X108",
    on=Address,
    needs=traits.CONTROLS + traits.UNUSABLE + traits.INVISIBLE + "?",
    severity=Severity.ERROR,
    message="control character in a display name or comment: {char}",
    form_message="There is an invisible character in the name.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5322 section 3.2.4 (qtext)", "RFC 2047 section 5", "RFC 5198 section 2"],
    bad=[
        Bad('"Jane\x0cBcc: x" <jane@example.org>', "     ^", role="header"),
        Bad("Jane\x1b[31m <jane@example.org>", "    ^", role="header"),
        Bad("jane@example.org (home\u2028)", "                      ^", role="header"),
        Bad("=?utf-8?b?SmFuZQ0KQmNjOiB4?= <jane@example.org>", "^" * 28, role="header"),
    ],
    good=[
        Good('"Jane Doe" <jane@example.org>', role="header"),
        Good("=?utf-8?q?J=C3=B6rg?= <jane@example.org>", role="header"),
        Good("Jane\r\n\tDoe <jane@example.org>", role="header"),
    ],
    roles=HEADER,
)
def control_character_in_name(address: Address) -> Iterator[Match]:
    """A display name or a comment contains a control character, as it is or in an encoded word.

    Programs treat vertical tabs, form feeds, U+001C to U+001E, U+0085, U+2028 and a decoded line
    break as the end of the line, and what follows becomes a header of its own. An escape character
    controls the terminal that shows the name. Remove the character, or reject the value if it comes
    from outside.
    """
    names = [box.display for box in address.mailboxes if box.display is not None]
    groups = [
        Node(group.start, group.text[: group.name.end - group.start]) for group in address.groups
    ]
    for node in (*names, *groups, *address.comments):
        for match in _CONTROLS(node.text):
            at = node.start + match.start()
            yield Match(at, at + 1, char=match[0])
        for word in encoded_words(node.text) if "=?" in node.text else ():
            control = next(iter(_DECODED_CONTROLS(decoded(word))), None)
            if control is not None:
                yield Match(node.start + word.start(), node.start + word.end(), char=control[0])
