"""Defines ``MessageReport``: the results for a message's address fields and envelope."""

from __future__ import annotations

from addrlint._named_tuple import NamedTuple
from addrlint.engine.finding import Finding
from addrlint.engine.result import Result
from addrlint.rules.base import Severity
from addrlint.send.envelope import EnvelopeReport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from addrlint.send.envelope import Refusal


class FieldReport(NamedTuple):
    """The result for one field.

    Attributes:
        name: its name as in the header.
        number: its number among the address fields, from 1; 0 for another field, which is reported
            only if it has a finding.
        value: its unfolded body (RFC 5322 section 2.2.3), to which the spans of findings refer.
        result: the result.
        mailboxes: the addresses in it, without names and comments.
    """

    name: str
    number: int
    value: str
    result: Result
    mailboxes: tuple[str, ...]


class MessageReport:
    """The results for a message.

    Attributes:
        fields: the address fields, in order.
        missing: findings for missing fields.
        envelope: the report for the given envelope, or for the one from the header.
    """

    __slots__ = ("envelope", "fields", "missing")

    def __init__(
        self,
        fields: tuple[FieldReport, ...],
        missing: tuple[Finding, ...],
        envelope: EnvelopeReport,
    ) -> None:
        self.fields = fields
        self.missing = missing
        self.envelope = envelope

    def __repr__(self) -> str:
        codes = " ".join(finding.code for finding in self.findings) or "no findings"
        return f"<MessageReport: {len(self.fields)} fields, {codes}; {self.envelope!r}>"

    @property
    def ok(self) -> bool:
        """Whether neither the header nor the envelope has an error."""
        return self.envelope.ok and all(
            finding.severity is not Severity.ERROR for finding in self.findings
        )

    @property
    def findings(self) -> list[Finding]:
        """The findings for the header: for each field, for missing fields and recipients."""
        found = [finding for field in self.fields for finding in field.result]
        return [*found, *self.missing, *self.envelope.missing]

    @property
    def refused(self) -> dict[str, Refusal]:
        """The recipients that would be refused, with their replies, in smtplib's form."""
        return self.envelope.refused

    @property
    def sender_refused(self) -> Refusal | None:
        """The reply that would refuse the sender or the message's size, or None."""
        return self.envelope.sender_refused

    def raise_for_refusals(self) -> None:
        """Raise smtplib's exception for refusals; see ``EnvelopeReport.raise_for_refusals``."""
        self.envelope.raise_for_refusals()

    @property
    def accepted(self) -> list[str]:
        """The recipients that would be accepted."""
        return self.envelope.accepted

    @property
    def preview(self) -> tuple[str, ...]:
        """The commands for the envelope; see ``EnvelopeReport.preview``."""
        return self.envelope.preview
