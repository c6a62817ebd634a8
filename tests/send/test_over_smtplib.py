"""Tests of ``addrlint/send/over_smtplib.py``."""

from __future__ import annotations

import asyncio
import logging
import smtplib
import ssl
from concurrent.futures import ThreadPoolExecutor
from email.message import EmailMessage
from email.mime.text import MIMEText
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from hypothesis import given, settings
from hypothesis import strategies as st

from addrlint import check, check_envelope, check_message, send
from addrlint.send.capabilities import UNKNOWN
from addrlint.send.envelope import SENDING, can_be_said, written_by_smtplib
from addrlint.send.policy import as_written
from tests.loopback import options, recorder
from tests.send.addresses import ADDRESSES, BAD, GOOD, INJECTIONS


def test_valid_recipients_get_mail_and_others_are_reported() -> None:
    with recorder() as server, send.SMTP(**options(server)) as client:
        refused = client.sendmail(GOOD, [GOOD, BAD, "joe@acme-tools.com"], "Subject: x\r\n\r\nhi")
    assert set(refused) == {BAD}
    assert server.printed(b"RCPT") == [
        b"rcpt TO:<jane@acme-tools.com>",
        b"rcpt TO:<joe@acme-tools.com>",
    ]
    assert len(server.messages) == 1


def test_no_transaction_starts_without_accepted_recipients() -> None:
    with recorder() as server, send.SMTP(**options(server)) as client:
        with pytest.raises(smtplib.SMTPRecipientsRefused) as caught:
            client.sendmail(GOOD, [BAD], "x")
        assert set(caught.value.recipients) == {BAD}
        with pytest.raises(smtplib.SMTPSenderRefused):
            client.sendmail(BAD, [GOOD], "x")
    assert [line[:4].lower() for line in server.commands] == [b"ehlo", b"quit"]


@pytest.mark.parametrize("policy", ["drop", "raise", "fix", "warn"])
@pytest.mark.parametrize("text", INJECTIONS)
def test_injections_send_no_commands(text: str, policy: str) -> None:
    with recorder() as server, send.SMTP(**options(server), policy=policy) as client:
        with pytest.raises((smtplib.SMTPSenderRefused, smtplib.SMTPRecipientsRefused)):
            client.sendmail(GOOD, [text], "x")
        with pytest.raises(smtplib.SMTPSenderRefused):
            client.sendmail(text, [GOOD], "x")
        assert client.mail(text)[0] >= 500
        assert client.rcpt(text)[0] >= 500
    assert {line[:4].lower() for line in server.commands} == {b"ehlo", b"quit"}


def test_unsupported_addresses_do_not_end_the_session() -> None:
    non_ascii = "jörg@acme-tools.com"
    with recorder() as server, send.SMTP(**options(server), policy="warn") as client:
        assert list(client.sendmail(GOOD, [GOOD, non_ascii], "x")) == [non_ascii]
        assert client.sendmail(GOOD, [GOOD], "x") == {}
        assert client.rcpt(non_ascii)[0] == 553
    assert server.printed(b"RCPT") == [f"rcpt TO:<{GOOD}>".encode()] * 2


def test_single_calls_follow_the_policy() -> None:
    with recorder() as server, send.SMTP(**options(server), policy="fix") as client:
        client.rcpt("jane@münchen.de")
        client.rcpt("joe@acme-tools.com.")
    assert server.printed(b"RCPT") == [
        b"rcpt TO:<jane@xn--mnchen-3ya.de>",
        b"rcpt TO:<joe@acme-tools.com>",
    ]
    with recorder() as server, send.SMTP(**options(server), policy="warn") as client:
        with pytest.warns(send.EnvelopeWarning) as warned:
            client.rcpt(BAD)
        assert warned[0].filename == __file__
        message = EmailMessage()
        message["From"], message["To"] = GOOD, BAD
        with pytest.warns(send.EnvelopeWarning) as warned:
            client.send_message(message)
        assert [one.filename for one in warned] == [__file__]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ADDRESSES) | st.text(max_size=24))
def test_no_invalid_address_is_sent_to_the_server(text: str) -> None:
    with recorder() as server, send.SMTP(**options(server)) as client:
        refused = client.sendmail(GOOD, [GOOD, text], "x")
    printed = server.printed(b"RCPT")
    if text in refused:
        assert printed == [b"rcpt TO:<jane@acme-tools.com>"]
    else:
        written = printed[-1].removeprefix(b"rcpt TO:<").removesuffix(b">").decode()
        assert check(written, profile=SENDING).ok


def test_policies() -> None:
    with recorder() as server:
        client = send.SMTP(**options(server), policy="raise")
        with client, pytest.raises(smtplib.SMTPRecipientsRefused):
            client.sendmail(GOOD, [GOOD, BAD], "x")
        assert not server.printed(b"MAIL")
        with send.SMTP(**options(server), policy="fix") as client:
            refused = client.sendmail(GOOD, ["mailto:joe@acme-tools.com", BAD], "x")
            assert set(refused) == {BAD}
        assert server.printed(b"RCPT")[-1] == b"rcpt TO:<joe@acme-tools.com>"
        with send.SMTP(**options(server), policy="warn") as client:
            with pytest.warns(send.EnvelopeWarning, match="recipient 2") as caught:
                assert client.sendmail(GOOD, [GOOD, BAD], "x") == {}
            assert "jane" not in str(caught[0].message)
            assert caught[0].filename == __file__
        assert server.printed(b"RCPT")[-1] == b"rcpt TO:<jane..doe@acme-tools.com>"
    with pytest.raises(ValueError, match="policy"):
        send.SMTP(policy="hope")
    with pytest.raises(ValueError, match="target"):
        send.SMTP(target="moon")


def test_text_that_smtplib_removes_is_no_reason_to_refuse() -> None:
    with recorder() as server, send.SMTP(**options(server)) as client:
        refused = client.sendmail("App <app@acme-tools.com>", ["<a@acme-tools.com> ", GOOD], "x")
    assert refused == {}
    assert server.printed(b"MAIL") == [b"mail FROM:<app@acme-tools.com>"]
    assert server.printed(b"RCPT")[0] == b"rcpt TO:<a@acme-tools.com>"
    doe = "Doe, John <a@acme-tools.com>"
    assert as_written(doe, check(doe)) is None


def test_smtputf8_is_used_when_needed_and_offered() -> None:
    with recorder("SMTPUTF8", "8BITMIME") as server, send.SMTP(**options(server)) as client:
        assert client.sendmail(GOOD, ["jörg@acme-tools.com"], "x") == {}
    assert server.printed(b"MAIL")[0].endswith(b" SMTPUTF8 BODY=8BITMIME")
    assert server.printed(b"RCPT") == ["rcpt TO:<jörg@acme-tools.com>".encode()]
    with recorder() as server, send.SMTP(**options(server), policy="fix") as client:
        refused = client.sendmail(GOOD, ["jörg@acme-tools.com", "jane@münchen.de"], "x")
        assert refused["jörg@acme-tools.com"][1].startswith(b"5.6.7")
    assert server.printed(b"RCPT") == [b"rcpt TO:<jane@xn--mnchen-3ya.de>"]


def test_too_large_message_is_not_sent() -> None:
    with recorder("SIZE 100") as server, send.SMTP(**options(server)) as client:
        with pytest.raises(smtplib.SMTPSenderRefused) as caught:
            client.sendmail(GOOD, [GOOD], "x" * 101)
        assert caught.value.smtp_code == 552
        client.sendmail(GOOD, [GOOD], "x" * 100)
    assert len(server.printed(b"MAIL")) == 1


def test_message_is_sent_to_the_valid_recipients_of_its_header() -> None:
    message = EmailMessage()
    message["From"] = "App <app@acme-tools.com>"
    message["To"] = "Doe, John <john@acme-tools.com>, joe@acme-tools.com"
    message["Bcc"] = "jörg@acme-tools.com"
    message.set_content("hi")
    with recorder() as server, send.SMTP(**options(server)) as client:
        refused = client.send_message(message)
    assert set(refused) == {"Doe", "jörg@acme-tools.com"}
    assert server.printed(b"RCPT") == [
        b"rcpt TO:<john@acme-tools.com>",
        b"rcpt TO:<joe@acme-tools.com>",
    ]
    assert b"Bcc" not in server.messages[0]
    with recorder() as server, send.SMTP(**options(server)) as client:
        del message["From"]
        with pytest.raises(ValueError, match="From"):
            client.send_message(message)
        with pytest.raises(smtplib.SMTPRecipientsRefused):
            client.send_message(message, GOOD, [BAD])
        with pytest.raises(smtplib.SMTPSenderRefused):
            client.send_message(message, BAD, [GOOD])


def test_lmtp_and_ssl_clients_check_addresses_too() -> None:
    with recorder() as server, send.LMTP("127.0.0.1", server.port) as client:
        assert set(client.sendmail(GOOD, [GOOD, BAD], "x")) == {BAD}
    assert issubclass(send.SMTP_SSL, smtplib.SMTP_SSL)
    context = ssl.create_default_context()
    assert send.SMTP_SSL(context=context, policy="fix").policy == "fix"


def test_addresses_are_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    check_envelope(BAD, [BAD])
    check_message(f"From: {BAD}\r\n\r\n".encode())
    assert not caplog.records


@pytest.mark.slow
def test_ten_thousand_concurrent_checks_agree() -> None:
    addresses = [f"user{n}{'..' if n % 3 == 0 else '.'}x@acme{n % 97}.com" for n in range(10_000)]
    wanted = [check(address).ok for address in addresses]

    def one(address: str) -> bool:
        return not check_envelope(GOOD, [address]).refused

    with ThreadPoolExecutor(16) as pool:
        assert list(pool.map(one, addresses, chunksize=50)) == wanted

    async def later(address: str) -> bool:
        await asyncio.sleep(0)
        return one(address)

    async def together() -> list[bool]:
        return await asyncio.gather(*map(later, addresses))

    assert asyncio.run(together()) == wanted


class _Kept:
    def __init__(self) -> None:
        self.recipients: list[str] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.recipients = list(envelope.rcpt_tos)
        return "250 OK"


def test_aiosmtpd_accepts_the_addresses_that_pass() -> None:
    kept = _Kept()
    controller = Controller(kept, hostname="127.0.0.1", port=0, enable_SMTPUTF8=True)
    controller.port = _free_port()
    controller.start()
    try:
        good = [text for text in ADDRESSES if check_envelope("", [text]).ok]
        with send.SMTP("127.0.0.1", controller.port) as client:
            refused = client.sendmail(GOOD, good, "Subject: x\r\n\r\nhi")
        assert refused == {}
        assert len(kept.recipients) == len(good)
    finally:
        controller.stop()


def _free_port() -> int:
    import socket

    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


NESTED = "(" * 2000 + "@acme-tools.com"


@pytest.mark.skipif(
    written_by_smtplib(NESTED) is not None,
    reason="the smtplib of newer Pythons takes no unbalanced comment apart",
)
@pytest.mark.parametrize("policy", ["drop", "fix", "warn"])
def test_addresses_that_crash_smtplib_are_refused(policy: str) -> None:
    report = check_envelope(GOOD, [NESTED, GOOD])
    assert list(report.refused) == [NESTED]
    assert len(report.preview) == 3
    assert not can_be_said(NESTED, UNKNOWN)
    with recorder() as server, send.SMTP(**options(server), policy=policy) as client:
        assert list(client.sendmail(GOOD, [NESTED, GOOD], "x")) == [NESTED]
    assert len(server.printed(b"RCPT")) == 1
    assert check_message(b"To: " + b"(" * 2000).envelope.preview


def test_refusals_by_addrlint_and_the_server_are_both_reported() -> None:
    named = f"Jane <{GOOD}>"
    with recorder() as server, send.SMTP(**options(server)) as client:
        server.unknown = b"jane@"
        with pytest.raises(smtplib.SMTPRecipientsRefused) as caught:
            client.sendmail("app@acme-tools.com", [named, BAD], "x")
        assert {to: code for to, (code, _) in caught.value.recipients.items()} == {
            BAD: 553, named: 550
        }  # fmt: skip
        refused = client.sendmail("app@acme-tools.com", [named, BAD, "joe@acme-tools.com"], "x")
        assert set(refused) == {named, BAD}
        message = EmailMessage()
        message["From"] = "app@acme-tools.com"
        message["To"] = f"{GOOD}, {BAD}"
        with pytest.raises(smtplib.SMTPRecipientsRefused) as caught:
            client.send_message(message)
        assert set(caught.value.recipients) == {GOOD, BAD}


def test_legacy_message_is_sent_to_non_ascii_addresses() -> None:
    message = MIMEText("hi")
    message["From"], message["To"] = GOOD, "x@acme-tools.com"
    message["Bcc"] = "b@acme-tools.com"
    to = ["j\xf6rg@acme-tools.com", "jane@m\xfcnchen.de"]
    with recorder("SMTPUTF8", "8BITMIME") as server, send.SMTP(**options(server)) as client:
        assert client.send_message(message, to_addrs=to) == {}
        client.sendmail(GOOD, to[:1], "x", ["BODY=7BIT"])
    assert len(server.printed(b"RCPT")) == 3
    first, second = server.printed(b"MAIL")
    assert first.endswith(b"SMTPUTF8 BODY=8BITMIME")
    assert second.count(b"BODY=") == 1
    assert b"Bcc" not in server.messages[0]


def test_warn_policy_never_sends_to_another_address() -> None:
    with recorder() as server, send.SMTP(**options(server), policy="warn") as client:
        for text in ("jane,doe@acme-tools.com", "a:b@acme-tools.com", "jane(x@acme-tools.com"):
            if written_by_smtplib(text) == text:
                continue  # newer versions of smtplib send it unchanged
            with pytest.raises(smtplib.SMTPRecipientsRefused):
                client.sendmail(GOOD, [text], "x")
    assert not server.printed(b"RCPT")
