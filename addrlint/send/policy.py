"""What is done about an envelope that would be refused in part; nothing is sent here."""

from __future__ import annotations

import re
import warnings
from types import MappingProxyType

from addrlint._named_tuple import NamedTuple
from addrlint.engine.checker import check
from addrlint.engine.result import Result
from addrlint.send.envelope import EnvelopeReport, EnvelopeWarning, can_be_said, written_by_smtplib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import TypeVar

    Refused = TypeVar("Refused")  # as a client reports it

    from addrlint.send.capabilities import Capabilities
    from addrlint.send.envelope import Refusal

POLICIES = ("drop", "raise", "fix", "warn")


class Sending(NamedTuple):
    """What is left to send.

    Attributes:
        mail_from: the sender.
        rcpt_tos: the recipients.
        sender_refused: the reply to the sender that ends it all, or None.
        refused: the recipients that are not sent to, as given, with their replies.
        given: of recipients that are sent to in another form, how they were given.
    """

    mail_from: str
    rcpt_tos: list[str]
    sender_refused: Refusal | None
    refused: dict[str, Refusal]
    given: Mapping[str, str] = MappingProxyType({})

    def as_given(self, by_server: Mapping[str, Refused]) -> dict[str, Refused]:
        """Return whom the server refused, by the addresses as they were given."""
        return {self.given.get(address, address): why for address, why in by_server.items()}

    def all_refused(self, by_server: Mapping[str, Refusal]) -> dict[str, Refusal]:
        """Return whom the check or the server refused, by the addresses as they were given."""
        return {**self.refused, **self.as_given(by_server)}

    @property
    def is_over(self) -> bool:
        """Whether nobody is left to send to, though somebody was wanted."""
        return bool(self.refused) and not self.rcpt_tos


_LINE_END = re.compile(r"\r\n|\n|\r(?!\n)")


def octets_of(message: str | bytes) -> int:
    """Return how many octets a message has as smtplib says it in ``SIZE``: every line end is two."""
    if isinstance(message, str):
        message = _LINE_END.sub("\r\n", message).encode("utf-8", "surrogatepass")
    return len(message)


def policy_named(word: str) -> str:
    """Return a policy's name.

    Raises:
        ValueError: for an unknown one.
    """
    if word not in POLICIES:
        raise ValueError(f"policy must be one of {', '.join(POLICIES)}, not {word!r}")
    return word


def decided(report: EnvelopeReport, policy: str, depth: int = 3) -> Sending:
    """Return what is to be sent.

    Args:
        report: the verdict on the envelope. An address that smtplib itself reads as a good one
            (``as_written``) is sent to as that, whatever the policy.
        policy: ``drop`` leaves out who would be refused; ``raise`` sends to nobody then; ``fix``
            makes safe fixes first; ``warn`` sends to all that can be said in a command at all and
            of which smtplib makes no other address, and warns with ``EnvelopeWarning``, which names
            none.
        depth: how many calls above this one the warning points, as ``stacklevel`` counts.
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


def as_written(given: str, result: Result) -> str | None:
    """Return what smtplib writes of a faulty address, if that is what it means and has no fault.

    smtplib takes off a name, angle brackets and the spaces about an address by itself, as in
    ``Jane <jane@acme.example>``. Of ``Doe, John <a@b.example>`` it leaves ``Doe``, of other texts
    something that was never meant: that is None.
    """
    if not given.isprintable() or ("<" in given and not given.rstrip().endswith(">")):
        return None  # nobody adds a line or a parameter to an address by mistake
    written = written_by_smtplib(given)
    if written is None or written == given or written not in (result.fixed, result.suggested):
        return None
    return written if check(written, profile=result.profile).ok else None


def _taken(
    given: str, result: Result, policy: str, which: str, offered: Capabilities, depth: int
) -> str | None:
    """Return what a faulty address is sent as; None for not at all."""
    written = as_written(given, result)
    if written is not None:
        return written
    if policy == "fix":
        fixed = result.fixed
        if fixed is not None and check(fixed, profile=result.profile).ok:
            return fixed
    elif policy == "warn" and can_be_said(given, offered) and written_by_smtplib(given) == given:
        warn(which, result, depth + 2)
        return given
    return None


def warn(which: str, result: Result, stacklevel: int) -> None:
    """Warn that an address would be refused, without a word of the address.

    ``stacklevel`` is that of ``warnings.warn``, with this function as 1.
    """
    codes = " ".join(dict.fromkeys(f"{found.code} {found.name}" for found in result))
    warnings.warn(
        f"{which} would be refused: {result.reply} ({codes})",
        EnvelopeWarning,
        stacklevel=stacklevel,
    )
