from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Quoted, Severity, rule, smtp_reply


@rule(
    "L201",
    on=Quoted,
    needs='"',
    severity=Severity.ERROR,
    message="unclosed quote",
    form_message="Enter the address without quotes.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Quoted-string)"],
    bad=[Bad('"jane doe@example.org', "^"), Bad('jane"doe@example.org', "    ^")],
    good=['"jane doe"@example.org'],
)
def unclosed_quote(quoted: Quoted) -> Iterator[Match]:
    """A double quote is opened but never closed.

    Without the closing quote, nothing up to the last @ sign or the end of the text can be checked
    reliably. Close the quote or remove it.
    """
    if not quoted.closed:
        yield Match(quoted.start, quoted.start + 1)
