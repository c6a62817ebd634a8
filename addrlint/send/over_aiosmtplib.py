"""Provides aiosmtplib's client with a check, so that addresses are checked before sending.

Needs the package aiosmtplib: ``pip install "addrlint[aiosmtplib]"``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from contextvars import ContextVar

import aiosmtplib

from addrlint.rules.profile import Profile
from addrlint.send.envelope import SENDING, check_envelope
from addrlint.send.header_fields import header_envelope
from addrlint.send.header_guard import guarded
from addrlint.send.message import as_sent
from addrlint.send.policy import Sending, decided, octets_of, policy_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from email.message import Message
    from typing import Any

    from addrlint.send.envelope import EnvelopeReport, Refusal

    Sent = tuple[dict[str, aiosmtplib.SMTPResponse], str]


# Whether send_message has already checked the whole envelope in this task.
_is_decided = ContextVar("_is_decided", default=False)


class SMTP(aiosmtplib.SMTP):
    """``aiosmtplib.SMTP`` that sends only to addresses that the server would not refuse.

    Args:
        *args: the arguments of ``aiosmtplib.SMTP``.
        policy: ``"drop"``, ``"raise"``, ``"fix"`` or ``"warn"`` (see ``addrlint.send.policy``).
        target: as for ``addrlint.check``.
        profile: as for ``addrlint.check_envelope``; by default, localhost is accepted.
        **named: the arguments of ``aiosmtplib.SMTP``.

    Raises:
        ValueError: for an unknown policy, target or rule.
    """

    def __init__(
        self,
        *args: Any,
        policy: str = "drop",
        target: str | None = None,
        profile: Profile | None = None,
        **named: Any,
    ) -> None:
        self.policy = policy_named(policy)
        self.target = target
        self.profile = SENDING if profile is None else profile
        self._passed: Counter[str] = Counter()  # addresses that sendmail has already checked
        check_envelope(None, (), target=target, profile=self.profile)
        super().__init__(*args, **named)

    async def check_envelope(
        self, mail_from: str, rcpt_tos: str | Sequence[str], size: int | None = None
    ) -> EnvelopeReport:
        """Return the report for an envelope, with the capabilities from the server's EHLO."""
        await self._ehlo_or_helo_if_needed()
        return check_envelope(
            mail_from,
            rcpt_tos,
            capabilities=self,
            target=self.target,
            profile=self.profile,
            size=size,
        )

    async def sendmail(
        self,
        sender: str,
        recipients: str | Sequence[str],
        message: str | bytes,
        /,
        *,
        mail_options: Iterable[str] | None = None,
        rcpt_options: Iterable[str] | None = None,
        **named: Any,
    ) -> Sent:
        """Send a message to the recipients whose addresses would not be refused.

        The arguments and the result are those of ``aiosmtplib.SMTP.sendmail``: the recipients that
        the check or the server has refused, and the reply to the message.

        Raises:
            aiosmtplib.SMTPSenderRefused: the sender is faulty, or the message is larger than SIZE.
            aiosmtplib.SMTPRecipientsRefused: no recipient is left or, with the policy ``raise``,
                one was refused. If the check refused them, the envelope has not been sent.
            TypeError: an address is not ``str``.
        """
        report = await self.check_envelope(sender, recipients, octets_of(message))
        if _is_decided.get():
            # send_message has already checked the envelope; don't check or warn again.
            sending = Sending(report.mail_from, list(report.rcpt_tos), report.too_big, {})
        else:
            sending = decided(report, self.policy)
        _raise(sending, sender)
        options = [*(mail_options or ())]
        if not all(map(str.isascii, (sending.mail_from, *sending.rcpt_tos))):
            asked = {option.upper() for option in options}
            if report.capabilities.smtputf8 and "SMTPUTF8" not in asked:
                options.append("SMTPUTF8")
                if not any(option.startswith("BODY=") for option in asked):
                    options.append("BODY=8BITMIME")
        passed = [sending.mail_from, *sending.rcpt_tos]
        # Other tasks may be using this client, so keep the addresses that they have checked.
        self._passed.update(passed)
        try:
            refused, text = await super().sendmail(
                sending.mail_from,
                sending.rcpt_tos,
                message,
                mail_options=options,
                rcpt_options=rcpt_options,
                **named,
            )
        except aiosmtplib.SMTPRecipientsRefused as error:
            raise _with_ours(error, sending) from error
        finally:
            self._passed.subtract(passed)
            self._passed += Counter()  # drop entries that no task needs any more
        return {**_responses(sending.refused), **sending.as_given(refused)}, text

    async def send_message(
        self,
        message: Message,
        /,
        *,
        sender: str | None = None,
        recipients: str | Sequence[str] | None = None,
        mail_options: Iterable[str] | None = None,
        rcpt_options: Iterable[str] | None = None,
        **named: Any,
    ) -> Sent:
        """Send a message to the recipients that would not be refused; see ``sendmail``.

        The arguments are those of ``aiosmtplib.SMTP.send_message``.

        Raises:
            ValueError: the header has no sender or no recipients, or several blocks of Resent fields.
        """
        if sender is None or recipients is None:
            own_sender, own_recipients = header_envelope(message)
            sender = own_sender if sender is None else sender
            recipients = own_recipients if recipients is None else recipients
        if sender is None:
            raise ValueError("the message has no From or Sender header; pass sender")
        if not recipients:
            raise ValueError("the message has no recipients; pass recipients")
        sending = decided(await self.check_envelope(sender, recipients), self.policy)
        _raise(sending, sender)
        message, broken = guarded(message, self.policy)
        if broken is not None:
            code, reply = broken.refusal
            if broken.is_sender:
                raise aiosmtplib.SMTPSenderRefused(code, reply.decode("ascii"), sender)
            rest = [
                aiosmtplib.SMTPRecipientRefused(code, reply.decode("ascii"), recipient)
                for recipient in sending.rcpt_tos
            ]
            raise _with_ours(aiosmtplib.SMTPRecipientsRefused(rest), sending)
        token = _is_decided.set(True)
        try:
            refused, text = await super().send_message(
                as_sent(message, sending, sender),
                sender=sending.mail_from,
                recipients=sending.rcpt_tos,
                mail_options=mail_options,
                rcpt_options=rcpt_options,
                **named,
            )
        except aiosmtplib.SMTPRecipientsRefused as error:
            raise _with_ours(error, sending) from error
        finally:
            _is_decided.reset(token)
        return {**_responses(sending.refused), **sending.as_given(refused)}, text

    async def mail(self, sender: str, /, **named: Any) -> aiosmtplib.SMTPResponse:
        """Send MAIL FROM, unless the sender would be refused.

        Raises:
            aiosmtplib.SMTPSenderRefused: if the check or the server refuses the sender.
        """
        if sender not in self._passed:
            sending = decided(await self.check_envelope(sender, ()), self.policy)
            _raise(sending, sender)
            sender = sending.mail_from
        return await super().mail(sender, **named)

    async def rcpt(self, recipient: str, /, **named: Any) -> aiosmtplib.SMTPResponse:
        """Send RCPT TO, unless the recipient would be refused.

        Raises:
            aiosmtplib.SMTPRecipientRefused: if the check or the server refuses the recipient.
        """
        if recipient not in self._passed:
            sending = decided(await self.check_envelope("", (recipient,)), self.policy)
            for given, (code, text) in sending.refused.items():
                raise aiosmtplib.SMTPRecipientRefused(code, text.decode("ascii"), given)
            (recipient,) = sending.rcpt_tos
        return await super().rcpt(recipient, **named)


async def send(message: Message | str | bytes, /, **named: Any) -> Sent:
    """Connect, send one message with the check and disconnect, like ``aiosmtplib.send``.

    Args:
        message: an ``email.message.Message``, or the text of one.
        **named: the arguments of ``aiosmtplib.send`` and those of ``SMTP``.

    Raises:
        ValueError: a text is given without ``sender`` and ``recipients``.
    """
    names = ("sender", "recipients", "mail_options", "rcpt_options")
    envelope = {name: named.pop(name) for name in names if name in named}
    named.setdefault("hostname", "localhost")
    async with SMTP(**named) as client:
        if not isinstance(message, (str, bytes)):
            return await client.send_message(message, **envelope)
        sender, recipients = envelope.pop("sender", None), envelope.pop("recipients", None)
        if sender is None or recipients is None:
            raise ValueError("a message given as text needs sender and recipients")
        return await client.sendmail(sender, recipients, message, **envelope)


def _raise(sending: Sending, sender: str) -> None:
    if sending.sender_refused is not None:
        code, text = sending.sender_refused
        raise aiosmtplib.SMTPSenderRefused(code, text.decode("ascii"), sender)
    if sending.is_over:
        raise _with_ours(aiosmtplib.SMTPRecipientsRefused([]), sending)


def _with_ours(
    error: aiosmtplib.SMTPRecipientsRefused, sending: Sending
) -> aiosmtplib.SMTPRecipientsRefused:
    """Return the error with the recipients that the check refused added, all as given."""
    ours = [
        aiosmtplib.SMTPRecipientRefused(code, text.decode("ascii"), recipient)
        for recipient, (code, text) in sending.refused.items()
    ]
    theirs = [
        aiosmtplib.SMTPRecipientRefused(
            one.code, one.message, sending.given.get(one.recipient, one.recipient)
        )
        for one in error.recipients
    ]
    return aiosmtplib.SMTPRecipientsRefused([*ours, *theirs])


def _responses(refused: dict[str, Refusal]) -> dict[str, aiosmtplib.SMTPResponse]:
    return {
        recipient: aiosmtplib.SMTPResponse(code, text.decode("ascii"))
        for recipient, (code, text) in refused.items()
    }
