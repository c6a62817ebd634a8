"""What smtplib would write, written by smtplib itself: its versions differ in case and quoting."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from smtplib import SMTP


class _Unconnected(SMTP):
    def __init__(self) -> None:
        # Without what SMTP does there: it asks for the name of this host.
        self.does_esmtp = True
        self.esmtp_features = {"smtputf8": ""}
        self.lines: list[str] = []

    def putcmd(self, cmd: str, args: str = "") -> None:
        self.lines.append(f"{cmd} {args}")

    def getreply(self) -> tuple[int, bytes]:
        return 250, b""


def lines_of(mail_from: str, rcpt_tos: Iterable[str], options: Sequence[str]) -> list[str]:
    """Return the MAIL FROM, with its options, and each RCPT TO as smtplib writes them."""
    scribe = _Unconnected()
    try:
        scribe.mail(mail_from, options)
    except RecursionError:
        scribe.lines.append(f"mail FROM:<{mail_from}>")
    for address in rcpt_tos:
        try:
            scribe.rcpt(address)
        except RecursionError:  # of nested comments; nothing is written
            scribe.lines.append(f"rcpt TO:<{address}>")
    return scribe.lines
