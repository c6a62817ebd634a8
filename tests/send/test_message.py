"""Tests of ``addrlint/send/message.py``."""

from __future__ import annotations

import io
import smtplib
from email import message_from_bytes, policy
from email.header import Header
from email.message import EmailMessage, Message
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from addrlint import Profile, check, check_message
from tests.send.addresses import BAD, GOOD


@pytest.mark.parametrize("read", [bytes, io.BytesIO, message_from_bytes])
def test_utf8_headers_are_accepted(read: Any) -> None:
    raw = "From: a@acme-tools.com\r\nTo: Jörg <jörg@acme-tools.com>\r\n\r\nx".encode()
    report = check_message(read(raw))
    assert report.ok
    assert report.accepted == ["jörg@acme-tools.com"]
    assert not check_message(b"From: a@acme-tools.com\nTo: j\xf6rg@acme-tools.com\n\n").ok


def test_file_and_its_bytes_give_the_same_report() -> None:
    raw = b"From: a@acme-tools.com\r\nX-Empty:\r\n \r\nTo: bad..x@acme-tools.com\r\n\r\nx"
    assert check_message(raw).refused
    assert check_message(io.BytesIO(raw)).refused == check_message(raw).refused


def codes(message: Any, **named: Any) -> list[str]:
    return [finding.code for finding in check_message(message, **named).findings]


def test_header_fields_are_checked_by_their_grammar() -> None:
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


def test_many_message_types_are_accepted(tmp_path: Any) -> None:
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
        with pytest.raises(
            TypeError,
            match="a message must be an email",
        ):
            check_message(wrong)  # type: ignore[arg-type]
    old = Message()
    old["From"] = Header("Jörg", "utf-8").encode() + f" <{GOOD}>"
    old["To"] = Header(f"Jane <{GOOD}>")  # type: ignore[assignment]
    assert check_message(old).ok
    old["Cc"] = "a@acme-tools.com\nBcc: eve@acme-tools.com"
    assert "X107" in codes(old)


def test_resent_fields_define_the_envelope() -> None:
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
def test_any_bytes_can_be_checked(raw: bytes) -> None:
    report = check_message(raw, "", [])
    assert report.preview
    for field in report.fields:
        for finding in field.result:
            assert 0 <= finding.start <= finding.end <= len(field.value)
            assert finding.message


def test_message_that_cannot_be_serialized_is_checked() -> None:
    message = Message()
    message["To"] = [GOOD]  # type: ignore[assignment]
    message["From"] = GOOD
    message.set_payload("\u20ac")
    report = check_message(message, capabilities={"SIZE": "1000"})
    assert report.fields[0].result.findings
    assert report.envelope.size is None


def test_encoded_words_in_header_addresses_are_errors() -> None:
    message = EmailMessage()
    message["From"], message["To"] = GOOD, "j\xf6rg@acme-tools.com"
    report = check_message(message.as_bytes())
    assert not report.ok
    assert [one.code for one in report.findings] == ["E108"]
    assert check("=?utf-8?q?x?=@acme-tools.com").ok


def test_message_report_includes_the_envelope() -> None:
    report = check_message(b"From: a@acme-tools.com\r\nTo: b@acme-tools.com\r\n\r\n",
                           rcpt_tos=[BAD], capabilities={"SIZE": "10"})  # fmt: skip
    assert report.sender_refused is not None
    assert report.sender_refused[0] == 552
    with pytest.raises(smtplib.SMTPSenderRefused):
        report.raise_for_refusals()
    assert "2 refused" in repr(report)
