from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import (
    ENVELOPE,
    Address,
    Bad,
    Edit,
    Match,
    Safety,
    Severity,
    rule,
    smtp_reply,
)

_BREAKS = late(r"[\r\n]+", "finditer")


def line_ends(text: str, breaks: Callable[[str], Iterator[re.Match[str]]]) -> Iterator[Match]:
    """Yield what ``breaks`` finds in ``text``, with a fix where only blanks follow."""
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    for match in breaks(text):
        start, end = match.span()
        ends = end <= first or start >= last
        yield Match(start, end, *([Edit(start, end, "")] if ends else []), char=match[0][0])


@rule(
    "X101",
    on=Address,
    needs="\r\n",
    severity=Severity.ERROR,
    message="line break ({char}) ends the SMTP command or header",
    form_message="There is a line break in the address.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 2.3.8", "RFC 5321 section 4.1.2", "RFC 5322 section 2.2"],
    bad=[
        Bad("jane@example.org\r\nBcc: joe@example.net", "                ^^"),
        Bad("jane@example.org\n", "                ^", fixed="jane@example.org"),
    ],
    good=["jane@example.org"],
    fix=Safety.SAFE,
    roles=ENVELOPE,
)
def line_break(address: Address) -> Iterator[Match]:
    """The address contains a carriage return or line feed.

    Line breaks are used to forge mail: if a form passes on ``jane@example.org`` with a line break
    and a command after it, the server executes the command. At the end of the text, a line break
    usually means that the input was not stripped; remove it there. Reject addresses with a line
    break anywhere else.
    """
    return line_ends(address.text, _BREAKS)
