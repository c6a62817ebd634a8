from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Local, Match, Severity, rule, smtp_reply


@rule(
    "C102",
    on=Local,
    needs="\\",
    severity=Severity.ERROR,
    message="backslash is allowed only in quotes",
    form_message="There can't be a backslash before the @.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (quoted-pairSMTP)", "RFC 3696 erratum 3563"],
    bad=[Bad("jane\\doe@example.org", "    ^")],
    good=['"jane\\ doe"@example.org', "jane.doe@example.org"],
)
def unquoted_backslash(local: Local) -> Iterator[Match]:
    r"""The local part contains a backslash outside quotes.

    A backslash escapes the next character only in a quoted local part. The form
    ``jane\@home@example.org`` is an old error in RFC 3696; its erratum corrects it to
    ``"jane\@home"@example.org``. Remove the backslash, or quote the local part.
    """
    masked = local.masked
    at = masked.find("\\")
    while at >= 0:
        yield Match(local.start + at, local.start + at + 1)
        at = masked.find("\\", at + 1)
