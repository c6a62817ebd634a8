"""Shows the lines that smtplib would send, using smtplib itself, whose versions differ."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from smtplib import SMTP


class _Unconnected(SMTP):
    def __init__(self) -> None:
        # Do not call SMTP.__init__, which looks up the name of this host.
        self.does_esmtp = True
        self.esmtp_features = {"smtputf8": ""}
        self.lines: list[str] = []

    def putcmd(self, cmd: str, args: str = "") -> None:
        self.lines.append(f"{cmd} {args}")

    def getreply(self) -> tuple[int, bytes]:
        return 250, b""


def lines_of(mail_from: str, rcpt_tos: Iterable[str], options: Sequence[str]) -> list[str]:
    """Return MAIL FROM with its options, and each RCPT TO, as smtplib writes them."""
    scribe = _Unconnected()
    try:
        scribe.mail(mail_from, options)
    except RecursionError:
        scribe.lines.append(f"mail FROM:<{mail_from}>")
    for address in rcpt_tos:
        try:
            scribe.rcpt(address)
        except RecursionError:  # because of nested comments; smtplib writes nothing then
            scribe.lines.append(f"rcpt TO:<{address}>")
    return scribe.lines
