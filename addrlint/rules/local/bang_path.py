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
    message='some servers read "!" as a path of hosts (UUCP)',
    form_message="Some mail services don't accept an exclamation mark in an address.",
    reply=smtp_reply.SOURCE_ROUTE,
    rfc=["RFC 1123 section 5.2.16", "RFC 5321 section 4.1.2 (Atom)"],
    bad=[Bad("example.net!jane@example.org", "           ^")],
    good=["jane@example.org", "jane!@example.org", '"a!b"@example.org'],
)
def bang_path(local: Local) -> Iterator[Match]:
    """The local part contains an exclamation mark between two names.

    UUCP used addresses of the form ``host!user``. Postfix rewrites this to ``user@host``; Courier
    and Exim's example configuration reject it. Use an address without the exclamation mark.
    """
    for match in _BANG(local.masked):
        at = local.start + match.start()
        yield Match(at, at + 1)
