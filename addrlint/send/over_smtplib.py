"""Provides smtplib's clients with a check, so that addresses are checked before sending."""

from __future__ import annotations

import smtplib
from collections.abc import Sequence

from addrlint.rules.profile import Profile
from addrlint.send.envelope import SENDING, check_envelope
from addrlint.send.policy import Sending, decided, octets_of, policy_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from email.message import Message
    from typing import Any

    from addrlint.send.envelope import EnvelopeReport, Refusal

    _Base = smtplib.SMTP
else:
    _Base = object


class _Checked(_Base):
    """Checks every envelope, and each address in a separate MAIL FROM or RCPT TO."""

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
        self._passed: frozenset[str] = frozenset()  # addresses that sendmail has already checked
        self._is_decided = False  # send_message has already checked the whole envelope
        # Report an invalid profile before connecting.
        check_envelope(None, (), target=target, profile=self.profile)
        super().__init__(*args, **named)

    def check_envelope(
        self, mail_from: str, rcpt_tos: str | Sequence[str], size: int | None = None
    ) -> EnvelopeReport:
        """Return the report for an envelope, with the capabilities from the server's EHLO."""
        self.ehlo_or_helo_if_needed()
        return check_envelope(
            mail_from,
            rcpt_tos,
            capabilities=self,
            target=self.target,
            profile=self.profile,
            size=size,
        )

    def sendmail(
        self,
        from_addr: str,
        to_addrs: str | Sequence[str],
        msg: Any,
        mail_options: Sequence[str] = (),
        rcpt_options: Sequence[str] = (),
    ) -> dict[str, Refusal]:
        """Send a message to the recipients whose addresses would not be refused.

        The arguments and the result are those of ``smtplib.SMTP.sendmail``: the recipients that the
        check or the server has refused. SMTPUTF8 is requested if an address needs it and the server
        offers it (RFC 6531 section 3.4).

        Raises:
            smtplib.SMTPSenderRefused: the sender is faulty, or the message is larger than SIZE.
            smtplib.SMTPRecipientsRefused: no recipient is left or, with the policy ``raise``, one
                was refused. If the check refused them, the envelope has not been sent.
            TypeError: an address is not ``str``.
        """
        if from_addr is None:
            smtplib.quoteaddr(from_addr)  # raise what smtplib raises
        report = self.check_envelope(from_addr, to_addrs, octets_of(msg))
        # send_message has already checked the envelope; don't check or warn again.
        if self._is_decided:
            sending = Sending(report.mail_from, list(report.rcpt_tos), report.too_big, {})
        else:
            sending = decided(report, self.policy)
        if sending.sender_refused is not None:
            raise smtplib.SMTPSenderRefused(*sending.sender_refused, from_addr)
        if sending.is_over:
            raise smtplib.SMTPRecipientsRefused(sending.refused)
        options = [*mail_options]
        if not all(map(str.isascii, (sending.mail_from, *sending.rcpt_tos))):
            asked = {option.upper() for option in options}
            if report.capabilities.smtputf8 and "SMTPUTF8" not in asked:
                options.append("SMTPUTF8")
                if not any(option.startswith("BODY=") for option in asked):
                    options.append("BODY=8BITMIME")
        self._passed = frozenset((sending.mail_from, *sending.rcpt_tos))
        try:
            refused = super().sendmail(
                sending.mail_from, sending.rcpt_tos, msg, options, rcpt_options
            )
        except smtplib.SMTPRecipientsRefused as error:
            raise smtplib.SMTPRecipientsRefused(sending.all_refused(error.recipients)) from error
        finally:
            self._passed = frozenset()
        return sending.all_refused(refused)

    def send_message(
        self,
        msg: Message,
        from_addr: str | None = None,
        to_addrs: str | Sequence[str] | None = None,
        mail_options: Sequence[str] = (),
        rcpt_options: Sequence[str] = (),
    ) -> dict[str, Refusal]:
        """Send a message to the recipients that would not be refused; see ``sendmail``.

        The arguments are those of ``smtplib.SMTP.send_message``. Without ``from_addr`` or
        ``to_addrs``, the addresses come from the header, including repeated fields.

        Raises:
            ValueError: the header has no sender, or several blocks of Resent fields.
        """
        from addrlint.send.header_fields import header_envelope
        from addrlint.send.header_guard import guarded
        from addrlint.send.message import as_sent, flat

        if from_addr is None or to_addrs is None:
            sender, recipients = header_envelope(msg)
            from_addr = sender if from_addr is None else from_addr
            to_addrs = recipients if to_addrs is None else to_addrs
        if from_addr is None:
            raise ValueError("the message has no From or Sender header; pass from_addr")
        sending = decided(self.check_envelope(from_addr, to_addrs), self.policy)
        if sending.sender_refused is not None:
            raise smtplib.SMTPSenderRefused(*sending.sender_refused, from_addr)
        if sending.is_over:
            raise smtplib.SMTPRecipientsRefused(sending.refused)
        msg, broken = guarded(msg, self.policy)
        if broken is not None:
            if broken.is_sender:
                raise smtplib.SMTPSenderRefused(*broken.refusal, from_addr)
            refused = dict.fromkeys(sending.rcpt_tos, broken.refusal)
            raise smtplib.SMTPRecipientsRefused(sending.all_refused(refused))
        msg = as_sent(msg, sending, from_addr)
        envelope = sending.mail_from, sending.rcpt_tos
        is_foreign = not all(map(str.isascii, (sending.mail_from, *sending.rcpt_tos)))
        self._is_decided = True
        try:
            if is_foreign and not hasattr(msg.policy, "utf8"):
                # smtplib fails for messages with the old policy, because their header can't be
                # UTF-8; but the envelope can be UTF-8 without that.
                refused = self.sendmail(*envelope, flat(msg), mail_options, rcpt_options)
            else:
                refused = super().send_message(msg, *envelope, mail_options, rcpt_options)
        except smtplib.SMTPRecipientsRefused as error:
            raise smtplib.SMTPRecipientsRefused(sending.all_refused(error.recipients)) from error
        finally:
            self._is_decided = False
        return sending.all_refused(refused)

    def mail(self, sender: str, options: Sequence[str] = ()) -> Refusal:
        """Send MAIL FROM; if the sender would be refused, return that reply instead."""
        if sender is None:
            smtplib.quoteaddr(sender)
        if sender not in self._passed:
            sending = decided(self.check_envelope(sender, ()), self.policy)
            if sending.sender_refused is not None:
                return sending.sender_refused
            sender = sending.mail_from
        return super().mail(sender, options)

    def rcpt(self, recip: str, options: Sequence[str] = ()) -> Refusal:
        """Send RCPT TO; if the recipient would be refused, return that reply instead."""
        if recip not in self._passed:
            sending = decided(self.check_envelope("", (recip,)), self.policy)
            for refusal in sending.refused.values():
                return refusal
            (recip,) = sending.rcpt_tos
        return super().rcpt(recip, options)


class SMTP(_Checked, smtplib.SMTP):
    """``smtplib.SMTP`` that sends only to addresses that the server would not refuse.

    Args:
        *args: the arguments of ``smtplib.SMTP``.
        policy: ``"drop"``, ``"raise"``, ``"fix"`` or ``"warn"`` (see ``addrlint.send.policy``).
        target: as for ``addrlint.check``.
        profile: as for ``addrlint.check_envelope``; by default, localhost is accepted.
        **named: the arguments of ``smtplib.SMTP``.

    Raises:
        ValueError: for an unknown policy, target or rule.
    """


class SMTP_SSL(_Checked, smtplib.SMTP_SSL):
    """An ``smtplib.SMTP_SSL`` with the check of ``SMTP``."""


class LMTP(_Checked, smtplib.LMTP):
    """An ``smtplib.LMTP`` with the check of ``SMTP`` (RFC 2033)."""
