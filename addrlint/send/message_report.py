"""The verdict on a message: its address fields and its envelope; nothing is checked here."""

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
    """The verdict on one field.

    Attributes:
        name: as it stands in the header.
        number: which field of the header it is, from 1.
        value: its body, unfolded (RFC 5322 section 2.2.3); spans of findings count in it.
        result: the verdict.
        mailboxes: the addresses in it, without names and comments.
    """

    name: str
    number: int
    value: str
    result: Result
    mailboxes: tuple[str, ...]


class MessageReport:
    """The verdict on a message.

    Attributes:
        fields: the address fields, in order.
        missing: findings about what the header lacks.
        envelope: the verdict on the envelope: the one that was given, or else that of the header.
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
        """The findings about the header: those about each field, then about what lacks."""
        found = [finding for field in self.fields for finding in field.result]
        return [*found, *self.missing]

    @property
    def refused(self) -> dict[str, Refusal]:
        """The recipients that would be refused, with their replies, as smtplib has them."""
        return self.envelope.refused

    @property
    def sender_refused(self) -> Refusal | None:
        """The reply to the sender, or to a message above SIZE; None if it is none."""
        return self.envelope.sender_refused

    def raise_for_refusals(self) -> None:
        """Raise what smtplib would raise; see ``EnvelopeReport.raise_for_refusals``."""
        self.envelope.raise_for_refusals()

    @property
    def accepted(self) -> list[str]:
        """The other recipients."""
        return self.envelope.accepted

    @property
    def preview(self) -> tuple[str, ...]:
        """The lines of the envelope; see ``EnvelopeReport.preview``."""
        return self.envelope.preview
