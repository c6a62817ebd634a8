"""Tests of ``addrlint/engine/second_opinion.py``."""

from __future__ import annotations

import csv
from importlib.metadata import version

import idna
import pytest
from email_validator import EmailNotValidError, validate_email
from hypothesis import given, settings

from addrlint import Profile, check
from addrlint.rules.base import Rule
from addrlint.rules.registry import rules
from tests import ROOT
from tests.strategies import divided, texts

TABLE = ROOT / "tests" / "data" / "referee.tsv"

A_LABEL = idna.alabel("\u3042" * 20).decode()


def refusal(text: str) -> str | None:
    try:
        validate_email(
            text, check_deliverability=False, allow_quoted_local=True, allow_domain_literal=True
        )
    except EmailNotValidError as error:
        return str(error)
    return None


@pytest.mark.slow
@given(texts)
@settings(max_examples=2000)
def test_addresses_it_rejects_have_a_finding(text: str) -> None:
    if refusal(text) is not None:
        assert check(text).findings


@pytest.mark.slow
@given(divided)
@settings(max_examples=2000)
def test_addresses_it_rejects_have_an_error_or_d106(text: str) -> None:
    if refusal(text) is not None:
        result = check(text)
        assert not result.ok or "D106" in [finding.code for finding in result]


def differences() -> list[tuple[str, str, str]]:
    """Return address, our codes and its message for each example where the results differ."""
    found = {}
    for rule in rules():
        examples = [(bad.text, bad.role, bad.smtputf8) for bad in rule.bad]
        examples += [(good.text, good.role, good.smtputf8) for good in rule.good]
        for text, role, smtputf8 in examples:
            if isinstance(text, bytes) or role != "recipient" or not smtputf8:
                continue
            result = check(text)
            sentence = refusal(text)
            if result.ok != (sentence is None):
                codes = " ".join(dict.fromkeys(f.code for f in result)) or "-"
                found[ascii(text)] = (ascii(text), codes, sentence or "accepted")
    return [found[key] for key in sorted(found)]


def listed() -> list[list[str]]:
    with TABLE.open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.skipif(
    version("email-validator") < "2.4",
    reason="the table lists the differences from the newest version",
)
def test_every_difference_is_listed_with_its_reason() -> None:
    header, *rows = listed()
    assert header == ["address", "ours", "email-validator", "why"]
    have = {(row[0], row[1], row[2]) for row in rows}
    wanted = set(differences())
    missing = sorted("\t".join(row) + "\tWHY" for row in wanted - have)
    assert not missing, "add to tests/data/referee.tsv:\n" + "\n".join(missing)
    assert not have - wanted, f"no difference any more: {sorted(have - wanted)}"
    assert all(len(row) == 4 and len(row[3]) > 10 for row in rows)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("jane\u0378@acme-tools.com", "C107"),
        ("jane@my--shop.com", "D106"),
        ("postmaster", "A117"),
        # Short as A-labels, but email-validator decodes them to U-labels of more than 254 octets.
        ("m" * 13 + "@" + ".".join([A_LABEL] * 4) + ".jp", "A190"),
    ],
)
def test_address_it_rejects_has_exactly_one_finding(text: str, code: str) -> None:
    assert refusal(text) is not None
    assert [finding.code for finding in check(text)] == [code]


def test_second_opinion_is_not_used_at_target_rfc() -> None:
    assert check("jane\u037edoe@acme-tools.com", target="rfc").ok


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: str(rule.code))
def test_second_opinion_does_not_replace_ignored_rules(rule: Rule) -> None:
    profile = Profile(ignore=[rule.code])
    for bad in rule.bad:
        result = check(bad.text, profile=profile, role=bad.role, smtputf8=bad.smtputf8)
        codes = [finding.code for finding in result]
        assert rule.code not in codes
        with_rule = check(bad.text, role=bad.role, smtputf8=bad.smtputf8)
        if "A190" not in [finding.code for finding in with_rule]:
            assert "A190" not in codes
