"""Provides Flask-Mail's ``Mail`` with a check; needs ``pip install "addrlint[flask-mail]"``."""

from __future__ import annotations

import copy
from smtplib import SMTPRecipientsRefused, SMTPSenderRefused

import flask_mail

from addrlint.send.policy import policy_named
from addrlint.send.recipients import sender_for, sorted_out

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from addrlint.send.envelope import Refusal


class Connection(flask_mail.Connection):
    """A connection that sends only to addresses that the server would not refuse.

    Attributes:
        refused: the refused recipients of the last message with their replies, in smtplib's form.
    """

    def __init__(self, mail: Any, policy: str) -> None:
        super().__init__(mail)
        self.policy = policy_named(policy)
        self.refused: dict[str, Refusal] = {}

    def send(
        self, message: flask_mail.Message, envelope_from: str | tuple[str, str] | None = None
    ) -> None:
        """Send a message to its valid recipients; the arguments are those of Flask-Mail.

        Raises:
            smtplib.SMTPSenderRefused: the sender is faulty.
            smtplib.SMTPRecipientsRefused: no recipient is left or, with the policy ``raise``, one
                was refused.
        """
        self.refused = {}
        left = copy.copy(message)
        sender = envelope_from or message.sender
        if sender:
            meant, refusal = sender_for(_text(sender), self.policy, depth=3)
            if refusal is not None:
                raise SMTPSenderRefused(*refusal, _text(sender))
            if envelope_from:
                envelope_from = meant
            else:
                left.sender = meant
        kinds = ("recipients", "cc", "bcc")
        for kind in kinds:
            texts = [_text(address) for address in getattr(message, kind) or ()]
            good, refused = sorted_out(texts, self.policy, depth=3)
            setattr(left, kind, good)
            self.refused.update(refused)
        if self.refused and (self.policy == "raise" or not left.send_to):
            raise SMTPRecipientsRefused(self.refused)
        super().send(left, envelope_from)


class Mail(flask_mail.Mail):
    """``flask_mail.Mail`` with checking connections; ``ADDRLINT_POLICY`` sets the policy."""

    def connect(self) -> Connection:
        """Return a connection.

        Raises:
            RuntimeError: the application was not set up with Flask-Mail.
            ValueError: for an unknown policy.
        """
        from flask import current_app

        plain = super().connect()
        app: Any = self.app or current_app
        return Connection(plain.mail, app.config.get("ADDRLINT_POLICY", "drop"))


def _text(address: Any) -> str:
    """Return an address as one text; Flask-Mail also accepts pairs of name and address."""
    if isinstance(address, str):
        return address
    name, alone = address
    if not name:
        return str(alone)
    quoted = str(name).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{quoted}" <{alone}>'
