"""Before sending: envelopes, messages, and the clients that check by themselves."""

from __future__ import annotations

import asyncio
import io
import logging
import smtplib
import ssl
from concurrent.futures import ThreadPoolExecutor
from email import message_from_bytes, policy
from email.header import Header
from email.message import EmailMessage, Message
from email.mime.text import MIMEText
from typing import Any

import aiosmtplib
import pytest
from aiosmtpd.controller import Controller
from hypothesis import given, settings
from hypothesis import strategies as st

import addrlint
from addrlint import Profile, check, check_envelope, check_message, send
from addrlint.rules.registry import rules
from addrlint.send import over_aiosmtplib
from addrlint.send.capabilities import UNKNOWN, capabilities_of
from addrlint.send.envelope import can_be_said, written_by_smtplib
from addrlint.send.policy import as_written
from tests.loopback import Recorder, options, recorder

GOOD = "jane@acme-tools.com"
BAD = "jane..doe@acme-tools.com"
# What the rules themselves give as examples, good and bad, that can be a text.
ADDRESSES = sorted(
    {
        text
        for rule in rules()
        if rule.code[0] not in "RM"
        for text in (*(bad.text for bad in rule.bad), *(good.text for good in rule.good))
        if isinstance(text, str)
    }
)
INJECTIONS = [
    "a@acme-tools.com\r\nRCPT TO:<eve@acme-tools.com>",
    "a@acme-tools.com\nRCPT TO:<eve@acme-tools.com>",
    "a@acme-tools.com\rDATA",
    "a@acme-tools.com\0",
    "a@acme-tools.com> ORCPT=rfc822;eve@acme-tools.com",
    "a@acme-tools.com> NOTIFY=SUCCESS",
    "<a@acme-tools.com> SIZE=0",
    '"a\r\nRSET\r\n"@acme-tools.com',
    "a@acme-tools.com\x85RSET",
    # Quotes that smtplib takes off, and what they held with them.
    '"eve@evil.example> ORCPT=rfc822;x"y',
    '"> ORCPT=x"[y]',
    '"eve@evil.example> SIZE=1 AUTH=<".',
    "a\u2003b@acme-tools.com",
]


def test_the_refused_are_as_smtplib_has_them_and_the_rest_is_accepted() -> None:
    report = check_envelope("app@acme-tools.com", [GOOD, BAD, "Doe, John <j@acme-tools.com>"])
    assert report.accepted == [GOOD]
    assert set(report.refused) == {BAD, "Doe, John <j@acme-tools.com>"}
    code, text = report.refused[BAD]
    assert code == 553
    assert text.startswith(b"5.1.3 Bad destination mailbox address syntax")
    assert b"L103" in text
    assert report.sender_refused is None
    assert not report.ok
    assert [finding.code for finding in report.findings] == ["L103", "A105"]


def test_the_sender_has_replies_of_its_own() -> None:
    report = check_envelope(BAD, GOOD)
    assert report.sender_refused is not None
    assert report.sender_refused[0] == 553
    assert report.sender_refused[1].startswith(b"5.1.7 ")
    assert report.accepted == [GOOD]
    with pytest.raises(smtplib.SMTPSenderRefused) as caught:
        report.raise_for_refusals()
    assert caught.value.sender == BAD
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        check_envelope("", [BAD]).raise_for_refusals()
    check_envelope("", [GOOD]).raise_for_refusals()


@pytest.mark.parametrize("null", [None, "", "<>"])
def test_the_null_reverse_path_is_good(null: str | None) -> None:
    report = check_envelope(null, [GOOD])
    assert report.ok
    assert report.preview[0].upper() == "MAIL FROM:<>"


def test_the_preview_is_what_smtplib_writes() -> None:
    recipients = [GOOD, "Doe, John <j@acme-tools.com>", "Jane <x@acme-tools.com>", '"a b"@acme.org']
    with recorder("SIZE 1000") as server, smtplib.SMTP(**options(server)) as client:
        client.sendmail(GOOD, recipients, "x")
    report = check_envelope(GOOD, recipients, capabilities={"SIZE": "1000"}, size=1)
    written = [line.decode() for line in server.commands if b":<" in line]
    assert list(report.preview) == written
    # The first of it since the comma, or all since the mending of CVE-2023-27043.
    assert report.preview[2][9:-1] in ("Doe", "Doe, John <j@acme-tools.com>")


def test_the_preview_of_a_message_is_what_smtplib_writes_with_smtputf8() -> None:
    message = EmailMessage()
    message["From"], message["To"] = GOOD, "jörg@acme-tools.com"
    with recorder("SMTPUTF8", "8BITMIME") as server, smtplib.SMTP(**options(server)) as client:
        client.send_message(message)
        report = check_message(message, capabilities=client)
    assert list(report.preview) == [x.decode() for x in server.commands if b":<" in x]


@pytest.mark.parametrize("text", INJECTIONS)
def test_the_preview_stays_on_its_line(text: str) -> None:
    assert all(line.isprintable() for line in check_envelope(text, [text]).preview)


def test_what_lacks_of_capabilities_is_told_before_the_wire() -> None:
    without = check_envelope("jörg@acme-tools.com", ["jörg@acme-tools.com"], capabilities=["SIZE"])
    assert without.sender_refused is not None
    assert without.sender_refused[0] == 550
    assert without.sender_refused[1].startswith(b"5.6.7 ")
    assert without.refused["jörg@acme-tools.com"][0] == 553
    assert without.refused["jörg@acme-tools.com"][1].startswith(b"5.6.7 ")
    domain = check_envelope("", ["jane@münchen.de"], capabilities={})
    assert domain.recipients[0].fixed == "jane@xn--mnchen-3ya.de"
    assert without.recipients[0].fixed is None
    assert check_envelope("", ["jörg@acme-tools.com"], capabilities=["smtputf8"]).ok
    large = check_envelope(GOOD, [GOOD], capabilities={"size": "10"}, size=11)
    assert large.sender_refused is not None
    assert large.sender_refused[0] == 552
    assert check_envelope(GOOD, [GOOD], capabilities={"size": "11"}, size=11).ok


def test_capabilities_come_in_many_forms() -> None:
    assert capabilities_of({"SMTPUTF8": False, "SIZE": None}).smtputf8 is False
    assert capabilities_of({"smtputf8": "", "size": "0"}) == (True, False, None, True)
    assert capabilities_of(["SIZE 77", "8BITMIME"]) == (False, True, 77, True)
    assert capabilities_of(capabilities_of(None)).smtputf8
    for wrong in (3, "SMTPUTF8", [3]):
        with pytest.raises(TypeError):
            capabilities_of(wrong)
    with pytest.raises(ValueError, match="EHLO"):
        capabilities_of(smtplib.SMTP())
    with recorder("SMTPUTF8", "SIZE 5") as server, smtplib.SMTP(**options(server)) as client:
        client.helo()
        assert not capabilities_of(client).smtputf8
        client.ehlo()
        assert capabilities_of(client) == (True, False, 5, True)


def test_what_is_no_address_is_told_by_its_number() -> None:
    with pytest.raises(TypeError, match="recipient 2 is NoneType"):
        check_envelope("", [GOOD, None])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="the sender is bytes"):
        check_envelope(b"x", [])  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="target"):
        check_envelope("", [], target="moon")
    assert repr(check_envelope(BAD, [BAD])) == "<EnvelopeReport: 1 recipients, 2 refused>"


@given(st.sampled_from(ADDRESSES) | st.text(max_size=30))
def test_what_is_accepted_is_written_as_it_is(text: str) -> None:
    report = check_envelope("", [text])
    if report.accepted:
        assert can_be_said(text, UNKNOWN)
        written = report.preview[1][len("rcpt TO:<") : -len(">")]
        # smtplib writes a quoted pair without its backslash where none is needed.
        assert written == text or "\\" in text
    else:
        assert report.refused[text][1].isascii()
        assert b"\n" not in report.refused[text][1]


# --- smtplib


def test_the_good_get_their_mail_and_the_bad_are_reported() -> None:
    with recorder() as server, send.SMTP(**options(server)) as client:
        refused = client.sendmail(GOOD, [GOOD, BAD, "joe@acme-tools.com"], "Subject: x\r\n\r\nhi")
    assert set(refused) == {BAD}
    assert server.said(b"RCPT") == [
        b"rcpt TO:<jane@acme-tools.com>",
        b"rcpt TO:<joe@acme-tools.com>",
    ]
    assert len(server.messages) == 1


def test_nothing_is_said_of_an_envelope_without_anybody_good() -> None:
    with recorder() as server, send.SMTP(**options(server)) as client:
        with pytest.raises(smtplib.SMTPRecipientsRefused) as caught:
            client.sendmail(GOOD, [BAD], "x")
        assert set(caught.value.recipients) == {BAD}
        with pytest.raises(smtplib.SMTPSenderRefused):
            client.sendmail(BAD, [GOOD], "x")
    assert [line[:4].lower() for line in server.commands] == [b"ehlo", b"quit"]


@pytest.mark.parametrize("policy", ["drop", "raise", "fix", "warn"])
@pytest.mark.parametrize("text", INJECTIONS)
def test_an_injection_changes_nothing_on_the_wire(text: str, policy: str) -> None:
    with recorder() as server, send.SMTP(**options(server), policy=policy) as client:
        with pytest.raises((smtplib.SMTPSenderRefused, smtplib.SMTPRecipientsRefused)):
            client.sendmail(GOOD, [text], "x")
        with pytest.raises(smtplib.SMTPSenderRefused):
            client.sendmail(text, [GOOD], "x")
        assert client.mail(text)[0] >= 500
        assert client.rcpt(text)[0] >= 500
    assert {line[:4].lower() for line in server.commands} == {b"ehlo", b"quit"}


def test_what_a_server_does_not_take_ends_no_session() -> None:
    foreign = "jörg@acme-tools.com"
    with recorder() as server, send.SMTP(**options(server), policy="warn") as client:
        assert list(client.sendmail(GOOD, [GOOD, foreign], "x")) == [foreign]
        assert client.sendmail(GOOD, [GOOD], "x") == {}
        assert client.rcpt(foreign)[0] == 553
    assert server.said(b"RCPT") == [f"rcpt TO:<{GOOD}>".encode()] * 2


def test_single_calls_follow_the_policy() -> None:
    with recorder() as server, send.SMTP(**options(server), policy="fix") as client:
        client.rcpt("jane@münchen.de")
        client.rcpt("joe@acme-tools.com.")
    assert server.said(b"RCPT") == [
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


def test_a_size_counts_line_ends_as_they_are_sent() -> None:
    with recorder("SIZE 100") as server, send.SMTP(**options(server)) as client:
        with pytest.raises(smtplib.SMTPSenderRefused) as caught:
            client.sendmail(GOOD, [GOOD], "x\n" * 50)
        assert caught.value.smtp_code == 552
        assert client.sendmail(GOOD, [GOOD], "x\n" * 33) == {}
    message = EmailMessage()
    message["From"], message["To"] = GOOD, GOOD
    message.set_content("x\n" * 500)
    report = check_message(message, capabilities={"SIZE": "50"})
    assert report.envelope.sender_refused is not None
    assert check_message(message, capabilities={"SIZE": "5000"}).ok


@pytest.mark.parametrize("read", [bytes, io.BytesIO, message_from_bytes])
def test_a_header_may_hold_utf8(read: Any) -> None:
    raw = "From: a@acme-tools.com\r\nTo: Jörg <jörg@acme-tools.com>\r\n\r\nx".encode()
    report = check_message(read(raw))
    assert report.ok
    assert report.accepted == ["jörg@acme-tools.com"]
    assert not check_message(b"From: a@acme-tools.com\nTo: j\xf6rg@acme-tools.com\n\n").ok


def test_a_file_is_read_as_its_bytes_are() -> None:
    raw = b"From: a@acme-tools.com\r\nX-Empty:\r\n \r\nTo: bad..x@acme-tools.com\r\n\r\nx"
    assert check_message(raw).refused
    assert check_message(io.BytesIO(raw)).refused == check_message(raw).refused


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(ADDRESSES) | st.text(max_size=24))
def test_nothing_faulty_reaches_the_wire(text: str) -> None:
    with recorder() as server, send.SMTP(**options(server)) as client:
        refused = client.sendmail(GOOD, [GOOD, text], "x")
    said = server.said(b"RCPT")
    if text in refused:
        assert said == [b"rcpt TO:<jane@acme-tools.com>"]
    else:
        written = said[-1].removeprefix(b"rcpt TO:<").removesuffix(b">").decode()
        assert check(written).ok


def test_the_policies() -> None:
    with recorder() as server:
        client = send.SMTP(**options(server), policy="raise")
        with client, pytest.raises(smtplib.SMTPRecipientsRefused):
            client.sendmail(GOOD, [GOOD, BAD], "x")
        assert not server.said(b"MAIL")
        with send.SMTP(**options(server), policy="fix") as client:
            refused = client.sendmail(GOOD, ["mailto:joe@acme-tools.com", BAD], "x")
            assert set(refused) == {BAD}
        assert server.said(b"RCPT")[-1] == b"rcpt TO:<joe@acme-tools.com>"
        with send.SMTP(**options(server), policy="warn") as client:
            with pytest.warns(send.EnvelopeWarning, match="recipient 2") as caught:
                assert client.sendmail(GOOD, [GOOD, BAD], "x") == {}
            assert "jane" not in str(caught[0].message)
            assert caught[0].filename == __file__
        assert server.said(b"RCPT")[-1] == b"rcpt TO:<jane..doe@acme-tools.com>"
    with pytest.raises(ValueError, match="policy"):
        send.SMTP(policy="hope")
    with pytest.raises(ValueError, match="target"):
        send.SMTP(target="moon")


def test_what_smtplib_takes_off_by_itself_is_no_reason_to_refuse() -> None:
    with recorder() as server, send.SMTP(**options(server)) as client:
        refused = client.sendmail("App <app@acme-tools.com>", ["<a@acme-tools.com> ", GOOD], "x")
    assert refused == {}
    assert server.said(b"MAIL") == [b"mail FROM:<app@acme-tools.com>"]
    assert server.said(b"RCPT")[0] == b"rcpt TO:<a@acme-tools.com>"
    doe = "Doe, John <a@acme-tools.com>"
    assert as_written(doe, check(doe)) is None


def test_smtputf8_is_asked_for_where_it_is_needed_and_offered() -> None:
    with recorder("SMTPUTF8", "8BITMIME") as server, send.SMTP(**options(server)) as client:
        assert client.sendmail(GOOD, ["jörg@acme-tools.com"], "x") == {}
    assert server.said(b"MAIL")[0].endswith(b" SMTPUTF8 BODY=8BITMIME")
    assert server.said(b"RCPT") == ["rcpt TO:<jörg@acme-tools.com>".encode()]
    with recorder() as server, send.SMTP(**options(server), policy="fix") as client:
        refused = client.sendmail(GOOD, ["jörg@acme-tools.com", "jane@münchen.de"], "x")
        assert refused["jörg@acme-tools.com"][1].startswith(b"5.6.7")
    assert server.said(b"RCPT") == [b"rcpt TO:<jane@xn--mnchen-3ya.de>"]


def test_a_message_that_is_too_large_is_not_begun() -> None:
    with recorder("SIZE 100") as server, send.SMTP(**options(server)) as client:
        with pytest.raises(smtplib.SMTPSenderRefused) as caught:
            client.sendmail(GOOD, [GOOD], "x" * 101)
        assert caught.value.smtp_code == 552
        client.sendmail(GOOD, [GOOD], "x" * 100)
    assert len(server.said(b"MAIL")) == 1


def test_a_message_is_sent_to_all_good_recipients_of_its_header() -> None:
    message = EmailMessage()
    message["From"] = "App <app@acme-tools.com>"
    message["To"] = "Doe, John <john@acme-tools.com>, joe@acme-tools.com"
    message["Bcc"] = "jörg@acme-tools.com"
    message.set_content("hi")
    with recorder() as server, send.SMTP(**options(server)) as client:
        refused = client.send_message(message)
    assert set(refused) == {"Doe", "jörg@acme-tools.com"}
    assert server.said(b"RCPT") == [
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


def test_lmtp_and_ssl_have_the_check_too() -> None:
    with recorder() as server, send.LMTP("127.0.0.1", server.port) as client:
        assert set(client.sendmail(GOOD, [GOOD, BAD], "x")) == {BAD}
    assert issubclass(send.SMTP_SSL, smtplib.SMTP_SSL)
    context = ssl.create_default_context()
    assert send.SMTP_SSL(context=context, policy="fix").policy == "fix"


def test_nothing_of_an_address_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    check_envelope(BAD, [BAD])
    check_message(f"From: {BAD}\r\n\r\n".encode())
    assert not caplog.records


def test_ten_thousand_checks_at_once_agree() -> None:
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


# --- aiosmtplib


def _async(server: Any, work: Any, **named: Any) -> Any:
    async def run() -> Any:
        async with over_aiosmtplib.SMTP(
            hostname="127.0.0.1", port=server.port, start_tls=False, **named
        ) as client:
            return await work(client)

    return asyncio.run(run())


def test_aiosmtplib_sends_to_the_good() -> None:
    with recorder("SMTPUTF8") as server:
        refused, text = _async(
            server, lambda c: c.sendmail(GOOD, [GOOD, BAD, "jörg@acme-tools.com"], b"x")
        )
    assert set(refused) == {BAD}
    assert refused[BAD].code == 553
    assert "fine" in text
    assert server.said(b"RCPT") == [
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
        with pytest.raises(ValueError, match="envelope"):
            asyncio.run(over_aiosmtplib.send("x", **named))


@pytest.mark.parametrize("text", INJECTIONS)
def test_an_injection_changes_nothing_with_aiosmtplib(text: str) -> None:
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


# --- a real server


class _Kept:
    def __init__(self) -> None:
        self.recipients: list[str] = []

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:
        self.recipients = list(envelope.rcpt_tos)
        return "250 OK"


def test_aiosmtpd_takes_what_is_let_pass() -> None:
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


# --- messages


def codes(message: Any, **named: Any) -> list[str]:
    return [finding.code for finding in check_message(message, **named).findings]


def test_the_fields_of_a_message_are_checked_by_their_grammar() -> None:
    raw = (
        b"Return-Path: <>\r\nFrom: =?utf-8?q?J=C3=B6rg?= <joerg@acme-tools.com>\r\n"
        b"To: team: a@acme-tools.com,\r\n b@acme-tools.com;\r\nCc: x@acme-tools.com (the boss)\r\n"
        b"Bcc:\r\nMessage-ID: <not..an@address>\r\n\r\nTo: body@is..not.read\r\n"
    )
    report = check_message(raw)
    assert report.ok
    assert not report.findings
    assert [field.name for field in report.fields] == ["Return-Path", "From", "To", "Cc", "Bcc"]
    assert report.fields[2].mailboxes == ("a@acme-tools.com", "b@acme-tools.com")
    assert report.fields[2].value == "team: a@acme-tools.com, b@acme-tools.com;"
    assert report.accepted == ["a@acme-tools.com", "b@acme-tools.com", "x@acme-tools.com"]
    assert report.envelope.mail_from == "joerg@acme-tools.com"
    assert report.envelope.size == len(raw)


def test_header_and_envelope_are_compared() -> None:
    message = EmailMessage()
    message["From"] = "jane@acme-tools.com, joe@acme-tools.com"
    message["To"] = 'Doe, John <john@acme-tools.com>, "ceo@bank.com" <x@acme-tools.com>'
    report = check_message(message)
    assert [finding.code for finding in report.findings] == ["M102", "M101", "X105"]
    assert set(report.refused) == {"Doe"}
    assert "RCPT TO:<DOE>" in map(str.upper, report.preview)
    message["Sender"] = "jane@acme-tools.com"
    assert "M102" not in codes(message)
    assert report.fields[1].result.findings[0].fix is not None
    assert "M101" not in codes(message, profile=Profile(ignore=["M101"]))


def test_messages_come_in_many_forms(tmp_path: Any) -> None:
    raw = f"From: {GOOD}\nTo: {BAD}\n\n{BAD}\n"
    path = tmp_path / "message.eml"
    path.write_text(raw)
    wanted = ["L103"]
    assert codes(raw.encode()) == wanted
    assert codes(bytearray(raw.encode())) == wanted
    assert codes(io.BytesIO(raw.encode())) == wanted
    assert codes(io.StringIO(raw)) == wanted
    with path.open("rb") as file:
        assert codes(file) == wanted
    assert codes(message_from_bytes(raw.encode())) == wanted
    assert codes(message_from_bytes(raw.encode(), policy=policy.default)) == wanted
    for wrong in (raw, None, 3):
        with pytest.raises(TypeError, match="a message is"):
            check_message(wrong)  # type: ignore[arg-type]
    old = Message()
    old["From"] = Header("Jörg", "utf-8").encode() + f" <{GOOD}>"
    old["To"] = Header(f"Jane <{GOOD}>")  # type: ignore[assignment]
    assert check_message(old).ok
    old["Cc"] = "a@acme-tools.com\nBcc: eve@acme-tools.com"
    assert "X107" in codes(old)


def test_a_resent_message_has_the_envelope_of_its_resent_fields() -> None:
    raw = (
        f"Resent-Date: x\nResent-From: joe@acme-tools.com\nResent-To: {GOOD}\nFrom: {GOOD}\n"
        "To: old@acme-tools.com\n\n"
    )
    report = check_message(raw.encode())
    assert report.envelope.mail_from == "joe@acme-tools.com"
    assert report.accepted == [GOOD]
    with pytest.raises(ValueError, match="Resent"):
        check_message(b"Resent-Date: x\nResent-Date: y\nFrom: a@acme-tools.com\n\n")
    given = check_message(b"Resent-Date: x\nResent-Date: y\nFrom: a@acme-tools.com\n\n", "", [GOOD])
    assert given.accepted == [GOOD]
    assert repr(given).startswith("<MessageReport: 1 fields, no findings; ")


@given(st.binary(max_size=200) | st.text(max_size=60).map(lambda t: f"To: {t}\n\n".encode()))
def test_no_bytes_make_a_message_raise(raw: bytes) -> None:
    report = check_message(raw, "", [])
    assert report.preview
    for field in report.fields:
        for finding in field.result:
            assert 0 <= finding.start <= finding.end <= len(field.value)
            assert finding.message


# --- forms


def test_what_a_form_says() -> None:
    (finding,) = check("jane@gmial.com")
    assert finding.for_form("en") == (
        "The name after the @ sign looks like a slip. Did you mean jane@gmail.com?"
    )
    assert finding.for_form("tr").endswith("Şunu mu demek istediniz: jane@gmail.com?")
    with pytest.raises(ValueError, match="lang"):
        finding.for_form("xx")
    assert check("x" * 65 + "@acme-tools.com").findings[0].for_form().endswith("is too long.")


def test_a_form_says_something_short_of_every_fault() -> None:
    for rule in rules():
        if rule.code[0] in "RM":
            continue
        for bad in rule.bad:
            for finding in check(bad.text, role=bad.role, smtputf8=bad.smtputf8):
                for lang in ("en", "tr"):
                    said = finding.for_form(lang)
                    assert said[-1] in ".?"
                    assert "\n" not in said
                    assert said[0].upper() == said[0] or said[0] == "i"


def test_the_public_names_are_there() -> None:
    assert addrlint.check_envelope is send.check_envelope
    assert set(send.__all__) <= set(dir(send))
    with pytest.raises(AttributeError):
        send.nothing  # noqa: B018


NESTED = "(" * 2000 + "@acme-tools.com"


@pytest.mark.skipif(
    written_by_smtplib(NESTED) is not None,
    reason="the smtplib of newer Pythons takes no unbalanced comment apart",
)
@pytest.mark.parametrize("policy", ["drop", "fix", "warn"])
def test_what_smtplib_fails_of_is_refused(policy: str) -> None:
    report = check_envelope(GOOD, [NESTED, GOOD])
    assert list(report.refused) == [NESTED]
    assert len(report.preview) == 3
    assert not can_be_said(NESTED, UNKNOWN)
    with recorder() as server, send.SMTP(**options(server), policy=policy) as client:
        assert list(client.sendmail(GOOD, [NESTED, GOOD], "x")) == [NESTED]
    assert len(server.said(b"RCPT")) == 1
    assert check_message(b"To: " + b"(" * 2000).envelope.preview


def test_refusals_of_both_are_told_as_given() -> None:
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


def test_refusals_of_both_are_told_by_aiosmtplib() -> None:
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


def test_an_old_message_to_a_foreign_address() -> None:
    message = MIMEText("hi")
    message["From"], message["To"] = GOOD, "x@acme-tools.com"
    message["Bcc"] = "b@acme-tools.com"
    to = ["j\xf6rg@acme-tools.com", "jane@m\xfcnchen.de"]
    with recorder("SMTPUTF8", "8BITMIME") as server, send.SMTP(**options(server)) as client:
        assert client.send_message(message, to_addrs=to) == {}
        client.sendmail(GOOD, to[:1], "x", ["BODY=7BIT"])
    assert len(server.said(b"RCPT")) == 3
    first, second = server.said(b"MAIL")
    assert first.endswith(b"SMTPUTF8 BODY=8BITMIME")
    assert second.count(b"BODY=") == 1
    assert b"Bcc" not in server.messages[0]


def test_a_message_that_can_t_be_written_is_checked() -> None:
    message = Message()
    message["To"] = [GOOD]  # type: ignore[assignment]
    message["From"] = GOOD
    message.set_payload("\u20ac")
    report = check_message(message, capabilities={"SIZE": "1000"})
    assert report.fields[0].result.findings
    assert report.envelope.size is None


@pytest.mark.parametrize("text", INJECTIONS)
def test_no_profile_opens_the_door(text: str) -> None:
    for profile in (Profile(select=("P",)), Profile(severities={"X": "info", "A": "info"})):
        assert list(check_envelope("", [text], profile=profile).refused) == [text]
        assert check_envelope(text, [GOOD], profile=profile).sender_refused is not None


def test_an_encoded_word_is_no_part_of_an_address_in_a_header() -> None:
    message = EmailMessage()
    message["From"], message["To"] = GOOD, "j\xf6rg@acme-tools.com"
    report = check_message(message.as_bytes())
    assert not report.ok
    assert [one.code for one in report.findings] == ["E108"]
    assert check("=?utf-8?q?x?=@acme-tools.com").ok


def test_warn_sends_to_nobody_else() -> None:
    with recorder() as server, send.SMTP(**options(server), policy="warn") as client:
        for text in ("jane,doe@acme-tools.com", "a:b@acme-tools.com", "jane(x@acme-tools.com"):
            if written_by_smtplib(text) == text:
                continue  # a newer smtplib leaves it to the server
            with pytest.raises(smtplib.SMTPRecipientsRefused):
                client.sendmail(GOOD, [text], "x")
    assert not server.said(b"RCPT")


def test_a_message_report_tells_of_its_envelope() -> None:
    report = check_message(b"From: a@acme-tools.com\r\nTo: b@acme-tools.com\r\n\r\n",
                           rcpt_tos=[BAD], capabilities={"SIZE": "10"})  # fmt: skip
    assert report.sender_refused is not None
    assert report.sender_refused[0] == 552
    with pytest.raises(smtplib.SMTPSenderRefused):
        report.raise_for_refusals()
    assert "2 refused" in repr(report)


def test_a_mended_envelope_mends_the_header() -> None:
    message = EmailMessage()
    message["From"] = "App <app@m\xfcnchen.de>"
    message["To"] = f"J\xf6rg <jane@m\xfcnchen.de>, {GOOD}"
    message["Subject"] = "m\xfcnchen.de"
    before = message.as_string()
    with recorder() as server, send.SMTP(**options(server), policy="fix") as client:
        assert client.send_message(message) == {}

    async def deliver(port: int) -> None:
        async with over_aiosmtplib.SMTP(hostname="127.0.0.1", port=port, policy="fix") as client:
            assert (await client.send_message(message))[0] == {}

    with recorder() as other:
        asyncio.run(deliver(other.port))
    assert message.as_string() == before
    for sent in (*server.messages, *other.messages):
        got = message_from_bytes(sent, policy=policy.default)
        assert got["From"].addresses[0].addr_spec == "app@xn--mnchen-3ya.de"
        assert [one.addr_spec for one in got["To"].addresses] == ["jane@xn--mnchen-3ya.de", GOOD]
        assert got["To"].addresses[0].display_name == "J\xf6rg"
