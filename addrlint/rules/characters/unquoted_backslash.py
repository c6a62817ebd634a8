from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Local, Match, Severity, rule, smtp_reply


@rule(
    "C102",
    on=Local,
    needs="\\",
    severity=Severity.ERROR,
    message="a backslash outside quotes: it protects a character only within them",
    form_message="A character before the @ sign can't be used there.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (quoted-pairSMTP)", "RFC 3696 erratum 3563"],
    bad=[Bad("jane\\doe@example.org", "    ^")],
    good=['"jane\\ doe"@example.org', "jane.doe@example.org"],
)
def unquoted_backslash(local: Local) -> Iterator[Match]:
    r"""A backslash stands in a local part that is not quoted there.

    ``jane\@home@example.org`` is an old error of RFC 3696; the erratum gives
    ``"jane\@home"@example.org``.
    """
    masked = local.masked
    at = masked.find("\\")
    while at >= 0:
        yield Match(local.start + at, local.start + at + 1)
        at = masked.find("\\", at + 1)
