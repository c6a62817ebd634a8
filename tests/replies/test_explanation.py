"""Tests of ``addrlint/replies/explanation.py``."""

from __future__ import annotations

import json
import re
import smtplib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from addrlint import explain, explain_exception
from addrlint.cli.main import main
from tests import ROOT

Capture = pytest.CaptureFixture[str]

READ = [
    line.split("|", 1)
    for line in (ROOT / "tests" / "data" / "replies.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("wanted", "reply"), READ, ids=range(len(READ)))
def test_real_server_replies_are_classified_correctly(wanted: str, reply: str) -> None:
    found = explain(reply).replies
    assert [one.address_at_fault for one in found] == [wanted]
    assert found[0].reason
    assert found[0].fix
    # Other addresses, hosts and surrounding spaces do not change the result.
    changed = re.sub(r"1\.2\.3\.4", "203.0.113.77", reply.replace("x.com", "mx.other-host.org"))
    assert [one.address_at_fault for one in explain(f"  {changed}\r\n").replies] == [wanted]


def test_reply_codes_are_explained() -> None:
    for what in (553, "553", b"553"):
        (reply,) = explain(what).replies
        assert (reply.code, reply.enhanced, reply.address_at_fault) == (553, None, "unknown")
        assert reply.meaning == "Mailbox name invalid / not allowed"
    (reply,) = explain("553 5.1.3").replies
    assert (reply.code, reply.enhanced, reply.address_at_fault) == (553, "5.1.3", "yes")
    assert explain("214").replies[0].address_at_fault == "no"
    assert explain("5.7.1", lang="tr").replies[0].meaning == "Yetki yok, ileti reddedildi"
    with pytest.raises(ValueError, match="lang must be one of"):
        explain("553", lang="xx")


def test_multiline_reply_is_parsed_as_one_reply() -> None:
    lines = ["The recipient address <a b@x.com> is not", "a valid", "RFC 5321 address"]
    text = f"553-5.1.3 {lines[0]}\r\n553-5.1.3 {lines[1]}\r\n553 5.1.3 {lines[2]}"
    found = explain(text)
    assert len(found.replies) == 1
    assert (
        found.replies[0].text == "The recipient address <a b@x.com> is not a valid RFC 5321 address"
    )
    assert [result.text for result in found.addresses] == ["a b@x.com"]
    assert not found.addresses[0].ok
    assert len(explain("250-one\n250 two\n550 5.1.1 no\n").replies) == 2


def test_exceptions_are_explained() -> None:
    refused = smtplib.SMTPRecipientsRefused(
        {"a..b@x.com": (501, b"5.1.3 Bad recipient address syntax"),
         "joe@x.com": (554, b"5.7.1 <joe@x.com>: Relay access denied")}
    )  # fmt: skip
    found = explain_exception(refused)
    assert [(x.code, x.enhanced, x.address_at_fault) for x in found.replies] == [
        (501, "5.1.3", "yes"), (554, "5.7.1", "no"),
    ]  # fmt: skip
    assert [x.text for x in found.addresses] == ["a..b@x.com", "joe@x.com"]
    sender = smtplib.SMTPSenderRefused(553, b"5.7.1 not owned by user bob", "joe@x.com")
    assert explain_exception(sender).replies[0].cause == "not-owner"
    assert (
        explain_exception(smtplib.SMTPNotSupportedError("SMTPUTF8 not supported by server"))
        .replies[0]
        .address_at_fault
        == "yes"
    )
    with pytest.raises(UnicodeEncodeError) as caught:
        "j\u00fcrgen@x.com".encode("ascii")
    found = explain_exception(caught.value)
    assert [(x.code, x.address_at_fault) for x in found.replies] == [(None, "yes")]
    assert found.addresses[0].text == "j\u00fcrgen@x.com"
    assert explain_exception(OSError("out of luck")).replies == ()
    shown = repr(refused)
    assert [x.address_at_fault for x in explain(shown).replies] == ["yes", "no"]


BOUNCE = b"""From: MAILER-DAEMON@x.com
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=delivery-status; boundary="b"
MIME-Version: 1.0

--b
Content-Type: text/plain

<a..b@y.com>: host mx.y.com said: 553 5.1.3 words for people

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; x.com

Final-Recipient: rfc822; a..b@y.com
Action: failed
Status: 5.1.3
Diagnostic-Code: smtp; 553 5.1.3 The recipient address <a..b@y.com> is
 not a valid RFC 5321 address.

Final-Recipient: rfc822; joe@y.com
Action: failed
Status: 5.1.1
Diagnostic-Code: X-Postfix; unknown user: "joe"

--b--
"""


def test_bounce_messages_are_explained(tmp_path: Path, capsys: Capture) -> None:
    found = explain(BOUNCE)
    assert [(x.code, x.enhanced, x.address_at_fault) for x in found.replies] == [
        (553, "5.1.3", "yes"), (None, "5.1.1", "no"),
    ]  # fmt: skip
    assert [x.text for x in found.addresses] == ["a..b@y.com", "joe@y.com"]
    (tmp_path / "one.eml").write_bytes(BOUNCE)
    line = b"x postfix/smtp[1]: to=<a@y.com>, (host y said: 554 5.7.1 Relay access denied)\n"
    (tmp_path / "mail.log").write_bytes(line * 30)
    assert main(["explain", "--summary", str(tmp_path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("      30  relay: ")
    assert lines[-1] == "32 replies; address itself at fault: yes 1, no 31, unclear 0."
    assert main(["explain", "--summary", "--output-format", "json", str(tmp_path)]) == 0
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert last["address_at_fault"] == {"yes": 1, "no": 31, "unknown": 0}
    assert main(["explain", str(tmp_path / "one.eml"), "--output-format", "json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert [x["address_at_fault"] for x in data["replies"]] == ["yes", "no"]
    assert data["addresses"][0]["findings"][0]["code"] == "L103"


PLAIN = """Hi. This is the qmail-send program at x.com.

<joe@y.com>:
Sorry, no mailbox here by that name. (#5.1.1)

  jane..doe@y.com
    SMTP error from remote mail server after RCPT TO:<jane..doe@y.com>:
    host mx.y.com [1.2.3.4]: 501 5.1.3 Bad recipient address syntax
Traceback (most recent call last):
  File "/usr/lib/python3.11/smtplib.py", line 553, in sendmail
    raise SMTPDataError(code, resp)
smtplib.SMTPDataError: (554, b'5.7.1 Message rejected due to spam\\nsee http://x')
"""


def test_plain_text_bounces_and_tracebacks_are_explained() -> None:
    found = explain(PLAIN)
    assert [(x.code, x.cause, x.addresses) for x in found.replies] == [
        (None, "mailbox-unknown", ("joe@y.com",)),
        (501, "syntax", ("jane..doe@y.com",)),
        (554, "content", ()),
    ]
    assert [result.ok for result in found.addresses] == [True, False]


def test_input_without_a_reply_is_reported(capsys: Capture) -> None:
    assert main(["explain", "good morning"]) == 1
    assert (
        "No SMTP reply was found in this text. Give a code (553), a reply line, a bounce or a "
        "log line." in capsys.readouterr().out
    )
    assert main(["explain"]) == 2
    assert (
        'nothing to explain: give a code, or a reply in quotes, as in addrlint explain "553 ..."'
        in capsys.readouterr().err
    )
    assert main(["explain", "--summary", "nowhere.log"]) == 2
    assert "nowhere.log: no such file" in capsys.readouterr().err


@given(st.text(max_size=300) | st.binary(max_size=300))
@settings(max_examples=500)
def test_explain_accepts_any_input(what: str | bytes) -> None:
    for reply in explain(what).replies:
        assert reply.address_at_fault in ("yes", "no", "unknown")


@given(st.text(alphabet="5.13 -<>@a:()'\"b,\n\\{}#", max_size=200))
@settings(max_examples=500)
def test_explain_accepts_any_reply_like_text(what: str) -> None:
    explain(what)
