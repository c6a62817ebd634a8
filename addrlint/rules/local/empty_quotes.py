from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Bad,
    Comment,
    Dot,
    Local,
    Match,
    Quoted,
    Severity,
    Space,
    rule,
    smtp_reply,
)


@rule(
    "L205",
    on=Local,
    needs='"',
    severity=Severity.ERROR,
    message='empty quotes before the "@"',
    form_message="The part before the @ is missing.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Quoted-string) and erratum 5414", "RFC 5322 erratum 3135"],
    bad=[Bad('""@example.org', "^^"), Bad('jane.""@example.org', "     ^^", role="header")],
    good=['" "@example.org', "jane@example.org"],
)
def empty_quotes(local: Local) -> Iterator[Match]:
    """The local part is a pair of quotes with nothing between them.

    The published grammar allows this by an oversight; errata to both standards require at least one
    character. Usually a program quoted a name that was missing. Fill in the local part or remove
    the address.
    """
    tokens = [token for token in local.tokens if type(token) not in (Comment, Space)]
    for number, token in enumerate(tokens):
        if not isinstance(token, Quoted) or not token.closed or token.content:
            continue
        # Next to an atom, another rule reports the quotes.
        beside = tokens[max(number - 1, 0) : number] + tokens[number + 1 : number + 2]
        if all(type(other) is Dot for other in beside):
            yield Match(token.start, token.end)
