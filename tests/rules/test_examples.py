"""Tests of every rule by its examples."""

from __future__ import annotations

from pathlib import Path

import pytest

from addrlint import check
from addrlint.rules.base import Bad, Good, Rule, Safety
from addrlint.rules.registry import rules
from addrlint.send import check_message
from addrlint.syntax.span import apply
from tests.carets import drawn
from tests.file_findings import findings_in
from tests.list_findings import cleaned, findings_of

BAD = [
    pytest.param(rule, bad, id=f"{rule.code}-{number}")
    for rule in rules()
    if rule.code[0] not in "RMF"
    for number, bad in enumerate(rule.bad)
]

GOOD = [
    pytest.param(rule, good, id=f"{rule.code}-{number}")
    for rule in rules()
    if rule.code[0] not in "RMF"
    for number, good in enumerate(rule.good)
]

ROSTER = pytest.mark.parametrize(
    "rule", [rule for rule in rules() if rule.code[0] == "R"], ids=lambda rule: rule.code
)


@pytest.mark.parametrize(("rule", "bad"), BAD)
def test_bad_examples_are_found_at_their_carets(rule: Rule, bad: Bad) -> None:
    result = check(bad.text, role=bad.role, smtputf8=bad.smtputf8)
    found = [finding for finding in result if finding.code == rule.code]
    assert [finding.span for finding in found] == drawn(bad.carets)
    for finding in found:
        assert finding.message
        assert "{" not in finding.message or "{" in result.text


@pytest.mark.parametrize(("rule", "bad"), BAD)
def test_fixes_match_the_examples(rule: Rule, bad: Bad) -> None:
    result = check(bad.text, role=bad.role, smtputf8=bad.smtputf8)
    if bad.fixed is not None:
        assert result.fixed == bad.fixed
    if bad.suggested is not None:
        assert result.suggested == bad.suggested
        assert result.fixed != bad.suggested


@pytest.mark.parametrize(("rule", "good"), GOOD)
def test_good_examples_do_not_trigger_the_rule(rule: Rule, good: Good) -> None:
    result = check(good.text, role=good.role, smtputf8=good.smtputf8)
    assert rule.code not in [finding.code for finding in result]


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_rules_have_examples_that_show_their_fixes(rule: Rule) -> None:
    assert rule.bad
    assert rule.good
    shown = {Safety.SAFE for bad in rule.bad if bad.fixed is not None}
    shown |= {Safety.UNSAFE for bad in rule.bad if bad.suggested is not None}
    assert (rule.fix is not None) == bool(shown)
    if rule.fix is Safety.SAFE:
        assert Safety.SAFE in shown


@pytest.mark.packages
@ROSTER
def test_bad_list_examples_are_found(
    rule: Rule, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for bad in rule.bad:
        assert isinstance(bad.text, str)
        if rule.code[1] == "2":
            found = findings_of(bad.text, tmp_path)
            assert (rule.code, drawn(bad.carets)[0]) in found
        else:
            assert rule.code in cleaned(rule, bad.text, tmp_path, monkeypatch)


@pytest.mark.packages
@ROSTER
def test_good_list_examples_do_not_trigger_the_rule(
    rule: Rule, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for good in rule.good:
        assert isinstance(good.text, str)
        if rule.code[1] == "2":
            assert rule.code not in [code for code, _ in findings_of(good.text, tmp_path)]
        else:
            assert rule.code not in cleaned(rule, good.text, tmp_path, monkeypatch)


FIELD = pytest.mark.parametrize(
    "rule", [rule for rule in rules() if rule.code[0] == "F"], ids=lambda rule: rule.code
)


@FIELD
def test_bad_file_examples_are_found(rule: Rule, tmp_path: Path) -> None:
    for bad in rule.bad:
        assert isinstance(bad.text, str)
        found = [
            one.span for one in findings_in(bad.path, bad.text, tmp_path) if one.code == rule.code
        ]
        assert found == drawn(bad.carets)


@FIELD
def test_good_file_examples_do_not_trigger_the_rule(rule: Rule, tmp_path: Path) -> None:
    for good in rule.good:
        assert isinstance(good.text, str)
        codes = [one.code for one in findings_in(good.path, good.text, tmp_path)]
        assert rule.code not in codes


HEADER = pytest.mark.parametrize(
    "rule", [rule for rule in rules() if rule.code[0] == "M"], ids=lambda rule: rule.code
)


@HEADER
def test_bad_header_examples_are_found(rule: Rule) -> None:
    for bad in rule.bad:
        assert isinstance(bad.text, str)
        report = check_message(bad.text.encode(), capabilities=None if bad.smtputf8 else ())
        found = [finding for finding in report.findings if finding.code == rule.code]
        assert [finding.span for finding in found] == drawn(bad.carets)
        assert not report.ok
        if bad.suggested is not None:
            fix = found[0].fix
            assert fix is not None
            field = report.fields[-1]
            assert apply(field.value, [*fix.edits]) == bad.suggested


@HEADER
def test_good_header_examples_are_accepted(rule: Rule) -> None:
    for good in rule.good:
        assert isinstance(good.text, str)
        assert check_message(good.text.encode()).ok
