"""Tests of ``addrlint/replies/code_lookup.py``."""

from __future__ import annotations

import json
import re
from importlib import import_module
from string import Formatter

import pytest

from addrlint import compare
from addrlint.cli.main import main
from addrlint.replies.causes import _BY_CODE, _BY_ENHANCED, _BY_SUBJECT, _WORDINGS
from addrlint.replies.code_facts import BLAME, REPLIES, WORDINGS
from addrlint.replies.code_lookup import LANGUAGES, entry, is_code
from addrlint.rules.registry import rules

Capture = pytest.CaptureFixture[str]

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


@pytest.mark.parametrize("lang", [lang for lang in LANGUAGES if lang != "en"])
def test_all_languages_have_the_same_keys_and_placeholders(lang: str) -> None:
    one, other = (import_module(f"addrlint.i18n.catalog.{name}") for name in ("en", lang))
    names = {cause for cause, _ in _WORDINGS} | {"done", "unknown"}
    names |= {*_BY_CODE.values(), *_BY_ENHANCED.values(), *_BY_SUBJECT.values()}
    assert set(one.CAUSES) == names
    for name in ("CAUSES", "FIRST_DIGIT", "SECOND_DIGIT", "SUBJECT", "BLAME", "VERDICT", "WORDS"):
        ours, theirs = getattr(one, name), getattr(other, name)
        lacking = {key: ours[key] for key in ours if key not in theirs}
        assert not lacking, f"add to {name} of addrlint/i18n/catalog/{lang}.py: {lacking}"
        assert list(ours) == list(theirs), f"{name} of {lang}: stale, or not in the order of en"
        for key, text in ours.items():
            assert placeholders(str(text)) == placeholders(str(theirs[key])), key


def test_turkish_texts_contain_no_english() -> None:
    english = re.compile(r"\b(the|and|of|with|that|this|server|address|mail|after|when|not)\b")
    turkish = import_module("addrlint.i18n.catalog.tr")
    quoted = "sender not owned by user|Relaying disallowed|Relay access denied|root@localhost"
    for texts in (*turkish.REPLIES.values(), *turkish.CAUSES.values(), turkish.WORDS.values()):
        for text in texts:
            plain = re.sub(quoted + r"|smtp-server|\{\w+\}|mail\.example\.net|@mail\b", "", text)
            assert not english.search(plain), text


def test_two_codes_are_compared(capsys: Capture) -> None:
    both = compare("214", 553)
    assert [one.code for one in both.entries] == ["214", "553"]
    assert len(both.differences) == 4
    assert both.which[0] == "214: not an error; nothing to fix."
    assert both.which[1] != both.entries[1].fix  # a recommendation, not the same advice again
    assert both.dialogues[0][0] == "C: HELP"
    assert both.dialogues[1][1].startswith("S: 553")
    labels = [row[0] for row in both.table]
    assert labels[:4] == ["Name", "Class", "Commands", "Address at fault"]
    assert all(left and right for _, left, right in both.table)
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
    with pytest.raises(
        ValueError,
        match="is not a reply code",
    ):
        compare("214", "x")


def test_undefined_codes_are_explained_by_their_digits(capsys: Capture) -> None:
    assert main(["explain", "559", "5.1.99"]) == 0
    out = capsys.readouterr().out
    assert "No standard defines 559. By its digits: permanent failure" in out
    assert "Closest defined codes: 5" in out
    assert entry("299").known is False
    assert not is_code("199")


def test_the_rules_that_predict_a_reply_exist() -> None:
    codes = {rule.code for rule in rules()}
    assert set(entry("553").rules) <= codes
    assert "C107" in entry("5.1.2").rules
