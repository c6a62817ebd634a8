from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import HEADER, Address, Bad, Good, Match, Safety, Severity, rule, smtp_reply
from addrlint.rules.security.line_break import line_ends

_BREAKS = late(r"\r\n(?![ \t])|\n(?![ \t])|\r(?!\n)", "finditer")


@rule(
    "X107",
    on=Address,
    needs="\r\n",
    severity=Severity.ERROR,
    message="{char}, a line end that folds no line: the header ends there",
    form_message="There is a character in the address that can't be seen.",
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
    """A line end stands in a header's value with no white space after it.

    A long header may be folded: a line end with a space or a tab after it. Without that the next
    line is a new header, which is how a Bcc is smuggled into somebody else's message.
    """
    return line_ends(address.text, _BREAKS)
