"""Checks an envelope: which addresses a server would refuse, and what smtplib would send."""

from __future__ import annotations

import re
from collections.abc import Iterable
from copy import copy
from functools import lru_cache
from unicodedata import normalize

from addrlint.engine.checker import Checker, checker_for
from addrlint.engine.finding import Finding
from addrlint.engine.notes import finding_of
from addrlint.engine.result import Result
from addrlint.rules.base import Severity
from addrlint.rules.profile import Profile, for_untrusted_input
from addrlint.send.capabilities import Capabilities, capabilities_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    Refusal = tuple[int, bytes]

# Characters that could end or extend a command, unless they are in a quoted local part: control
# characters, white space and angle brackets.
_QUOTED_LOCAL = re.compile(r'"(?:[^"\\\x00-\x1f\x7f]|\\[\x20-\x7e])*+"(?=@)')
_BREAKING = re.compile(r"[\x00-\x20\x7f<>]|\s")
# What the clients and backends of this package use without a profile: local mail, for example of
# cron, goes to and from localhost.
SENDING = Profile(allow_domains=("localhost",))


class EnvelopeWarning(UserWarning):
    """Warns that mail is sent to an address that the server will refuse (policy ``warn``)."""


class EnvelopeReport:
    """The results for one envelope.

    Attributes:
        mail_from: the reverse-path as given, ``""`` for the null reverse-path.
        rcpt_tos: the forward-paths as given, in order.
        sender: the result for ``mail_from``; None for the null reverse-path, which is always valid
            (RFC 5321 section 4.5.5).
        recipients: the results for ``rcpt_tos``, in the same order.
        capabilities: the capabilities of the server.
        size: the size of the message in octets, if given.
        missing: a finding if there are no recipients.
    """

    __slots__ = (
        "capabilities",
        "mail_from",
        "missing",
        "rcpt_tos",
        "recipients",
        "sender",
        "size",
    )

    def __init__(
        self,
        mail_from: str,
        rcpt_tos: tuple[str, ...],
        sender: Result | None,
        recipients: tuple[Result, ...],
        capabilities: Capabilities,
        size: int | None,
        missing: tuple[Finding, ...] = (),
    ) -> None:
        self.mail_from = mail_from
        self.rcpt_tos = rcpt_tos
        self.sender = sender
        self.recipients = recipients
        self.capabilities = capabilities
        self.size = size
        self.missing = missing

    def __repr__(self) -> str:
        refused = len(self.refused) + (self.sender_refused is not None)
        return f"<EnvelopeReport: {len(self.rcpt_tos)} recipients, {refused} refused>"

    @property
    def ok(self) -> bool:
        """Whether there are recipients, and nothing in the envelope would be refused."""
        return (
            self.sender_refused is None
            and all(result.ok for result in self.recipients)
            and all(finding.severity is not Severity.ERROR for finding in self.missing)
        )

    @property
    def sender_refused(self) -> Refusal | None:
        """The code and text of the reply that would refuse MAIL FROM; None if it is accepted.

        A message larger than the server's SIZE is refused at this point too: 552 5.3.4 (RFC 1870
        section 6.1, RFC 3463 section 3.4).
        """
        if self.sender is not None and not self.sender.ok:
            return refusal_of(self.sender)
        return self.too_big

    @property
    def too_big(self) -> Refusal | None:
        """The code and text of the reply that would refuse the message's size; None if it fits."""
        limit = self.capabilities.size
        if limit is not None and self.size is not None and self.size > limit:
            text = f"5.3.4 Message too big for system: {self.size} octets, limit {limit}"
            return 552, text.encode("ascii")
        return None

    @property
    def refused(self) -> dict[str, Refusal]:
        """The recipients that would be refused, as given, each with the code and text of the reply.

        It has the format of the result of ``smtplib.SMTP.sendmail``.
        """
        return {
            given: refusal_of(result)
            for given, result in zip(self.rcpt_tos, self.recipients, strict=True)
            if not result.ok
        }

    @property
    def accepted(self) -> list[str]:
        """The recipients that would be accepted, as given and in order."""
        return [
            given for given, result in zip(self.rcpt_tos, self.recipients, strict=True) if result.ok
        ]

    @property
    def findings(self) -> list[Finding]:
        """All findings: for the sender, for each recipient, and for missing recipients."""
        sender = () if self.sender is None else self.sender.findings
        of_recipients = (finding for result in self.recipients for finding in result)
        return [*sender, *of_recipients, *self.missing]

    @property
    def needs_smtputf8(self) -> bool:
        """Whether the sender or an accepted recipient can't be sent without SMTPUTF8."""
        return not all(map(str.isascii, (self.mail_from, *self.accepted)))

    @property
    def _is_foreign(self) -> bool:
        return not all(map(str.isascii, (self.mail_from, *self.rcpt_tos)))

    @property
    def preview(self) -> tuple[str, ...]:
        """The lines that ``smtplib`` would send, without line ends: MAIL FROM, then each RCPT TO.

        They show how smtplib changes an address: ``Doe, John <a@b.example>`` is sent as ``<Doe>``.
        A character that would end the line is replaced by its code point; smtplib would raise
        ValueError.
        """
        from addrlint.send.preview import lines_of

        options = []
        if self.capabilities.told and self.size is not None:
            options.append(f"size={self.size}")
        if self._is_foreign and self.capabilities.smtputf8:
            options += ["SMTPUTF8", "BODY=8BITMIME"]
        lines = lines_of(self.mail_from, self.rcpt_tos, options)
        return tuple(map(_on_one_line, lines))

    def raise_for_refusals(self) -> None:
        """Raise the exception that smtplib would raise, unless ``ok``.

        Raises:
            smtplib.SMTPSenderRefused: if the sender, or the message's size, would be refused.
            smtplib.SMTPRecipientsRefused: if one or more recipients would be refused, or if there
                are none.
        """
        from smtplib import SMTPRecipientsRefused, SMTPSenderRefused

        if self.sender_refused is not None:
            raise SMTPSenderRefused(*self.sender_refused, self.mail_from)
        if not self.ok:
            raise SMTPRecipientsRefused(self.refused)


def check_envelope(
    mail_from: str | None,
    rcpt_tos: str | Iterable[str],
    *,
    capabilities: object = None,
    target: str | None = None,
    profile: Profile | None = None,
    size: int | None = None,
) -> EnvelopeReport:
    """Check the addresses of an envelope as they will be sent in MAIL FROM and RCPT TO.

    Args:
        mail_from: the reverse-path; None, ``""`` and ``"<>"`` are the null reverse-path.
        rcpt_tos: the forward-paths; a single ``str`` is one address, as for smtplib.
        capabilities: the capabilities of the server: the EHLO keywords as a mapping or an iterable,
            or a connected client of smtplib or aiosmtplib. By default everything counts as offered.
            Without SMTPUTF8, an address that needs it is refused with 553 5.6.7, or as sender with
            550 5.6.7 (RFC 6531 section 3.5).
        target: as for ``check``.
        profile: as for ``check``; its role and ``smtputf8`` are set here. Legal local parts that can
            do harm (``-oQ/tmp@...``, ``|program@...``) are errors unless it sets the severity of
            their rules.
        size: the size of the message in octets, to compare with SIZE (RFC 1870).

    Returns:
        The report, with ``refused``, ``accepted``, ``sender_refused`` and ``preview``.

    Raises:
        TypeError: if an address is not ``str``, or ``capabilities`` has a wrong type.
        ValueError: for an unknown target, or a client that has not sent EHLO.
    """
    offered = capabilities_of(capabilities)
    chosen = for_untrusted_input(profile)
    smtputf8 = offered.smtputf8 and (profile is None or profile.smtputf8)
    if isinstance(rcpt_tos, str):
        rcpt_tos = (rcpt_tos,)
    paths = tuple(rcpt_tos)
    if mail_from is None or mail_from == "<>":
        mail_from = ""
    for number, path in enumerate(paths, 1):
        if not isinstance(path, str):
            raise TypeError(f"recipient {number} must be str, not {type(path).__name__}")
    if not isinstance(mail_from, str):
        raise TypeError(f"the sender must be str, not {type(mail_from).__name__}")

    # Create both checkers, so that invalid arguments are reported for every envelope.
    checkers = checkers_for(("sender", "recipient"), target, smtputf8, chosen)
    is_narrowed = profile is not None and not (profile.is_whole() and not profile.severities)

    def verdict(role: str, path: str) -> Result:
        result = checkers[role].check(path)
        # An address that could end or extend a command is refused, whatever the profile ignores.
        if is_narrowed and result.ok and not can_be_said(path, offered):
            every = checker_for(role, target, smtputf8, chosen.unnarrowed()).check(path)
            result = result if every.ok else every
        return result

    sender = verdict("sender", mail_from) if mail_from else None
    recipients = tuple(verdict("recipient", path) for path in paths)
    missing = () if paths else _no_recipients(checkers["recipient"].profile)
    return EnvelopeReport(mail_from, paths, sender, recipients, offered, size, missing)


@lru_cache(64)
def checkers_for(
    roles: tuple[str, ...], target: str | None, smtputf8: bool, profile: Profile
) -> dict[str, Checker]:
    """Return the checkers for several roles.

    Raises:
        ValueError: for an unknown role, target or rule.
    """
    return {role: checker_for(role, target, smtputf8, profile) for role in roles}


def _no_recipients(profile: Profile) -> tuple[Finding, ...]:
    found = finding_of("missing-recipient", {}, "", profile)
    return () if found is None else (found,)


def refusal_of(result: Result, role: str | None = None) -> Refusal:
    """Return the reply that refuses a faulty address, in smtplib's form: code and bytes.

    Args:
        result: a result with an error.
        role: the role of the address, if it was checked as part of a header.
    """
    worst = result.worst
    assert worst is not None
    if role is not None and worst.role != role:
        worst = copy(worst)
        worst.role = role
    assert worst.severity is Severity.ERROR
    reply = worst.reply
    code, status = (
        (550, "5.1.0") if reply is None else (reply.code, f"{reply.enhanced} {reply.text}")
    )
    text = _on_one_line(f"{status} ({worst.code} {worst.name}: {worst.message})")
    return code, text.encode("ascii", "backslashreplace")


def can_be_said(address: str, capabilities: Capabilities) -> bool:
    """Whether a possibly faulty address can safely be sent as one argument of a command.

    It must not contain anything that could end or extend the command, neither as given nor as
    smtplib writes it, which may remove quotes. Inside a quoted local part, everything except
    control characters is safe. It also must not contain characters that the server does not accept.
    """
    if not address.isascii() and not capabilities.smtputf8:
        return False
    written = written_by_smtplib(address)
    if written is None:
        return False
    # A library that converts the domain to A-labels normalizes it first.
    normal = address if address.isascii() else normalize("NFKC", address)
    for text in {address, written, normal}:
        quoted = _QUOTED_LOCAL.match(text)
        if _BREAKING.search(text, quoted.end() if quoted else 0) is not None:
            return False
    return not any("\ud800" <= char <= "\udfff" for char in address)


def written_by_smtplib(address: str) -> str | None:
    """Return what ``smtplib`` writes in angle brackets; None if nested comments make it fail."""
    from smtplib import quoteaddr

    try:
        return quoteaddr(address)[1:-1]
    except RecursionError:
        return None


def _on_one_line(text: str) -> str:
    return "".join(char if char.isprintable() else f"\\u{{{ord(char):04X}}}" for char in text)
