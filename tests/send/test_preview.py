"""Tests of ``addrlint/send/preview.py``."""

from __future__ import annotations

import smtplib
from email.message import EmailMessage

import pytest

from addrlint import check_envelope, check_message
from tests.loopback import options, recorder
from tests.send.addresses import GOOD, INJECTIONS


def test_preview_matches_smtplib() -> None:
    recipients = [GOOD, "Doe, John <j@acme-tools.com>", "Jane <x@acme-tools.com>", '"a b"@acme.org']
    with recorder("SIZE 1000") as server, smtplib.SMTP(**options(server)) as client:
        client.sendmail(GOOD, recipients, "x")
    report = check_envelope(GOOD, recipients, capabilities={"SIZE": "1000"}, size=1)
    written = [line.decode() for line in server.commands if b":<" in line]
    assert list(report.preview) == written
    # The text before the comma, or the whole text since the fix for CVE-2023-27043.
    assert report.preview[2][9:-1] in ("Doe", "Doe, John <j@acme-tools.com>")


def test_message_preview_matches_smtplib_with_smtputf8() -> None:
    message = EmailMessage()
    message["From"], message["To"] = GOOD, "jörg@acme-tools.com"
    with recorder("SMTPUTF8", "8BITMIME") as server, smtplib.SMTP(**options(server)) as client:
        client.send_message(message)
        report = check_message(message, capabilities=client)
    assert list(report.preview) == [x.decode() for x in server.commands if b":<" in x]


@pytest.mark.parametrize("text", INJECTIONS)
def test_preview_lines_are_printable(text: str) -> None:
    assert all(line.isprintable() for line in check_envelope(text, [text]).preview)
