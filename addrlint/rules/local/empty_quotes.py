from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Local, Match, Severity, levels, rule, smtp_reply


@rule(
    "L205",
    on=Local,
    needs='"',
    severity=levels(Severity.ERROR, rfc=Severity.WARNING),
    message='empty quotes before the "@"',
    form_message="The part before the @ is missing.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Quoted-string)", "RFC 5322 erratum 3135"],
    bad=[Bad('""@example.org', "^^")],
    good=['" "@example.org', "jane@example.org"],
)
def empty_quotes(local: Local) -> Iterator[Match]:
    """The local part is a pair of quotes with nothing between them.

    The grammar allows this, which is considered an oversight. No such mailbox is known; usually a
    program quoted a name that was missing. Fill in the local part or remove the address.
    """
    if local.text == '""':
        yield Match(local.start, local.end)
