"""Tests of ``addrlint/send/capabilities.py``."""

from __future__ import annotations

import smtplib
from email.message import EmailMessage

import pytest

from addrlint import check_envelope, check_message, send
from addrlint.send.capabilities import capabilities_of
from tests.loopback import options, recorder
from tests.send.addresses import GOOD


def test_missing_capabilities_are_reported_before_sending() -> None:
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


def test_capabilities_are_read_from_many_types() -> None:
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


def test_message_size_counts_line_ends_as_sent() -> None:
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
