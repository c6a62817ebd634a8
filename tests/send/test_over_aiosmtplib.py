"""Tests of ``addrlint/send/over_aiosmtplib.py``."""

from __future__ import annotations

import asyncio
from email.message import EmailMessage
from typing import Any

import aiosmtplib
import pytest

from addrlint.send import over_aiosmtplib
from tests.loopback import Recorder, recorder
from tests.send.addresses import BAD, GOOD, INJECTIONS


def _async(server: Any, work: Any, **named: Any) -> Any:
    async def run() -> Any:
        async with over_aiosmtplib.SMTP(
            hostname="127.0.0.1", port=server.port, start_tls=False, **named
        ) as client:
            return await work(client)

    return asyncio.run(run())


def test_aiosmtplib_sends_to_valid_recipients() -> None:
    with recorder("SMTPUTF8") as server:
        refused, text = _async(
            server, lambda c: c.sendmail(GOOD, [GOOD, BAD, "jörg@acme-tools.com"], b"x")
        )
    assert set(refused) == {BAD}
    assert refused[BAD].code == 553
    assert "fine" in text
    assert server.printed(b"RCPT") == [
        b"RCPT TO:<jane@acme-tools.com>",
        "RCPT TO:<jörg@acme-tools.com>".encode(),
    ]
    message = EmailMessage()
    message["From"], message["To"] = GOOD, f"{GOOD}, Doe, John <john@acme-tools.com>"
    with recorder() as server:
        refused, _ = _async(server, lambda c: c.send_message(message))
        assert set(refused) == {"Doe"}
        with pytest.raises(aiosmtplib.SMTPSenderRefused):
            _async(server, lambda c: c.send_message(message, sender=BAD))
        with pytest.raises(aiosmtplib.SMTPRecipientsRefused):
            _async(server, lambda c: c.sendmail(GOOD, [GOOD, BAD], "x"), policy="raise")
        with pytest.raises(ValueError, match="sender"):
            _async(server, lambda c: c.send_message(EmailMessage()))
        with pytest.raises(ValueError, match="recipients"):
            _async(server, lambda c: c.send_message(EmailMessage(), sender=GOOD))
        assert _async(server, lambda c: c.mail(f"Jane <{GOOD}>")).code == 250
        assert _async(server, lambda c: c.rcpt(GOOD)).code == 250
        named: dict[str, Any] = {"hostname": "127.0.0.1", "port": server.port, "start_tls": False}
        refused, _ = asyncio.run(over_aiosmtplib.send(message, **named))
        assert set(refused) == {"Doe"}
        sent = over_aiosmtplib.send("x", sender=GOOD, recipients=[GOOD], **named)
        assert asyncio.run(sent)[0] == {}
        with pytest.raises(ValueError, match="needs sender and recipients"):
            asyncio.run(over_aiosmtplib.send("x", **named))


@pytest.mark.parametrize("text", INJECTIONS)
def test_injections_send_no_commands_with_aiosmtplib(text: str) -> None:
    with recorder() as server:
        for policy_name in ("drop", "warn", "fix"):
            works: list[Any] = [
                lambda c: c.sendmail(GOOD, [text], "x"),
                lambda c: c.mail(text),
                lambda c: c.rcpt(text),
            ]
            for work in works:
                with pytest.raises(aiosmtplib.SMTPException):
                    _async(server, work, policy=policy_name)
    assert {line[:4].upper() for line in server.commands} == {b"EHLO", b"QUIT"}


def test_aiosmtplib_reports_refusals_by_addrlint_and_the_server() -> None:
    named = f"Jane <{GOOD}>"

    async def deliver(server: Recorder) -> None:
        async with over_aiosmtplib.SMTP(hostname="127.0.0.1", port=server.port) as client:
            with pytest.raises(aiosmtplib.SMTPRecipientsRefused) as caught:
                await client.sendmail("app@acme-tools.com", [named, BAD], "x")
            assert {one.recipient: one.code for one in caught.value.recipients} == {
                BAD: 553, named: 550
            }  # fmt: skip
            to = [named, BAD, "joe@acme-tools.com"]
            refused, _ = await client.sendmail("app@acme-tools.com", to, "x")
            assert set(refused) == {named, BAD}

    with recorder() as server:
        server.unknown = b"jane@"
        asyncio.run(deliver(server))
