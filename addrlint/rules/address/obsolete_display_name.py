from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    HEADER,
    Bad,
    Edit,
    Good,
    Mailbox,
    Match,
    Safety,
    Severity,
    rule,
    without_templates,
)


@rule(
    "A122",
    on=Mailbox,
    needs="<",
    severity=Severity.INFO,
    message="unquoted display name contains a dot",
    rfc=["RFC 5322 section 4.1 (obs-phrase)"],
    bad=[
        Bad(
            "Jane Q. Doe <jane@example.org>",
            "      ^",
            suggested='"Jane Q. Doe" <jane@example.org>',
            role="header",
        ),
    ],
    good=[Good('"Jane Q. Doe" <jane@example.org>', role="header")],
    fix=Safety.UNSAFE,
    roles=HEADER,
)
def obsolete_display_name(box: Mailbox) -> Iterator[Match]:
    """A display name contains a dot but is not in quotes.

    This form is obsolete: programs must still read it, and nearly all do, but should no longer
    write it. Put the name in double quotes.
    """
    display = box.display
    if (
        display is None
        or "." not in without_templates(display.text)
        or '"' in display.text
        or "(" in display.text
    ):
        return
    if display.text.startswith("."):  # forbidden, which another rule reports
        return
    edits = Edit(display.start, display.start, '"'), Edit(display.end, display.end, '"')
    at = display.start + display.text.index(".")
    yield Match(at, at + 1, *edits)
