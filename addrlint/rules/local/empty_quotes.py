from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Local, Match, Severity, levels, rule, smtp_reply


@rule(
    "L205",
    on=Local,
    needs='"',
    severity=levels(Severity.ERROR, rfc=Severity.WARNING),
    message="the quotes before the @ are empty",
    form_message="Please enter the address without quotes.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Quoted-string)", "RFC 5322 erratum 3135"],
    bad=[Bad('""@example.org', "^^")],
    good=['" "@example.org', "jane@example.org"],
)
def empty_quotes(local: Local) -> Iterator[Match]:
    """The local part is a pair of quotes with nothing between them.

    The grammar allows it, by what is held to be an oversight. No such mailbox is known; a program
    quoted a name that was not there.
    """
    if local.text == '""':
        yield Match(local.start, local.end)
