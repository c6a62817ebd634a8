from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Local, Match, Severity, rule, smtp_reply
from addrlint.rules.local.needless_quotes import unquoted
from addrlint.syntax.grammar import SMUGGLED

_SMUGGLED = late(SMUGGLED, "search")


@rule(
    "L203",
    on=Local,
    needs='"',
    severity=Severity.WARNING,
    message="quoted local part: legal, but many servers and forms reject it",
    form_message="Many mail services don't accept an address with quotes.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Quoted-string, the advice on mailboxes to define)"],
    bad=[
        Bad('"jane doe"@example.org', "^^^^^^^^^^"),
        Bad('"jane@home"@example.org', "^^^^^^^^^^^"),
    ],
    good=["jane@example.org", '"jane"@example.org'],
)
def quoted_local_part(local: Local) -> Iterator[Match]:
    """The local part is in quotes and needs them.

    RFC 5321 says that a host that expects to receive mail should not define such mailboxes.
    OpenSMTPD rejects all of them, and hardly any form accepts them. Use another mailbox if there is
    one.
    """
    if len(local.tokens) == 1 and local.quoted and local.quoted[0].closed:
        content = local.quoted[0].content
        if content and unquoted(local) is None and not _SMUGGLED(content):
            yield Match(local.start, local.end)
