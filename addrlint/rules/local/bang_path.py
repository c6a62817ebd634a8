from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Local, Match, Severity, rule, smtp_reply

_BANG = late(r"(?<=[A-Za-z0-9])!(?=[A-Za-z0-9])", "finditer")


@rule(
    "L303",
    on=Local,
    needs="!",
    severity=Severity.WARNING,
    message='a "!" that some servers take for a path of hosts',
    reply=smtp_reply.SOURCE_ROUTE,
    rfc=["RFC 1123 section 5.2.16", "RFC 5321 section 4.1.2 (Atom)"],
    bad=[Bad("example.net!jane@example.org", "           ^")],
    good=["jane@example.org", "jane!@example.org", '"a!b"@example.org'],
)
def bang_path(local: Local) -> Iterator[Match]:
    """An exclamation mark stands between two names in the local part.

    That was the address form of UUCP, ``host!user``. Postfix rewrites it to ``user@host``; Courier
    and Exim, by its example settings, refuse it.
    """
    for match in _BANG(local.masked):
        at = local.start + match.start()
        yield Match(at, at + 1)
