from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Local, Match, Severity, rule, smtp_reply

# Not the escapes that percent-escape names.
_PERCENT = late(
    r"(?<=[^%\s])%(?!2[0-9A-Fa-f]|3[A-Fa-f]|40|5[B-Fb-f]|7[B-Eb-e])(?=[^%\s])", "finditer"
)


@rule(
    "L302",
    on=Local,
    needs="%",
    severity=Severity.WARNING,
    message='some servers read "%" as the @ of another domain',
    form_message="Some mail services don't accept a percent sign in an address.",
    reply=smtp_reply.SOURCE_ROUTE,
    rfc=["RFC 1123 section 5.2.16", "RFC 5321 section 4.1.2 (Atom)"],
    bad=[Bad("jane%example.net@example.org", "    ^")],
    good=["jane@example.org", "100%@example.org", "%s@example.org", "jane%40home@example.org"],
)
def percent_hack(local: Local) -> Iterator[Match]:
    """The local part contains a percent sign.

    ``jane%example.net@example.org`` once asked ``example.org`` to forward mail to
    ``jane@example.net``. Postfix still reads it this way; other servers reject it to prevent
    relaying. Use the final address directly.
    """
    if '"' not in local.text:
        for match in _PERCENT(local.masked):
            at = local.start + match.start()
            yield Match(at, at + 1)
