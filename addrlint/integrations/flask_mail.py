"""Provides Flask-Mail's ``Mail`` with a check; needs ``pip install "addrlint[flask-mail]"``."""

from __future__ import annotations

import copy
import logging
from smtplib import SMTPRecipientsRefused, SMTPSenderRefused

import flask_mail

from addrlint.rules.profile import Profile
from addrlint.send.envelope import SENDING
from addrlint.send.policy import policy_named
from addrlint.send.recipients import checked_headers, sender_for, sorted_out

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from addrlint.send.envelope import Refusal

_LOG = logging.getLogger("addrlint.integrations.flask_mail")


class Connection(flask_mail.Connection):
    """A connection that sends only to addresses that the server would not refuse.

    Args:
        mail: the settings of Flask-Mail.
        policy: a policy of ``addrlint.send.policy``.
        target: as for ``addrlint.check``.
        profile: as for ``addrlint.check_envelope``.

    Attributes:
        refused: the recipients and the Reply-To address of the last message that the check or the
            server refused, with the replies, in smtplib's form. ``message.refused`` has them too.
    """

    def __init__(
        self,
        mail: Any,
        policy: str,
        target: str | None = None,
        profile: Profile = SENDING,
    ) -> None:
        super().__init__(mail)
        self.policy = policy_named(policy)
        self.target = target
        self.profile = profile
        self.refused: dict[str, Refusal] = {}

    def configure_host(self) -> Any:
        """Return the connected client, which records the recipients that the server refuses."""
        host = super().configure_host()
        send: Any = host.sendmail

        def sendmail(*args: Any, **named: Any) -> Any:
            refused = send(*args, **named)
            self.refused.update(refused)
            return refused

        host.sendmail = sendmail  # type: ignore[method-assign]
        return host

    def send(
        self, message: flask_mail.Message, envelope_from: str | tuple[str, str] | None = None
    ) -> None:
        """Send a message to its valid recipients; the arguments are those of Flask-Mail.

        Raises:
            smtplib.SMTPSenderRefused: the sender is faulty.
            smtplib.SMTPRecipientsRefused: no recipient is left or, with the policy ``raise``, one
                was refused.
        """
        self.refused = message.refused = {}  # type: ignore[attr-defined]
        left = copy.copy(message)
        sender = envelope_from or message.sender
        if sender:
            meant, refusal = sender_for(_text(sender), self.policy, *self._rules, depth=3)
            if refusal is not None:
                raise SMTPSenderRefused(*refusal, _text(sender))
            if envelope_from:
                envelope_from = meant
            else:
                left.sender = meant
        self._check_headers(message, left)
        for kind in ("recipients", "cc", "bcc"):
            texts = [_text(address) for address in getattr(message, kind) or ()]
            good, refused = sorted_out(texts, self.policy, *self._rules, depth=3)
            setattr(left, kind, good)
            self.refused.update(refused)
        if message.reply_to:
            good, refused = sorted_out(
                [_text(message.reply_to)], self.policy, *self._rules, depth=3
            )
            left.reply_to = good[0] if good else None
            self.refused.update(refused)
        if self.refused:
            _LOG.warning("refused recipients of a message: %d", len(self.refused))
        if self.refused and (self.policy == "raise" or not left.send_to):
            raise SMTPRecipientsRefused(self.refused)
        super().send(left, envelope_from)

    @property
    def _rules(self) -> tuple[str | None, Profile]:
        return self.target, self.profile

    def _check_headers(self, message: flask_mail.Message, left: flask_mail.Message) -> None:
        own = message.extra_headers or {}
        fields = {"Subject": message.subject or "", **own}
        kept, broken = checked_headers(fields, self.policy, *self._rules)
        if broken is None:
            left.extra_headers = {name: str(kept[name]) for name in own}
            return
        if broken.is_sender:
            raise SMTPSenderRefused(*broken.refusal, str(fields[broken.name]))
        self.refused.update(dict.fromkeys(map(_text, message.send_to), broken.refusal))
        raise SMTPRecipientsRefused(self.refused)


class Mail(flask_mail.Mail):
    """``flask_mail.Mail`` with checking connections.

    ``ADDRLINT_POLICY`` sets the policy, ``ADDRLINT_TARGET`` the target and
    ``ADDRLINT_ALLOW_DOMAINS`` the reserved domains to accept, by default ``["localhost"]``.
    """

    def send(self, message: flask_mail.Message) -> dict[str, Refusal]:  # type: ignore[override]
        """Send a message; return the refused recipients, as ``message.refused`` has them.

        Raises:
            smtplib.SMTPException: as for ``Connection.send``.
        """
        super().send(message)
        refused: dict[str, Refusal] = getattr(message, "refused", {})
        return refused

    def send_message(self, *args: Any, **named: Any) -> dict[str, Refusal]:  # type: ignore[override]
        """Send ``flask_mail.Message(*args, **named)``; return the refused recipients."""
        return self.send(flask_mail.Message(*args, **named))

    def connect(self) -> Connection:
        """Return a connection.

        Raises:
            RuntimeError: the application was not set up with Flask-Mail.
            ValueError: for an unknown policy.
        """
        from flask import current_app

        plain = super().connect()
        app: Any = self.app or current_app
        allowed = app.config.get("ADDRLINT_ALLOW_DOMAINS", ("localhost",)) or ()
        return Connection(
            plain.mail,
            app.config.get("ADDRLINT_POLICY", "drop"),
            app.config.get("ADDRLINT_TARGET"),
            Profile(allow_domains=allowed),
        )


def _text(address: Any) -> str:
    """Return an address as one text; Flask-Mail also accepts pairs, and ``Header`` objects."""
    if not isinstance(address, (tuple, list)):
        return str(address)
    name, alone = address
    if not name:
        return str(alone)
    quoted = str(name).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}" <{alone}>'
