from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    HEADER,
    At,
    Bad,
    Comment,
    Dot,
    Edit,
    Good,
    Mailbox,
    Match,
    Quoted,
    Safety,
    Severity,
    Space,
    Special,
    opaque,
    rule,
    smtp_reply,
    within,
)


@rule(
    "A121",
    on=Mailbox,
    needs="<",
    severity=Severity.ERROR,
    message="unquoted display name contains {char}",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5322 section 3.4 (display-name)", "RFC 5322 section 3.2.3 (specials)"],
    bad=[
        Bad(
            "Doe, Jane <jane@example.org>",
            "   ^",
            suggested='"Doe, Jane" <jane@example.org>',
            role="header",
        ),
        Bad("jane@home <jane@example.org>", "    ^", role="header"),
        Bad(".J <jane@example.org>", "^", suggested='".J" <jane@example.org>', role="header"),
    ],
    good=[
        Good('"Doe, Jane" <jane@example.org>', role="header"),
        Good("Jane Q. Doe <jane@example.org>", role="header"),
        Good("Jane (home) <jane@example.org>", role="header"),
    ],
    fix=Safety.UNSAFE,
    roles=HEADER,
)
def unquoted_display_name(box: Mailbox) -> Iterator[Match]:
    """An unquoted display name contains a comma, an @ sign or the like, or starts with a dot.

    A comma there turns one recipient into two, ``Doe`` and ``Jane``; an @ sign starts another
    address. A dot is an obsolete form after the first word and an error before it. Put the name in
    double quotes, as in ``"Doe, Jane" <jane@example.org>``.
    """
    display = box.display
    if display is None:
        return
    edits = []
    if '"' not in display.text and "\\" not in display.text:
        edits = [Edit(display.start, display.start, '"'), Edit(display.end, display.end, '"')]
    first = next((token for token in display.tokens if type(token) not in (Space, Comment)), None)
    if type(first) is Dot:
        yield Match(first.start, first.end, *edits, char=".")
    hidden = opaque(display.text, display.start, False)
    for token in display.tokens:
        if hidden and within(token.start, hidden):
            continue
        if type(token) in (Special, At) or (isinstance(token, Quoted) and not token.closed):
            yield Match(token.start, token.start + 1, *edits, char=token.text[0])
