from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Match, Quoted, Severity, rule, smtp_reply
from addrlint.syntax.grammar import SMUGGLED

_SMUGGLED = late(SMUGGLED, "search")


@rule(
    "X103",
    on=Quoted,
    needs=">",
    severity=Severity.WARNING,
    message='a ">" within quotes that some relays take for the end of the path',
    form_message="Please enter the address without quotes.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Quoted-string)", "RFC 5321 section 4.1.1.11"],
    bad=[Bad('"jane@example.org> ORCPT=x"@example.net', "                 ^")],
    good=['"jane doe"@example.org', '"jane>"@example.org'],
)
def smuggled_parameter(quoted: Quoted) -> Iterator[Match]:
    """A quoted local part holds a closing bracket with text behind it.

    By the letter that is a mailbox. A relay that does not read quotes takes the bracket for the
    path's end and what follows for parameters, so that mail goes to an address which nobody checked.
    """
    match = _SMUGGLED(quoted.content) if quoted.closed else None
    if match is not None:
        at = quoted.start + 1 + match.start()
        yield Match(at, at + 1)
