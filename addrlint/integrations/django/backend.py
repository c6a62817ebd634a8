"""An e-mail backend that checks, and sends by another."""

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
from addrlint.send.recipients import sender_for, sorted_out

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from django.core.mail import EmailMessage

_LOG = logging.getLogger("addrlint.integrations.django")
_SMTP = "django.core.mail.backends.smtp.EmailBackend"


class EmailBackend(BaseEmailBackend):
    """Sends only to addresses that the server would not refuse.

    As an entry of ``MAILERS`` (Django 6.1 and newer) it has options: ``backend`` is the backend
    that sends, Django's for SMTP by default; ``policy`` is ``"drop"`` (the default), ``"raise"``,
    ``"fix"`` or ``"warn"``; ``target`` is as for ``addrlint.check``; ``allow_domains`` lists domains
    that are good here though special, ``["localhost"]`` by default, as Django's own senders are.
    Every other option goes to the backend that sends. What the options leave out, and all of it as
    ``EMAIL_BACKEND``, is read from the settings ``ADDRLINT_EMAIL_BACKEND``, ``ADDRLINT_POLICY``,
    ``ADDRLINT_TARGET`` and ``ADDRLINT_ALLOW_DOMAINS``.

    A local part beyond ASCII is refused, since Django can't send to one (5.6.7). After
    sending, ``message.refused`` holds the recipients that were left out, with the replies they
    would draw: ``{address: (553, b"5.1.3 ...")}``. How many they were is logged, no address is.

    Args:
        fail_silently: a message that nobody can get is passed over without an exception.
        backend: the backend that sends, by its path.
        policy: what to do about faulty addresses.
        target: the server that the replies are of.
        allow_domains: the domains that are good here.
        **named: passed on to the backend that sends.

    Raises:
        ValueError: for an unknown policy.
        ImportError: for a backend that is not there; django.core.mail.InvalidMailer in ``MAILERS``.
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
            # Django's own take it in every version, and warn of its absence since 6.1.
            named.setdefault("alias", None)
        self.connection = _backend_at(path, named.get("alias"))(**named)

    def open(self) -> bool | None:
        """Open the connection of the backend that sends."""
        return self.connection.open()

    def close(self) -> None:
        """Close it."""
        self.connection.close()

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Send messages to their good recipients; return how many were sent.

        A message that can't be sent keeps no other from being sent.

        Raises:
            smtplib.SMTPSenderRefused: a sender is faulty.
            smtplib.SMTPRecipientsRefused: nobody is left of a message's recipients, or with the
                policy ``raise`` somebody was refused.
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
        # Warnings point to what calls send() of the message, three calls above.
        meant, refusal = sender_for(sender, self.policy, self.target, self.profile, 4)
        if refusal is not None:
            _LOG.warning("the sender of a message would be refused")
            raise SMTPSenderRefused(*refusal, sender)
        # A copy shares all but sender and recipients with the message.
        left = copy.copy(message)
        left.from_email = meant
        for kind in ("to", "cc", "bcc"):
            # Django passes over what is empty, and texts may be translated late.
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


def _backend_at(path: str, alias: str | None) -> type[BaseEmailBackend]:
    try:
        found: type[BaseEmailBackend] = import_string(path)
    except ImportError as error:
        if alias is None:
            raise
        from django.core.mail import InvalidMailer

        raise InvalidMailer(f"Could not find backend {path!r}: {error}", alias=alias) from error
    return found
