"""explain: the catalogue is whole, replies are read rightly, and nothing makes it fall."""

from __future__ import annotations

import io
import json
import re
import smtplib
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from addrlint import compare, explain, explain_exception
from addrlint.cli.main import main
from addrlint.replies.causes import _BY_CODE, _BY_ENHANCED, _BY_SUBJECT, _WORDINGS
from addrlint.replies.code_facts import BLAME, REPLIES, WORDINGS
from addrlint.replies.code_lookup import LANGUAGES, entry, is_code
from addrlint.replies.explanation import causes
from addrlint.rules.registry import rules

Capture = pytest.CaptureFixture[str]
READ = [
    line.split("|", 1)
    for line in (Path(__file__).parent / "data" / "replies.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]
STANDARDS = """
200 211 214 220 221 235 250 251 252 253 334 354 355 421 422 430 432 450 451 452 453 454 455 458 459 500
501 502 503 504 521 523 524 525 530 533 534 535 538 541 550 551 552 553 554 555 556 557 571
""".split()


def test_every_code_has_facts_and_texts_in_every_language() -> None:
    enhanced = {"0": 1, "1": 11, "2": 5, "3": 7, "4": 8, "5": 7, "6": 11, "7": 31}
    wanted = {*STANDARDS, *(f"X.{a}.{b}" for a, count in enhanced.items() for b in range(count))}
    assert set(REPLIES) == wanted
    for lang in LANGUAGES:
        texts = import_module(f"addrlint.i18n.catalog.{lang}")
        assert list(texts.REPLIES) == list(REPLIES)
        for code, entry_texts in texts.REPLIES.items():
            assert len(entry_texts) == 4
            for text in entry_texts:
                assert text.strip() == text, code
                assert len(text) > 3, code
            assert entry_texts[0][-1] not in "."
            assert all(text[-1] in ".…" for text in entry_texts[1:]), code
    for fact in REPLIES.values():
        assert fact.blame in BLAME
    assert {code for code, _, _ in WORDINGS} <= set(REPLIES)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_the_languages_have_the_same_words() -> None:
    one, other = (import_module(f"addrlint.i18n.catalog.{lang}") for lang in LANGUAGES)
    names = {cause for cause, _ in _WORDINGS} | {"done", "unknown"}
    names |= {*_BY_CODE.values(), *_BY_ENHANCED.values(), *_BY_SUBJECT.values()}
    assert set(one.CAUSES) == names
    for name in ("CAUSES", "FIRST_DIGIT", "SECOND_DIGIT", "SUBJECT", "BLAME", "VERDICT", "WORDS"):
        ours, theirs = getattr(one, name), getattr(other, name)
        assert list(ours) == list(theirs), name
        for key, text in ours.items():
            assert placeholders(str(text)) == placeholders(str(theirs[key])), key


def test_no_english_is_left_in_turkish() -> None:
    english = re.compile(r"\b(the|and|of|with|that|this|server|address|mail|after|when|not)\b")
    turkish = import_module("addrlint.i18n.catalog.tr")
    quoted = "sender not owned by user|Relaying disallowed|Relay access denied|root@localhost"
    for texts in (*turkish.REPLIES.values(), *turkish.CAUSES.values(), turkish.WORDS.values()):
        for text in texts:
            plain = re.sub(quoted + r"|smtp-server|\{\w+\}|mail\.example\.net|@mail\b", "", text)
            assert not english.search(plain), text


@pytest.mark.parametrize(("wanted", "reply"), READ, ids=range(len(READ)))
def test_replies_of_real_servers_are_read_rightly(wanted: str, reply: str) -> None:
    found = explain(reply).replies
    assert [one.address_at_fault for one in found] == [wanted]
    assert found[0].reason
    assert found[0].fix
    # Other addresses, hosts, case and blanks change nothing.
    changed = re.sub(r"1\.2\.3\.4", "203.0.113.77", reply.replace("x.com", "mx.other-host.org"))
    assert [one.address_at_fault for one in explain(f"  {changed}\r\n").replies] == [wanted]


def test_codes() -> None:
    for what in (553, "553", b"553"):
        (reply,) = explain(what).replies
        assert (reply.code, reply.enhanced, reply.address_at_fault) == (553, None, "unknown")
        assert reply.meaning == "Mailbox name not allowed"
    (reply,) = explain("553 5.1.3").replies
    assert (reply.code, reply.enhanced, reply.address_at_fault) == (553, "5.1.3", "yes")
    assert explain("214").replies[0].address_at_fault == "no"
    assert explain("5.7.1", lang="tr").replies[0].meaning == "Yetki yok, ileti reddedildi"
    with pytest.raises(ValueError, match="lang must be one of en, tr"):
        explain("553", lang="xx")


def test_a_reply_of_several_lines_is_one() -> None:
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


def test_exceptions() -> None:
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


def test_bounces(tmp_path: Path, capsys: Capture) -> None:
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
    assert lines[-1] == "32 replies; the address's text is the cause: yes 1, no 31, can't tell 0."
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


def test_bounces_and_tracebacks_in_plain_text() -> None:
    found = explain(PLAIN)
    assert [(x.code, x.cause, x.addresses) for x in found.replies] == [
        (None, "mailbox-unknown", ("joe@y.com",)),
        (501, "syntax", ("jane..doe@y.com",)),
        (554, "content", ()),
    ]
    assert [result.ok for result in found.addresses] == [True, False]


def test_two_codes_are_compared(capsys: Capture) -> None:
    both = compare("214", 553)
    assert [one.code for one in both.entries] == ["214", "553"]
    assert len(both.differences) == 4
    assert both.which[0] == "214: nothing has to be done."
    assert main(["explain", "214", "553"]) == 0
    out = capsys.readouterr().out
    for heading in ("Description", "When you see it", "How to fix it", "Key differences"):
        assert f"\n  {heading}\n" in out
    assert "\x1b" not in out
    assert main(["explain", "214", "553", "--lang", "tr", "--output-format", "markdown"]) == 0
    out = capsys.readouterr().out
    for heading in ("Açıklama", "Gördüğünüzde", "Nasıl Düzeltilir", "Temel Farklar",
                    "Hangisini Ne Zaman Kullanmalı"):  # fmt: skip
        assert f"\n## {heading}\n" in out
    assert main(["explain", "553", "5.1.3", "--output-format", "json"]) == 0
    codes = json.loads(capsys.readouterr().out)["codes"]
    assert [one["code"] for one in codes] == ["553", "5.1.3"]
    assert "L103" in codes[0]["rules"]
    with pytest.raises(ValueError, match="is no reply code"):
        compare("214", "x")


def test_codes_that_nobody_defines(capsys: Capture) -> None:
    assert main(["explain", "559", "5.1.99"]) == 0
    out = capsys.readouterr().out
    assert "559 is no code that a standard defines. By its digits: failed for good" in out
    assert "The nearest that are defined: 5" in out
    assert entry("299").known is False
    assert not is_code("199")


def test_every_page_fits_the_terminal(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    for lang in LANGUAGES:
        codes = [code.replace("X", "5") for code in REPLIES]
        assert main(["explain", *codes, "--lang", lang]) == 0
        for line in capsys.readouterr().out.splitlines():
            assert len(line) <= 60, line


def test_what_holds_no_reply(capsys: Capture) -> None:
    assert main(["explain", "good morning"]) == 1
    assert "No SMTP reply was found" in capsys.readouterr().out
    assert main(["explain"]) == 2
    assert "nothing to explain" in capsys.readouterr().err
    assert main(["explain", "--summary", "nowhere.log"]) == 2
    assert "nowhere.log: no such file" in capsys.readouterr().err


def test_standard_input() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "addrlint", "explain", "-"],
        input=b"\xff\xfe 501 5.1.3 Bad recipient address syntax\n\n550 5.1.1 <j@x.com> Unknown\n",
        capture_output=True,
    )
    assert done.returncode == 0
    assert done.stdout.count(b"Is the address's text the cause") == 2


def test_the_rules_that_predict_a_reply_exist() -> None:
    codes = {rule.code for rule in rules()}
    assert set(entry("553").rules) <= codes
    assert "C107" in entry("5.1.2").rules


@given(st.text(max_size=300) | st.binary(max_size=300))
@settings(max_examples=500)
def test_any_input_is_taken(what: str | bytes) -> None:
    for reply in explain(what).replies:
        assert reply.address_at_fault in ("yes", "no", "unknown")


@given(st.text(alphabet="5.13 -<>@a:()'\"b,\n\\{}#", max_size=200))
@settings(max_examples=500)
def test_any_input_like_a_reply_is_taken(what: str) -> None:
    explain(what)


def test_logs_are_read_in_constant_memory() -> None:
    line = (
        "x postfix/smtp[1]: to=<a@y.com>, dsn=5.7.1 (host y said: 554-5.7.1 Relay access denied)\n"
    )

    def lines(count: int) -> Iterator[str]:
        for _ in range(count):
            yield line

    peaks = []
    for count in (500, 4000):
        tracemalloc.start()
        assert sum(1 for _ in causes(lines(count))) > 0
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 2 * peaks[0] + 100_000
    assert not list(causes(io.StringIO("(" * 100_000 + "553 " * 50_000)))
