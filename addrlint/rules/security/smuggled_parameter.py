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
    message='some relays treat this quoted ">" as the end of the address',
    form_message="Enter the address without quotes.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Quoted-string)", "RFC 5321 section 4.1.1.11"],
    bad=[Bad('"jane@example.org> ORCPT=x"@example.net', "                 ^")],
    good=['"jane doe"@example.org', '"jane>"@example.org'],
)
def smuggled_parameter(quoted: Quoted) -> Iterator[Match]:
    """A quoted local part contains ``>`` followed by more text.

    By the standard, this is a valid mailbox. A relay that does not parse quotes treats the ``>`` as
    the end of the address and the rest as parameters, so the mail goes to an address that nobody
    checked. Reject such an address if it comes from outside.
    """
    match = _SMUGGLED(quoted.content) if quoted.closed else None
    if match is not None:
        at = quoted.start + 1 + match.start()
        yield Match(at, at + 1)
