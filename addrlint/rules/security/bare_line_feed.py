from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import (
    HEADER,
    Address,
    Bad,
    Edit,
    Good,
    Match,
    Safety,
    Severity,
    levels,
    rule,
    smtp_reply,
)

_FOLDS = late(r"(?<!\r)\n(?=[ \t])", "finditer")


@rule(
    "X109",
    on=Address,
    needs="\n",
    severity=levels(Severity.WARNING, rfc=Severity.ERROR),
    message="the line is folded with a bare line feed instead of CR LF",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5322 section 2.3", "RFC 5321 section 2.3.8"],
    bad=[
        Bad(
            "Jane\n <jane@example.org>",
            "    ^",
            fixed="Jane <jane@example.org>",
            role="header",
        ),
    ],
    good=[Good("Jane\r\n <jane@example.org>", role="header"), "jane@example.org"],
    fix=Safety.SAFE,
    roles=HEADER,
)
def bare_line_feed(address: Address) -> Iterator[Match]:
    """A folded header value contains a line feed without a carriage return.

    In a message, CR and LF appear only together. Many libraries convert a bare LF before they send
    it; where none does, servers answer 550 or 451, and two servers that read the line differently
    let a second message in (SMTP smuggling). The fix unfolds the line, which does not change the
    value.
    """
    for match in _FOLDS(address.text):
        at = match.start()
        # After a backslash, it is the second half of a quoted pair.
        has_fix = address.text[at - 1 : at] != "\\"
        yield Match(at, at + 1, *([Edit(at, at + 1, "")] if has_fix else []))
