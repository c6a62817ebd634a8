"""Tests of ``addrlint/send/envelope.py``."""

from __future__ import annotations

import asyncio
import smtplib
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from addrlint import Profile, check_envelope, send
from addrlint.send.capabilities import UNKNOWN
from addrlint.send.envelope import can_be_said
from tests.loopback import options, recorder
from tests.send.addresses import ADDRESSES, BAD, GOOD, INJECTIONS


def test_refused_recipients_have_the_format_of_smtplib() -> None:
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


def test_refused_sender_has_its_own_replies() -> None:
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
def test_null_reverse_path_is_accepted(null: str | None) -> None:
    report = check_envelope(null, [GOOD])
    assert report.ok
    assert report.preview[0].upper() == "MAIL FROM:<>"


def test_type_errors_name_the_recipient_by_number() -> None:
    with pytest.raises(TypeError, match="recipient 2 must be str, not NoneType"):
        check_envelope("", [GOOD, None])  # type: ignore[list-item]
    with pytest.raises(TypeError, match="the sender must be str, not bytes"):
        check_envelope(b"x", [])  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="target"):
        check_envelope("", [], target="moon")
    assert repr(check_envelope(BAD, [BAD])) == "<EnvelopeReport: 1 recipients, 2 refused>"


@given(st.sampled_from(ADDRESSES) | st.text(max_size=30))
def test_accepted_addresses_are_written_unchanged(text: str) -> None:
    report = check_envelope("", [text])
    if report.accepted:
        assert can_be_said(text, UNKNOWN)
        written = report.preview[1][len("rcpt TO:<") : -len(">")]
        # smtplib removes the backslash of a quoted pair that does not need one; the preview shows
        # an invisible character by its number.
        assert written == text or "\\" in text or "\\u{" in written
    else:
        assert report.refused[text][1].isascii()
        assert b"\n" not in report.refused[text][1]


@pytest.mark.parametrize("text", INJECTIONS)
def test_profiles_cannot_disable_injection_checks(text: str) -> None:
    for profile in (Profile(select=("P",)), Profile(severities={"X": "info", "A": "info"})):
        assert list(check_envelope("", [text], profile=profile).refused) == [text]
        assert check_envelope(text, [GOOD], profile=profile).sender_refused is not None


@pytest.mark.packages
def test_fix_policy_also_fixes_the_header() -> None:
    message = EmailMessage()
    message["From"] = "App <app@m\xfcnchen.de>"
    message["To"] = f"J\xf6rg <jane@m\xfcnchen.de>, {GOOD}"
    message["Subject"] = "m\xfcnchen.de"
    before = message.as_string()
    with recorder() as server, send.SMTP(**options(server), policy="fix") as client:
        assert client.send_message(message) == {}

    async def deliver(port: int) -> None:
        from addrlint.send import over_aiosmtplib

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
