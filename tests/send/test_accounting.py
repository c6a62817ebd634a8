"""Every recipient of a message is accounted for: sent, refused and reported, or raised.

Headers of good, bad and odd mailboxes are built in each class of the email package, and sent
through the clients to a server that records them.
"""

from __future__ import annotations

import asyncio
import random
import smtplib
import warnings
from collections.abc import Iterator
from email.errors import HeaderParseError
from email.header import Header
from email.message import EmailMessage, Message
from email.mime.text import MIMEText
from email.policy import SMTPUTF8
from itertools import islice
from typing import Any

import aiosmtplib
import pytest

from addrlint import check_envelope, check_message
from addrlint.send import SMTP
from addrlint.send.envelope import EnvelopeWarning
from addrlint.send.header_fields import header_envelope
from addrlint.send.over_aiosmtplib import SMTP as AsyncSMTP
from addrlint.send.policy import POLICIES
from tests.loopback import Recorder as Server
from tests.loopback import recorder

MESSAGES = 2500
GOOD = ["ann@acme-tools.com", "Bob <bob@acme-tools.com>", '"Doe, Cy" <cyd@acme-tools.com>']
ODD = [
    '"zoe q"@acme-tools.com',
    "(x) eve@acme-tools.com (home)",
    "J\u00f6rg <fay@acme-tools.com>",
    "=?utf-8?q?G=C3=B6?= <gus@acme-tools.com>",
    "team: hal@acme-tools.com, ida@acme-tools.com;",
    "jon@m\u00fcnchen.de",
]
BAD = [
    "kim@acme-tools.com.",
    "lee@mia@acme-tools.com",
    "nia@acme..com",
    "Ola <ola@acme..com>",
    "pia@acme-tools.com ray@acme-tools.com",
    "<sue@acme-tools.com> <tom@acme-tools.com>",
    "uma",
    ".val@acme-tools.com",
    "wes@acme-tools.com\n",
    "xia@acme-tools.com; yan@acme-tools.com",
]
# The words by which a recipient is recognised in what was sent or reported.
NAMES = (
    "ann bob cyd zoe eve fay gus hal ida jon kim lee nia ola pia ray sue tom uma val wes xia yan"
).split()


class Client(SMTP):
    """The checked client of smtplib without a connection; ``sent`` has the recipients."""

    def __init__(self, policy: str) -> None:
        super().__init__(policy=policy, local_hostname="client")
        self.does_esmtp = True
        self.esmtp_features = {"smtputf8": "", "8bitmime": ""}
        self.ehlo_resp = b"250"
        self.sent: list[str] = []

    def putcmd(self, cmd: str, args: str = "") -> None:
        if cmd == "rcpt":
            self.sent.append(args)

    def getreply(self) -> tuple[int, bytes]:
        return 250, b"OK"

    def data(self, msg: Any) -> tuple[int, bytes]:
        return 250, b"OK"


def header(rng: random.Random) -> list[str]:
    return [rng.choice(rng.choice((GOOD, GOOD, ODD, BAD))) for _ in range(rng.choice((1, 2, 3, 4)))]


def message_of(kind: int, texts: list[str]) -> Message:
    value = ", ".join(texts)
    message: Message
    if kind == 0:
        message = EmailMessage()
    elif kind == 1:
        message = EmailMessage(policy=SMTPUTF8)
    elif kind == 2:
        message = MIMEText("x")
    else:
        message = Message()
    message["From"] = "root@acme-tools.com"
    whole: Any = Header(value, "utf-8") if kind == 4 else value
    message["To"] = whole
    return message


def named(texts: list[str]) -> set[str]:
    """Return the names that occur in texts, in lower case."""
    every = " ".join(texts).lower()
    return {name for name in NAMES if name in every}


def cases() -> Iterator[tuple[list[str], Message]]:
    rng = random.Random(19)
    count = 0
    while count < MESSAGES:
        texts = header(rng)
        kind = rng.randrange(5)
        try:
            message = message_of(kind, texts)
        except (ValueError, TypeError, AttributeError, IndexError, HeaderParseError):
            continue  # the email package fails on it by itself
        count += 1
        yield texts, message


@pytest.mark.slow
@pytest.mark.parametrize("policy", POLICIES)
def test_every_recipient_is_sent_or_reported(policy: str) -> None:
    for texts, message in cases():
        client = Client(policy)
        reported: list[str] = []
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", EnvelopeWarning)
            try:
                reported = [*client.send_message(message)]
            except smtplib.SMTPRecipientsRefused as error:
                assert not client.sent
                if policy == "raise":
                    continue  # an error says that nobody gets the message
                reported = [*error.recipients]
            except HeaderParseError:
                continue  # raised by the generator of the standard library
        assert named(texts) <= named([*client.sent, *reported]), (texts, client.sent, reported)


def test_every_recipient_is_in_the_report() -> None:
    for texts, message in cases():
        report = check_message(message)
        found = [*report.envelope.rcpt_tos]
        assert named(texts) <= named(found), (texts, found)
        assert len(report.accepted) + len(report.refused) <= len(found)


@pytest.mark.parametrize(
    "text", ["bob@acme-tools.com.", "a@b@acme-tools.com", "x@acme..com", "Jane <x@acme..com>"]
)
def test_an_address_that_the_email_package_drops_is_refused(text: str) -> None:
    message = EmailMessage()
    message["From"] = "root@acme-tools.com"
    message["To"] = f"ann@acme-tools.com, {text}"
    lost = text.rpartition("<")[2].rstrip(">")
    assert header_envelope(message)[1] == ["ann@acme-tools.com", lost]
    client = Client("drop")
    refused = client.send_message(message)
    assert [*refused] == [lost]
    assert client.sent == ["TO:<ann@acme-tools.com>"]
    assert [*check_message(message).refused] == [lost]


def test_a_semicolon_loses_nobody() -> None:
    message = EmailMessage()
    message["From"] = "root@acme-tools.com"
    message["To"] = "ann@acme-tools.com; bob@acme-tools.com"
    client = Client("drop")
    client.send_message(message)
    assert client.sent == ["TO:<ann@acme-tools.com>", "TO:<bob@acme-tools.com>"]


def test_an_envelope_without_recipients_has_a_finding() -> None:
    report = check_envelope("ann@acme-tools.com", [])
    assert not report.ok
    assert [finding.code for finding in report.findings] == ["M105"]
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        report.raise_for_refusals()
    message = EmailMessage()
    message["From"] = "ann@acme-tools.com"
    assert [finding.code for finding in check_message(message).findings] == ["M105"]
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        Client("drop").send_message(message)


def test_no_sender_raises_what_the_library_raises() -> None:
    with pytest.raises(AttributeError):
        smtplib.quoteaddr(None)  # type: ignore[arg-type]
    with pytest.raises(AttributeError):
        Client("drop").sendmail(None, ["ann@acme-tools.com"], b"x")  # type: ignore[arg-type]


@pytest.mark.slow
def test_every_recipient_is_sent_or_reported_by_aiosmtplib() -> None:
    async def run(server: Server) -> None:
        async with AsyncSMTP(hostname="127.0.0.1", port=server.port) as client:
            for texts, message in islice(cases(), MESSAGES // 4):
                server.commands.clear()
                try:
                    reported = [*(await client.send_message(message))[0]]
                except aiosmtplib.SMTPRecipientsRefused as error:
                    reported = [one.recipient for one in error.recipients]
                except HeaderParseError:
                    continue
                sent = [line.decode() for line in server.printed(b"RCPT")]
                assert named(texts) <= named([*sent, *reported]), (texts, sent, reported)

    with recorder("SMTPUTF8", "8BITMIME") as server:
        asyncio.run(run(server))
