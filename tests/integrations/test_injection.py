"""No address, name or header value adds a command, a parameter, a recipient or a header field.

Every payload goes through every entry point, under every policy, to a server that records what
arrives. What arrives is compared with what an honest message of that shape looks like.
"""

from __future__ import annotations

import asyncio
import re
import smtplib
import warnings
from collections.abc import Callable
from contextlib import suppress
from email.errors import HeaderParseError
from email.header import Header
from email.message import EmailMessage, Message
from email.mime.text import MIMEText
from typing import Any

import aiosmtplib
import flask
import flask_mail
import pytest
from django.core import mail

from addrlint.integrations import flask_mail as checked_flask_mail
from addrlint.integrations.django.backend import EmailBackend
from addrlint.send import SMTP
from addrlint.send.envelope import EnvelopeWarning
from addrlint.send.over_aiosmtplib import SMTP as AsyncSMTP
from addrlint.send.policy import POLICIES
from tests.integrations.django_settings import SMTP as DJANGO_SMTP
from tests.loopback import Recorder, recorder

GOOD = "ann@acme-tools.com"
EVIL = "evil@example.net"
ENDS = [
    "\r\n",
    "\n",
    "\r",
    "\x0b",
    "\x0c",
    "\x1c",
    "\x1d",
    "\x1e",
    "\x85",
    "\u2028",
    "\u2029",
    "\x00",
]
PAYLOADS = [
    *(f"{GOOD}{end}Bcc: {EVIL}" for end in ENDS),
    *(f'"Jane{end}Bcc: {EVIL}" <{GOOD}>' for end in ENDS),
    *(f"Jane{end}Bcc: {EVIL} <{GOOD}>" for end in ENDS),
    *(f"{GOOD}{end}" for end in ENDS),
    *(f"{GOOD}>{end}RCPT TO:<{EVIL}" for end in ENDS),
    f"{GOOD}> SIZE=1 <x",
    f'"{GOOD}> ORCPT=x"@acme-tools.com',
    '"a> SIZE=1"@acme-tools.com',
    "-oQ/var/x@acme-tools.com",
    "|/bin/sh@acme-tools.com",
    "ann@acme-tools.com\uff1e SIZE=1",
    "ann\uff1e@acme-tools.com",
    f"=?utf-8?b?DQpCY2M6IGV2aWxAZXhhbXBsZS5uZXQ=?= <{GOOD}>",
    f"=?utf-8?q?=0D=0ABcc:_{EVIL}?= <{GOOD}>",
    "=?utf-8?q?ann?=@acme-tools.com",
    "=?utf-8?q?ann=40acme-tools.com=3E_SIZE=3D1?=",
    "(" * 2000 + ")" * 2000 + GOOD,
    f"Jane {'(' * 2000}{')' * 2000} <{GOOD}>",
    f"{GOOD}, {EVIL}",
    f"{GOOD}; {EVIL}",
    f"<{GOOD}> <{EVIL}>",
    f"@relay.example.net:{GOOD}",
    f'"\\"{GOOD}"@acme-tools.com',
    "\ud800@acme-tools.com",
]
PATH = r'(?:"(?:[^"\\]|\\.)*"|[^\s<>"()]*)(?:@[^\s<>()]*)?'
COMMAND = re.compile(
    rf"(?:MAIL FROM:<{PATH}>(?: (?:SIZE=\d+|SMTPUTF8|BODY=8BITMIME))*|RCPT TO:<{PATH}>"
    r"|EHLO .*|HELO .*|RSET|DATA|QUIT|AUTH .*)",
    re.I,
)
FIELDS = set(
    "from to cc subject reply-to date message-id content-type mime-version sender "
    "content-transfer-encoding".split()
)

Sender = Callable[[Recorder, str, str], Any]


def through_smtplib(of_kind: Callable[[str], Message]) -> Sender:
    def send(server: Recorder, policy: str, payload: str) -> Any:
        message = of_kind(payload)
        with SMTP("127.0.0.1", server.port, policy=policy) as client:
            return client.send_message(message)

    return send


def sendmail_to(server: Recorder, policy: str, payload: str) -> Any:
    with SMTP("127.0.0.1", server.port, policy=policy) as client:
        return client.sendmail(GOOD, [payload], b"Subject: x\r\n\r\nhi")


def sendmail_from(server: Recorder, policy: str, payload: str) -> Any:
    with SMTP("127.0.0.1", server.port, policy=policy) as client:
        return client.sendmail(payload, [GOOD], b"Subject: x\r\n\r\nhi")


def single_commands(server: Recorder, policy: str, payload: str) -> Any:
    with SMTP("127.0.0.1", server.port, policy=policy) as client:
        client.ehlo()
        client.mail(payload)
        client.rcpt(payload)


def through_aiosmtplib(server: Recorder, policy: str, payload: str) -> Any:
    async def run() -> None:
        async with AsyncSMTP(hostname="127.0.0.1", port=server.port, policy=policy) as client:
            await client.send_message(with_field(MIMEText("hi"), "To")(payload))

    asyncio.run(run())


def with_field(message: Message, name: str, wrapped: bool = False) -> Callable[[str], Message]:
    def fill(payload: str) -> Message:
        fresh: Message = EmailMessage() if isinstance(message, EmailMessage) else MIMEText("hi")
        fields: dict[str, Any] = {"From": GOOD, "To": GOOD, "Subject": "x"}
        fields[name] = Header(payload, "utf-8") if wrapped else payload
        for field, value in fields.items():
            fresh[field] = value
        return fresh

    return fill


def through_django(**given: Any) -> Sender:
    def send(server: Recorder, policy: str, payload: str) -> Any:
        backend = EmailBackend(
            backend=DJANGO_SMTP, policy=policy, host="127.0.0.1", port=server.port
        )
        values: dict[str, Any] = {"subject": "x", "body": "hi", "from_email": GOOD, "to": [GOOD]}
        for name, shape in given.items():
            values[name] = shape(payload)
        return backend.send_messages([mail.EmailMessage(**values)])

    return send


def through_flask_mail(**given: Any) -> Sender:
    def send(server: Recorder, policy: str, payload: str) -> Any:
        app = flask.Flask("app")
        app.config.update(MAIL_SERVER="127.0.0.1", MAIL_PORT=server.port, ADDRLINT_POLICY=policy)
        values: dict[str, Any] = {
            "subject": "x",
            "body": "hi",
            "sender": GOOD,
            "recipients": [GOOD],
        }
        for name, shape in given.items():
            values[name] = shape(payload)
        mailer = checked_flask_mail.Mail(app)
        with app.app_context():
            return mailer.send(flask_mail.Message(**values))

    return send


def one(payload: str) -> list[str]:
    return [payload]


def pair(payload: str) -> tuple[str, str]:
    return (payload, GOOD)


ENTRIES: dict[str, Sender] = {
    "sendmail to": sendmail_to,
    "sendmail from": sendmail_from,
    "mail and rcpt": single_commands,
    "aiosmtplib": through_aiosmtplib,
}
for _field in ("To", "From", "Cc", "Reply-To", "Subject"):
    ENTRIES[f"MIMEText {_field}"] = through_smtplib(with_field(MIMEText("hi"), _field))
    ENTRIES[f"EmailMessage {_field}"] = through_smtplib(with_field(EmailMessage(), _field))
ENTRIES["Header To"] = through_smtplib(with_field(MIMEText("hi"), "To", True))
for _name, _shape in {
    "to": one,
    "cc": one,
    "reply_to": one,
    "from_email": str,
    "subject": str,
}.items():
    ENTRIES[f"Django {_name}"] = through_django(**{_name: _shape})
ENTRIES["Django headers"] = through_django(headers=lambda payload: {"Sender": payload})
ENTRIES["Django header names"] = through_django(headers=lambda payload: {payload: "x"})
ENTRIES["Flask-Mail header names"] = through_flask_mail(
    extra_headers=lambda payload: {payload: "x"}
)
ENTRIES["Flask-Mail recipients"] = through_flask_mail(recipients=one)
ENTRIES["Flask-Mail pair"] = through_flask_mail(recipients=lambda payload: [pair(payload)])
ENTRIES["Flask-Mail sender"] = through_flask_mail(sender=str)
ENTRIES["Flask-Mail sender pair"] = through_flask_mail(sender=pair)
ENTRIES["Flask-Mail reply_to"] = through_flask_mail(reply_to=str)
ENTRIES["Flask-Mail subject"] = through_flask_mail(subject=str)
ENTRIES["Flask-Mail headers"] = through_flask_mail(
    extra_headers=lambda payload: {"Sender": payload}
)

# What clients and frameworks raise instead of sending.
REFUSALS = (
    smtplib.SMTPException,
    aiosmtplib.SMTPException,
    ValueError,
    HeaderParseError,
    flask_mail.BadHeaderError,
)
# What the header parser of CPython raises when such a value is assigned.
OF_PARSER = {"EmailMessage": (RecursionError, AttributeError, TypeError, IndexError)}


@pytest.mark.slow
@pytest.mark.parametrize("policy", POLICIES)
@pytest.mark.parametrize("entry", ENTRIES)
def test_nothing_enters_a_command_or_a_header(entry: str, policy: str) -> None:
    kind = entry.partition(" ")[0]
    with recorder("SMTPUTF8", "8BITMIME", "SIZE") as server:
        for payload in PAYLOADS:
            server.commands.clear()
            server.messages.clear()
            case = f"{payload[:80]!r}"
            with warnings.catch_warnings(), suppress(*REFUSALS, *OF_PARSER.get(kind, ())):
                warnings.simplefilter("ignore", EnvelopeWarning)
                ENTRIES[entry](server, policy, payload)
            for line in server.commands:
                text = line.decode("utf-8", "surrogateescape")
                assert COMMAND.fullmatch(text), f"{case}: {text!r}"
                assert EVIL not in text or "," in payload or ";" in payload or "> <" in payload
            for message in server.messages:
                check_header(message, payload)


def check_header(message: bytes, payload: str) -> None:
    case = f"{payload[:80]!r}"
    head, blank, body = message.partition(b"\r\n\r\n")
    assert blank, case
    for number, line in enumerate(head.split(b"\r\n")):
        assert not re.search(rb"[\x00\x0b\x0c\x1c-\x1e\r\n]", line), f"{case}: {line!r}"
        if number and line[:1] in (b" ", b"\t"):
            assert line.strip(), f"{case}: blank line in a header"
            continue
        name, colon, _ = line.partition(b":")
        assert colon, f"{case}: {line!r}"
        # A payload that is a valid name is the name that was asked for.
        assert name.decode("ascii").lower() in {*FIELDS, payload.lower()}, f"{case}: {line!r}"
    assert b"hi" in body or not body.strip(), f"{case}: {body!r}"
    assert b"Subject:" not in body, f"{case}: the header ended early"
