"""Decides by policy which addresses to send to if some would be refused."""

from __future__ import annotations

import re
import warnings
from types import MappingProxyType

from addrlint._named_tuple import NamedTuple
from addrlint.engine.checker import check
from addrlint.engine.result import Result
from addrlint.rules.base import Severity
from addrlint.send.envelope import EnvelopeReport, EnvelopeWarning, can_be_said, written_by_smtplib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeVar

    Refused = TypeVar("Refused")  # a refusal in the form of a client

    from addrlint.send.capabilities import Capabilities
    from addrlint.send.envelope import Refusal

POLICIES = ("drop", "raise", "fix", "warn")


class Sending(NamedTuple):
    """The envelope to send after the policy is applied.

    Attributes:
        mail_from: the sender.
        rcpt_tos: the recipients.
        sender_refused: the reply that refuses the sender, so that nothing is sent; or None.
        refused: the refused recipients, as given, with their replies.
        given: recipients as given, by the changed form in which they are sent.
    """

    mail_from: str
    rcpt_tos: list[str]
    sender_refused: Refusal | None
    refused: dict[str, Refusal]
    given: Mapping[str, str] = MappingProxyType({})

    def as_given(self, by_server: Mapping[str, Refused]) -> dict[str, Refused]:
        """Return the recipients that the server refused, by address as given."""
        return {self.given.get(address, address): why for address, why in by_server.items()}

    def all_refused(self, by_server: Mapping[str, Refusal]) -> dict[str, Refusal]:
        """Return the recipients that the check or the server refused, by address as given."""
        return {**self.refused, **self.as_given(by_server)}

    @property
    def is_over(self) -> bool:
        """Whether all recipients are refused."""
        return bool(self.refused) and not self.rcpt_tos


_LINE_END = re.compile(r"\r\n|\n|\r(?!\n)")


def octets_of(message: str | bytes) -> int:
    """Return the size that smtplib gives in ``SIZE``, counting every line end as two octets."""
    if isinstance(message, str):
        message = _LINE_END.sub("\r\n", message).encode("utf-8", "surrogatepass")
    return len(message)


def policy_named(word: str) -> str:
    """Return the name of a policy after checking it.

    Raises:
        ValueError: for an unknown policy.
    """
    if word not in POLICIES:
        raise ValueError(f"policy must be one of {', '.join(POLICIES)}, not {word!r}")
    return word


def decided(report: EnvelopeReport, policy: str, depth: int = 3) -> Sending:
    """Return the envelope to send under a policy.

    Args:
        report: the report for the envelope. An address that smtplib itself turns into a valid one
            (``as_written``) is sent in that form, whatever the policy.
        policy: ``drop`` leaves out refused recipients; ``raise`` sends to nobody if there are any;
            ``fix`` applies safe fixes first; ``warn`` sends to all addresses that can safely be
            sent in a command and that smtplib does not change, and issues ``EnvelopeWarning``,
            which does not contain the addresses.
        depth: the number of calls between this one and the line a warning points to, as for
            ``stacklevel``.
    """
    offered = report.capabilities
    refused = report.refused
    sender_refused = report.sender_refused
    if sender_refused is None and not refused:
        return Sending(report.mail_from, list(report.rcpt_tos), None, {})
    mail_from = report.mail_from
    sender_is_bad = report.sender is not None and not report.sender.ok
    if sender_is_bad and report.sender is not None:
        taken = _taken(mail_from, report.sender, policy, "the sender", offered, depth)
        if taken is not None:
            mail_from = taken
            good = EnvelopeReport(mail_from, (), None, (), report.capabilities, report.size)
            sender_refused = good.sender_refused
    kept = []
    other_forms = {}
    for number, (given, result) in enumerate(
        zip(report.rcpt_tos, report.recipients, strict=True), 1
    ):
        address = given
        if not result.ok:
            taken = _taken(given, result, policy, f"recipient {number}", offered, depth)
            if taken is None:
                continue
            address = taken
            other_forms[address] = given
            refused.pop(given, None)
        kept.append(address)
    if refused and policy == "raise":
        kept = []
    return Sending(mail_from, kept, sender_refused, refused, other_forms)


def breaks_out(result: Result) -> bool:
    """Whether an error could end a command or a header, so that no policy lets it pass.

    A library may decode an encoded word (E108), which can stand for anything.
    """
    return any(
        (found.code[0] == "X" or found.name == "encoded-word") and found.severity is Severity.ERROR
        for found in result
    )


def as_written(given: str, result: Result) -> str | None:
    """Return what smtplib makes of a faulty address, if that is the intended address and valid.

    smtplib removes a name, angle brackets and surrounding spaces by itself, as in
    ``Jane <jane@acme.example>``. It reduces ``Doe, John <a@b.example>`` to ``Doe`` and other texts
    to something unintended; the result is None then.
    """
    if not given.isprintable() or ("<" in given and not given.rstrip().endswith(">")):
        return None  # a line end or a parameter in an address is not an honest mistake
    written = written_by_smtplib(given)
    if written is None or written == given or written not in (result.fixed, result.suggested):
        return None
    return written if check(written, profile=result.profile).ok else None


def _taken(
    given: str, result: Result, policy: str, which: str, offered: Capabilities, depth: int
) -> str | None:
    """Return the form in which to send a faulty address; None to refuse it."""
    written = as_written(given, result)
    if written is not None:
        return written
    if policy == "fix":
        fixed = result.fixed
        if fixed is not None and check(fixed, profile=result.profile).ok:
            return fixed
    elif (
        policy == "warn"
        and not breaks_out(result)
        and can_be_said(given, offered)
        and written_by_smtplib(given) == given
    ):
        warn(which, result, depth + 2)
        return given
    return None


def warn(which: str, result: Result, stacklevel: int) -> None:
    """Warn that an address would be refused, without showing the address.

    ``stacklevel`` is as for ``warnings.warn``, with this function as 1.
    """
    codes = " ".join(dict.fromkeys(f"{found.code} {found.name}" for found in result))
    warnings.warn(
        f"{which} would be refused: {result.reply} ({codes})",
        EnvelopeWarning,
        stacklevel=stacklevel,
    )
