"""Provides an e-mail backend that checks addresses and sends through another backend."""

from __future__ import annotations

import copy
import logging
from collections.abc import Sequence
from smtplib import SMTPException, SMTPRecipientsRefused, SMTPSenderRefused

from django.conf import settings
from django.core.mail.backends.base import BaseEmailBackend
from django.utils.module_loading import import_string

from addrlint.integrations.django.checks import profile_of
from addrlint.send.policy import policy_named
from addrlint.send.recipients import checked_headers, sender_for, sorted_out

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from django.core.mail import EmailMessage

_LOG = logging.getLogger("addrlint.integrations.django")
_SMTP = "django.core.mail.backends.smtp.EmailBackend"


class EmailBackend(BaseEmailBackend):
    """Sends only to addresses that the server would not refuse.

    In ``MAILERS`` (Django 6.1 and newer) it has options: ``backend`` is the backend that sends, by
    default Django's SMTP backend; ``policy`` is ``"drop"`` (the default), ``"raise"``, ``"fix"`` or
    ``"warn"``; ``target`` is as for ``addrlint.check``; ``allow_domains`` lists reserved domains to
    accept, by default ``["localhost"]``, because Django's own default senders use it. All other
    options are passed to the backend that sends. Options that are not given, and all of them with
    ``EMAIL_BACKEND``, come from the settings ``ADDRLINT_EMAIL_BACKEND``, ``ADDRLINT_POLICY``,
    ``ADDRLINT_TARGET`` and ``ADDRLINT_ALLOW_DOMAINS``.

    A non-ASCII local part is refused, because Django can't send to one (5.6.7). After sending,
    ``message.refused`` has the refused recipients and Reply-To addresses with their replies:
    ``{address: (553, b"5.1.3 ...")}``. Their number is logged, but not the addresses. Extra headers
    with addresses are checked too, and no header may end early.

    Args:
        fail_silently: skip a message without valid recipients instead of raising an exception.
        backend: the dotted path of the backend that sends.
        policy: what to do with faulty addresses.
        target: as for ``addrlint.check``.
        allow_domains: the domains to accept.
        **named: passed to the backend that sends.

    Raises:
        ValueError: for an unknown policy.
        ImportError: if the backend does not exist; in ``MAILERS``, django.core.mail.InvalidMailer.
    """

    def __init__(
        self,
        fail_silently: bool = False,
        *,
        backend: str | None = None,
        policy: str | None = None,
        target: str | None = None,
        allow_domains: Sequence[str] | None = None,
        **named: Any,
    ) -> None:
        super().__init__(alias=named.get("alias"))
        self.fail_silently = fail_silently
        wanted = policy or str(getattr(settings, "ADDRLINT_POLICY", "drop"))
        self.policy = policy_named(wanted)
        self.target = target or getattr(settings, "ADDRLINT_TARGET", None)
        self.profile = profile_of(settings, allow_domains)
        path = backend or str(getattr(settings, "ADDRLINT_EMAIL_BACKEND", _SMTP))
        if fail_silently:
            named["fail_silently"] = True
        if path.startswith("django."):
            # Django's own backends accept it in every version, and warn without it since 6.1.
            named.setdefault("alias", None)
        self.connection = _backend_at(path, named.get("alias"))(**named)

    def open(self) -> bool | None:
        """Open the connection of the backend that sends."""
        return self.connection.open()

    def close(self) -> None:
        """Close the connection of the backend that sends."""
        self.connection.close()

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Send messages to their valid recipients; return how many messages were sent.

        If a message can't be sent, the others are still sent.

        Raises:
            smtplib.SMTPSenderRefused: a sender is faulty.
            smtplib.SMTPRecipientsRefused: a message has no recipients left or, with the policy
                ``raise``, one was refused.
        """
        left = []
        first: SMTPException | None = None
        for message in email_messages or ():
            try:
                left.append(self._checked(message))
            except SMTPException as error:
                first = first or error
        sent = (self.connection.send_messages(left) or 0) if left else 0
        if first is not None and not self.fail_silently:
            raise first
        return sent

    def _checked(self, message: EmailMessage) -> EmailMessage:
        refused = {}
        sender = str(message.from_email or settings.DEFAULT_FROM_EMAIL)
        # Warnings point to the caller of the message's send(), three calls up.
        meant, refusal = sender_for(sender, self.policy, self.target, self.profile, 4)
        if refusal is not None:
            _LOG.warning("the sender of a message would be refused")
            raise SMTPSenderRefused(*refusal, sender)
        # The copy shares everything except sender and recipients with the message.
        left = copy.copy(message)
        left.from_email = meant
        self._check_headers(message, left)
        for kind in ("to", "cc", "bcc", "reply_to"):
            # Like Django, skip empty addresses; str() resolves lazily translated texts.
            texts = [str(address) for address in getattr(message, kind) if address]
            good, bad = sorted_out(texts, self.policy, self.target, self.profile, 4)
            setattr(left, kind, good)
            refused.update(bad)
        message.refused = refused  # type: ignore[attr-defined]
        if refused:
            _LOG.warning("refused recipients of a message: %d", len(refused))
            if self.policy == "raise" or not left.recipients():
                raise SMTPRecipientsRefused(refused)
        return left

    def _check_headers(self, message: EmailMessage, left: EmailMessage) -> None:
        """Check the subject and the extra headers.

        Raises:
            smtplib.SMTPSenderRefused: a header that names the sender is faulty.
            smtplib.SMTPRecipientsRefused: another header is faulty, or would end early.
        """
        fields = {"Subject": message.subject, **message.extra_headers}
        kept, broken = checked_headers(fields, self.policy, self.target, self.profile)
        if broken is None:
            left.extra_headers = {name: kept[name] for name in message.extra_headers}
            return
        _LOG.warning("the header %s of a message would be refused", broken.name)
        if broken.is_sender:
            raise SMTPSenderRefused(*broken.refusal, str(fields[broken.name]))
        message.refused = dict.fromkeys(map(str, message.recipients()), broken.refusal)  # type: ignore[attr-defined]
        raise SMTPRecipientsRefused(message.refused)  # type: ignore[attr-defined]


def _backend_at(path: str, alias: str | None) -> type[BaseEmailBackend]:
    try:
        found: type[BaseEmailBackend] = import_string(path)
    except ImportError as error:
        if alias is None:
            raise
        from django.core.mail import InvalidMailer

        raise InvalidMailer(f"Could not find backend {path!r}: {error}", alias=alias) from error
    return found
