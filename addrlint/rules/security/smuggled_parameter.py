from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Quoted
from addrlint.grammar import SMUGGLED
from addrlint.pattern import late
from addrlint.rule import Bad, Hit, Severity, rule

_SMUGGLED = late(SMUGGLED, "search")


@rule(
    "X103",
    on=Quoted,
    needs=">",
    severity=Severity.WARNING,
    message='a ">" within quotes that some relays take for the end of the path',
    reply=reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Quoted-string)", "RFC 5321 section 4.1.1.11"],
    bad=[Bad('"jane@example.org> ORCPT=x"@example.net', "                 ^")],
    good=['"jane doe"@example.org', '"jane>"@example.org'],
)
def smuggled_parameter(quoted: Quoted) -> Iterator[Hit]:
    """A quoted local part holds a closing bracket with text behind it.

    By the letter that is a mailbox. A relay that does not read quotes takes the bracket for the
    path's end and what follows for parameters, so that mail goes to an address which nobody checked.
    """
    match = _SMUGGLED(quoted.content) if quoted.closed else None
    if match is not None:
        at = quoted.start + 1 + match.start()
        yield Hit(at, at + 1)
