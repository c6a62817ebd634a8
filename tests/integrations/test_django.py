"""Tests of ``addrlint/integrations/django``."""

from __future__ import annotations

import logging
import smtplib
import subprocess
import sys
from typing import Any

import flask
import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.test.utils import override_settings
from django.utils import translation

import addrlint
from addrlint.integrations.django.backend import EmailBackend
from tests.integrations.addresses import BAD, DOTS, GOOD, WORSE
from tests.integrations.django_settings import BACKEND, HAS_MAILERS, LOCMEM, SMTP
from tests.loopback import recorder


@pytest.fixture
def outbox(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    box: list[Any] = []
    monkeypatch.setattr(mail, "outbox", box, raising=False)
    return box


def test_django_sends_to_valid_recipients(
    outbox: list[Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    message = mail.EmailMessage("x", "hi", f"App <{GOOD}>", [GOOD, BAD], cc=[f"Joe <{GOOD}>"])
    assert message.send() == 1
    assert outbox[0].recipients() == [GOOD, f"Joe <{GOOD}>"]
    assert message.to == [GOOD, BAD]
    refused = message.refused  # type: ignore[attr-defined]
    assert refused[BAD][0] == 553
    assert "jane" not in caplog.text
    assert "refused recipients of a message: 1" in caplog.text


@pytest.mark.filterwarnings("ignore:The 'fail_silently' argument")
def test_django_respects_fail_silently(outbox: list[Any]) -> None:
    # Django's locmem backend has no such option, but the console backend does.
    console = "django.core.mail.backends.console.EmailBackend"
    with override_settings(ADDRLINT_EMAIL_BACKEND=console):
        assert mail.send_mail("x", "hi", GOOD, [BAD], fail_silently=True) == 0
        assert mail.send_mail("x", "hi", BAD, [GOOD], fail_silently=True) == 0


def test_django_policies(outbox: list[Any]) -> None:
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        mail.send_mail("x", "hi", GOOD, [BAD])
    with pytest.raises(smtplib.SMTPSenderRefused):
        mail.send_mail("x", "hi", BAD, [GOOD])
    assert not outbox
    with override_settings(ADDRLINT_POLICY="raise"):
        with pytest.raises(smtplib.SMTPRecipientsRefused):
            mail.send_mail("x", "hi", GOOD, [GOOD, BAD])
        assert not outbox
    with override_settings(ADDRLINT_POLICY="fix"):
        mail.send_mail("x", "hi", f"mailto:{GOOD}", [f"mailto:{GOOD}"])
        assert outbox[-1].to == [outbox[-1].from_email] == [GOOD]
    with override_settings(ADDRLINT_POLICY="warn"):
        with pytest.warns(addrlint.send.EnvelopeWarning):
            mail.send_mail("x", "hi", BAD, [BAD])
        assert outbox[-1].to == [BAD]
        with pytest.raises(smtplib.SMTPRecipientsRefused):
            mail.send_mail("x", "hi", GOOD, ["a@acme-tools.com\nBcc: x@acme-tools.com"])
    with override_settings(ADDRLINT_POLICY="hope"), pytest.raises(ValueError, match="policy"):
        EmailBackend()


def test_django_sends_the_valid_ones_of_several_messages(outbox: list[Any]) -> None:
    messages = [mail.EmailMessage("x", "hi", GOOD, [to]) for to in (GOOD, BAD, GOOD)]
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        EmailBackend().send_messages(messages)
    assert [message.to for message in outbox] == [[GOOD], [GOOD]]


def test_django_refuses_non_ascii_local_parts(outbox: list[Any]) -> None:
    message = mail.EmailMessage("x", "hi", GOOD, ["jörg@acme-tools.com", "", "jane@münchen.de"])
    assert message.send() == 1
    assert outbox[0].to == ["jane@münchen.de"]
    refused = message.refused  # type: ignore[attr-defined]
    assert list(refused) == ["jörg@acme-tools.com"]
    assert refused["jörg@acme-tools.com"][1].startswith(b"5.6.7")
    with pytest.raises(smtplib.SMTPSenderRefused) as caught:
        mail.send_mail("x", "hi", "jörg@acme-tools.com", [GOOD])
    assert (caught.value.smtp_code, caught.value.smtp_error[:5]) == (550, b"5.6.7")


def test_django_default_sender_is_accepted(outbox: list[Any]) -> None:
    with override_settings(ADMINS=[GOOD if HAS_MAILERS else ("Jane", GOOD)]):
        mail.mail_admins("x", "hi")
    assert outbox[0].from_email == "root@localhost"
    assert checked(SERVER_EMAIL="root@localhost") == []
    with override_settings(ADDRLINT_ALLOW_DOMAINS=[]), pytest.raises(smtplib.SMTPSenderRefused):
        mail.send_mail("x", "hi", "root@localhost", [GOOD])


def test_django_warning_points_to_the_caller(outbox: list[Any]) -> None:
    with override_settings(ADDRLINT_POLICY="warn"):
        message = mail.EmailMessage("x", "hi", GOOD, [BAD])
        with pytest.warns(addrlint.send.EnvelopeWarning) as warned:
            message.send()
        assert warned[0].filename == __file__


def test_django_connection_is_opened_and_closed() -> None:
    alias = {"alias": "default"} if HAS_MAILERS else {}
    with recorder() as server:
        given: dict[str, Any] = {"backend": SMTP, "host": "127.0.0.1", "port": server.port, **alias}
        with EmailBackend(**given) as connection:
            connection.send_messages([mail.EmailMessage("x", "hi", GOOD, [GOOD, BAD])])
    assert server.printed(b"RCPT") == [f"rcpt TO:<{GOOD}>".encode()]
    assert server.printed(b"QUIT")


def mailer(**options: Any) -> dict[str, Any]:
    return {"BACKEND": BACKEND, "OPTIONS": options}


@pytest.mark.skipif(not HAS_MAILERS, reason="this Django has no mailers")
def test_django_mailers_accept_options() -> None:
    with recorder() as server:
        smtp = mailer(host="127.0.0.1", port=server.port)
        news = mailer(backend=LOCMEM, policy="raise", allow_domains=["intranet.test"])
        mailers = {"default": smtp, "news": news}
        with override_settings(MAILERS=mailers, ADDRLINT_EMAIL_BACKEND=SMTP):
            assert mail.send_mail("x", "hi", GOOD, [GOOD, BAD]) == 1
            message = mail.EmailMessage("x", "hi", "app@intranet.test", [GOOD])
            assert message.send(using="news") == 1
            assert vars(mail.outbox[-1])["sent_using"] == "news"
            message.to.append(BAD)
            with pytest.raises(smtplib.SMTPRecipientsRefused):
                message.send(using="news")
    assert server.printed(b"RCPT") == [f"rcpt TO:<{GOOD}>".encode()]


@pytest.mark.skipif(not HAS_MAILERS, reason="this Django has no mailers")
def test_invalid_django_mailers_are_reported() -> None:
    from django.core.mail import InvalidMailer, mailers

    wrong = [
        (
            mailer(backend="no.such.Backend"),
            "MAILERS.'x'.: Could not find backend 'no.such.Backend'",
        ),
        (mailer(backend=LOCMEM, hots="a"), "MAILERS.'x'.: Unknown options 'hots'"),
    ]
    for entry, printed in wrong:
        with override_settings(MAILERS={"x": entry}), pytest.raises(InvalidMailer, match=printed):
            mailers["x"]
    with override_settings(MAILERS={"x": mailer(policy="hope")}):
        ((number, text),) = checked()
    assert number == "addrlint.E002"
    assert text.startswith("MAILERS['x']['OPTIONS']['policy'] must be one of")


@pytest.mark.skipif(not HAS_MAILERS, reason="this Django has no mailers")
def test_deprecated_django_settings_still_work() -> None:
    code = f"""
from django.conf import settings
settings.configure(EMAIL_BACKEND={BACKEND!r}, ADDRLINT_EMAIL_BACKEND={LOCMEM!r})
from django.core import mail
assert mail.send_mail("x", "hi", {GOOD!r}, [{GOOD!r}, {BAD!r}]) == 1
assert mail.outbox[0].to == [{GOOD!r}]
"""
    done = subprocess.run([sys.executable, "-Wall", "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    # Django warns only about the setting, not about our code.
    assert "EMAIL_BACKEND setting is deprecated" in done.stderr
    assert "addrlint/" not in done.stderr


def test_missing_backend_raises_import_error() -> None:
    with pytest.raises(ImportError):
        EmailBackend(backend="no.such.Backend")


def checked(**named: Any) -> list[tuple[str, str]]:
    from django.core.checks import run_checks

    with override_settings(**named):
        return [(m.id or "", m.msg) for m in run_checks(tags=["addrlint"])]


def test_django_settings_are_checked() -> None:
    assert checked() == []
    assert checked(DEFAULT_FROM_EMAIL=f"App <{GOOD}>", ADMINS=[("Jane", GOOD)]) == []
    ((number, text),) = checked(DEFAULT_FROM_EMAIL=BAD)
    assert number == "addrlint.E001"
    assert text == "DEFAULT_FROM_EMAIL: L103 consecutive-dots: 2 consecutive dots"
    assert checked(SERVER_EMAIL="app@gmial.com")[0][0] == "addrlint.W001"
    assert checked(MANAGERS=[("Jane", BAD)])[0][1].startswith("MANAGERS[0]: L103")
    assert checked(ADMINS=[GOOD, BAD])[0][1].startswith("ADMINS[1]: L103")
    wrong: list[dict[str, Any]] = [
        {"ADMINS": {GOOD}}, {"ADMINS": [None]}, {"SERVER_EMAIL": None}, {"ADDRLINT_POLICY": "hope"},
        {"ADDRLINT_TARGET": "moon"},
    ]  # fmt: skip
    assert checked(ADDRLINT_ALLOW_DOMAINS="localhost", SERVER_EMAIL="root@localhost") == []
    assert checked(ADDRLINT_ALLOW_DOMAINS=None, SERVER_EMAIL="root@localhost")
    for named in wrong:
        assert [number for number, _ in checked(**named)] == ["addrlint.E002"]


def test_django_fields_report_each_fault() -> None:
    from django import forms

    from addrlint.integrations.django.forms import AddressField
    from addrlint.integrations.django.models import AddressField as ModelField
    from addrlint.integrations.django.validators import AddressValidator

    class Form(forms.Form):
        address = AddressField()

    assert Form({"address": f" {GOOD} "}).is_valid()
    form = Form({"address": BAD})
    assert form.errors["address"] == [DOTS]
    assert len(Form({"address": WORSE}).errors["address"]) == 3
    assert 'type="email"' in str(form["address"])
    for text in (f"{'x' * 60}@{'y.' * 100}com", "a\0b@acme-tools.com"):
        assert len(Form({"address": text}).errors["address"]) == len(
            {one.for_form("en") for one in addrlint.check(text) if one.severity == "error"}
        )
    with translation.override("tr-tr"):
        assert "Fazladan bir nokta var" in Form({"address": BAD}).errors["address"][0]
    with translation.override("de"):
        assert Form({"address": BAD}).errors["address"] == [DOTS]

    field = ModelField()
    assert field.max_length == 254
    assert isinstance(field.formfield(), AddressField)
    with pytest.raises(ValidationError) as caught:
        field.run_validators(BAD)
    assert caught.value.error_list[0].code == "L103"
    assert "validators" not in field.deconstruct()[3]
    same = AddressValidator("sender")
    assert same == AddressValidator("sender")
    assert hash(same) == hash(AddressValidator("sender"))
    assert same != AddressValidator()
    assert same.deconstruct()[1] == ("sender",)  # type: ignore[attr-defined]
    with pytest.raises(ValueError, match="role"):
        AddressValidator("king")


def app(port: int, **named: Any) -> flask.Flask:
    made = flask.Flask("app")
    made.config.update(MAIL_SERVER="127.0.0.1", MAIL_PORT=port, **named)
    return made
