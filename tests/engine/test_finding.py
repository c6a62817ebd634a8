"""Tests of ``addrlint/engine/finding.py``."""

from __future__ import annotations

import pytest

from addrlint import check, check_message
from addrlint.rules.registry import rules

# All examples of the rules, good and bad, that are texts.
ADDRESSES = sorted(
    {
        text
        for rule in rules()
        if rule.code[0] not in "RM"
        for text in (*(bad.text for bad in rule.bad), *(good.text for good in rule.good))
        if isinstance(text, str)
    }
)


def test_form_messages_are_translated() -> None:
    (finding,) = check("jane@gmial.com")
    assert finding.for_form("en") == (
        "The part after the @ looks misspelled. Did you mean jane@gmail.com?"
    )
    assert finding.for_form("tr").endswith("Şunu mu demek istediniz: jane@gmail.com?")
    with pytest.raises(ValueError, match="lang"):
        finding.for_form("xx")
    assert check("x" * 65 + "@acme-tools.com").findings[0].for_form().endswith("is too long.")


def test_every_finding_has_a_short_form_message() -> None:
    for rule in rules():
        if rule.code[0] in "RM":
            continue
        for bad in rule.bad:
            for finding in check(bad.text, role=bad.role, smtputf8=bad.smtputf8):
                for lang in ("en", "tr"):
                    printed = finding.for_form(lang)
                    assert printed[-1] in ".?"
                    assert "\n" not in printed
                    assert printed[0].upper() == printed[0] or printed[0] == "i"


def test_a_turkish_sentence_starts_with_a_dotted_capital() -> None:
    report = check_message(b"To: a@acme-tools.com\r\n\r\n")
    (finding,) = [one for one in report.missing if one.code == "M103"]
    assert finding.for_form("tr") == "\u0130letide From ba\u015fl\u0131\u011f\u0131 yok."
