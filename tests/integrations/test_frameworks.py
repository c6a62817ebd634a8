"""What all drop-ins for sending have in common."""

from __future__ import annotations

import smtplib
from typing import Any

import pytest
from django.core import mail

from tests.integrations.addresses import GOOD


@pytest.fixture
def outbox(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    box: list[Any] = []
    monkeypatch.setattr(mail, "outbox", box, raising=False)
    return box


def test_a_line_end_keeps_no_framework_from_the_good(outbox: list[Any]) -> None:
    folded = f"Jane\r\n <{GOOD}>"
    message = mail.EmailMessage("x", "hi", GOOD, [folded, GOOD, f"\r\n {GOOD}"])
    assert message.send() == 1
    assert outbox[0].to == [GOOD]
    assert len(message.refused) == 2  # type: ignore[attr-defined]


def test_a_senders_refusal_is_a_senders(outbox: list[Any]) -> None:
    with pytest.raises(smtplib.SMTPSenderRefused) as caught:
        mail.send_mail("x", "hi", f"Doe, Jane <{GOOD}>", [GOOD])
    assert b"sender" in caught.value.smtp_error
    assert b"destination" not in caught.value.smtp_error
