from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import At, Mailbox, Quoted, Special
from addrlint.rule import HEADER, Bad, Good, Hit, Safety, Severity, rule
from addrlint.span import Edit


@rule(
    "A121",
    on=Mailbox,
    needs="<",
    severity=Severity.ERROR,
    message="the display name holds {char} outside quotes",
    reply=reply.BAD_FORM,
    rfc=["RFC 5322 section 3.4 (display-name)", "RFC 5322 section 3.2.3 (specials)"],
    bad=[
        Bad(
            "Doe, Jane <jane@example.org>",
            "   ^",
            suggested='"Doe, Jane" <jane@example.org>',
            role="header",
        ),
        Bad("jane@home <jane@example.org>", "    ^", role="header"),
    ],
    good=[
        Good('"Doe, Jane" <jane@example.org>', role="header"),
        Good("Jane Q. Doe <jane@example.org>", role="header"),
        Good("Jane (home) <jane@example.org>", role="header"),
    ],
    fix=Safety.UNSAFE,
    roles=HEADER,
)
def unquoted_display_name(box: Mailbox) -> Iterator[Hit]:
    """A character of the address grammar stands in a display name that is not quoted.

    A comma there makes two recipients of one, ``Doe`` and ``Jane``; an @ makes another address.
    Put the name in double quotes.
    """
    display = box.display
    if display is None:
        return
    edits = []
    if '"' not in display.text and "\\" not in display.text:
        edits = [Edit(display.start, display.start, '"'), Edit(display.end, display.end, '"')]
    for leaf in display.leaves:
        if type(leaf) in (Special, At) or (isinstance(leaf, Quoted) and not leaf.closed):
            yield Hit(leaf.start, leaf.start + 1, *edits, char=leaf.text[0])
