"""Tests of what all sending integrations have in common."""

from __future__ import annotations

import smtplib
from typing import Any

import pytest
from django.core import mail

from tests.integrations.addresses import GOOD
from tests.integrations.django_settings import BACKEND

assert BACKEND  # importing the module configures Django


@pytest.fixture
def outbox(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    box: list[Any] = []
    monkeypatch.setattr(mail, "outbox", box, raising=False)
    return box


def test_line_ends_in_recipients_do_not_block_valid_ones(outbox: list[Any]) -> None:
    folded = f"Jane\r\n <{GOOD}>"
    message = mail.EmailMessage("x", "hi", GOOD, [folded, GOOD, f"\r\n {GOOD}"])
    assert message.send() == 1
    assert outbox[0].to == [GOOD]
    assert len(message.refused) == 2  # type: ignore[attr-defined]


def test_refused_sender_gets_a_sender_reply(outbox: list[Any]) -> None:
    with pytest.raises(smtplib.SMTPSenderRefused) as caught:
        mail.send_mail("x", "hi", f"Doe, Jane <{GOOD}>", [GOOD])
    assert b"sender" in caught.value.smtp_error
    assert b"destination" not in caught.value.smtp_error
