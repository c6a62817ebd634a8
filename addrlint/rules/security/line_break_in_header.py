from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import HEADER, Address, Bad, Good, Match, Safety, Severity, rule, smtp_reply
from addrlint.rules.security.line_break import line_ends

# A backslash takes the CR of a fold for itself, so that the LF is bare; two stand for one.
_BREAKS = late(
    r"\r\n(?![ \t])|\n(?![ \t])|\r(?!\n)|(?<=(?<!\\)\\)\r\n|(?<=(?<!\\)\\\\\\)\r\n", "finditer"
)


@rule(
    "X107",
    on=Address,
    needs="\r\n",
    severity=Severity.ERROR,
    message="line break ({char}) ends the header instead of folding it",
    form_message="There is a line break in the address.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5322 section 2.2.3 (folding)", "RFC 5322 section 3.2.2 (FWS)"],
    bad=[
        Bad("jane@example.org\r\nBcc: joe@example.net", "                ^^", role="header"),
        Bad(
            "Jane <jane@example.org>\n",
            "                       ^",
            "Jane <jane@example.org>",
            role="header",
        ),
    ],
    good=[Good("Jane\r\n <jane@example.org>", role="header"), "jane@example.org"],
    fix=Safety.SAFE,
    roles=HEADER,
)
def line_break_in_header(address: Address) -> Iterator[Match]:
    """A header value contains a line break that does not fold the line.

    A long header can be folded: a line break followed by a space or a tab continues the value on
    the next line. Without the space or tab, the next line is a new header, which is how a Bcc is
    added to somebody else's message. Remove the line break at the end of the value; reject a value
    with one anywhere else.
    """
    return line_ends(address.text, _BREAKS)
