from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Quoted, Severity, rule, smtp_reply


@rule(
    "L201",
    on=Quoted,
    needs='"',
    severity=Severity.ERROR,
    message="this quote is never closed",
    form_message="Please enter the address without quotes.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Quoted-string)"],
    bad=[Bad('"jane doe@example.org', "^"), Bad('jane"doe@example.org', "    ^")],
    good=['"jane doe"@example.org'],
)
def unclosed_quote(quoted: Quoted) -> Iterator[Match]:
    """A double quote opens and none closes it.

    Up to the end, or up to the last @, nothing can be told for certain.
    """
    if not quoted.closed:
        yield Match(quoted.start, quoted.start + 1)
