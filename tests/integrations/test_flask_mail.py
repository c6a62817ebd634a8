"""Tests of ``addrlint/integrations/flask_mail.py``."""

from __future__ import annotations

import smtplib
from typing import Any

import flask
import flask_mail
import pytest

import addrlint
import addrlint.integrations.flask_mail
from tests.integrations.addresses import BAD, GOOD
from tests.loopback import recorder


def test_flask_mail_accepts_non_ascii_domains() -> None:
    with recorder() as server:
        made = app(server.port)
        with made.app_context():
            text = flask_mail.Message("x", sender=GOOD)
            text.recipients = [("Jane", "jane@münchen.de"), GOOD, "jörg@acme-tools.com"]
            addrlint.integrations.flask_mail.Mail(made).send(text)
    printed = [line.decode() for line in server.printed(b"RCPT")]
    assert sorted(printed) == ["rcpt TO:<jane@acme-tools.com>", "rcpt TO:<jane@xn--mnchen-3ya.de>"]


def app(port: int, **named: Any) -> flask.Flask:
    made = flask.Flask("app")
    made.config.update(MAIL_SERVER="127.0.0.1", MAIL_PORT=port, **named)
    return made


def test_flask_mail_refuses_invalid_addresses() -> None:
    with recorder() as server:
        made = app(server.port)
        sender = addrlint.integrations.flask_mail.Mail(made)
        with made.app_context(), sender.connect() as connection:
            message = flask_mail.Message("x", [GOOD, BAD], "hi", sender=("App", GOOD))
            message.cc = [("Joe", "joe@acme-tools.com")]
            connection.send(message)
            assert set(connection.refused) == {BAD}
            assert message.recipients == [GOOD, BAD]
            with pytest.raises(smtplib.SMTPRecipientsRefused):
                connection.send(flask_mail.Message("x", [BAD], "hi", sender=GOOD))
            with pytest.raises(smtplib.SMTPSenderRefused):
                connection.send(flask_mail.Message("x", [GOOD], "hi", sender=BAD))
    printed = sorted(line.decode() for line in server.printed(b"RCPT"))
    assert printed == ["rcpt TO:<jane@acme-tools.com>", "rcpt TO:<joe@acme-tools.com>"]
    made = app(1, ADDRLINT_POLICY="raise", MAIL_SUPPRESS_SEND=True)
    with made.app_context(), pytest.raises(smtplib.SMTPRecipientsRefused):
        addrlint.integrations.flask_mail.Mail(made).send(
            flask_mail.Message("x", [GOOD, BAD], sender=GOOD)
        )
