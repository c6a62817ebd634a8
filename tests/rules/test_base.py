"""Tests of ``addrlint/rules/base.py``."""

from __future__ import annotations

import pickle
import re
from string import Formatter

import pytest

from addrlint import check
from addrlint.rules.base import ENVELOPE, HEADER, ROLES, Rule, Severity
from addrlint.rules.registry import find, rules

ALL = pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)


def test_codes_and_names_are_never_given_twice() -> None:
    codes = [rule.code for rule in rules()]
    names = [rule.name for rule in rules()]
    assert len(set(codes)) == len(codes)
    assert len(set(names)) == len(names)
    assert codes == sorted(codes, key=lambda code: ("ASCELDIXPMFR".index(code[0]), code))


@ALL
def test_a_rule_is_complete(rule: Rule) -> None:
    assert re.fullmatch(r"[ASCELDIXPMFR][1-9]\d\d", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    assert not re.match(r"(no|disallow|forbid)-", rule.name.removeprefix("no-ip-address"))
    assert rule.summary.endswith(".")
    assert len(rule.summary) <= 92
    assert len(rule.explanation) > 40
    assert rule.rfc
    assert rule.roles in (ROLES, ENVELOPE, HEADER) or set(rule.roles) < set(ROLES)


@ALL
def test_a_message_is_one_plain_line_with_known_data(rule: Rule) -> None:
    assert "\n" not in rule.message
    assert not rule.message.endswith(".")
    assert "invalid" not in rule.message.lower()
    used = {name for _, name, _, _ in Formatter().parse(rule.message) if name}
    for bad in rule.bad:
        for finding in check(bad.text, role=bad.role, smtputf8=bad.smtputf8):
            if finding.code == rule.code:
                assert used <= set(finding.shown_args())
                assert finding.explanation.startswith(rule.summary)


@ALL
def test_advice_draws_no_reply_and_an_error_does(rule: Rule) -> None:
    # What is wrong with a list is no server's business, a header is judged after DATA if at all.
    if rule.levels.local is Severity.ERROR and rule.code[0] not in "RMF":
        assert rule.reply is not None
    if rule.levels.local is Severity.INFO:
        assert rule.reply is None
    if rule.levels.domain is Severity.ERROR and rule.code[0] not in "RMF":
        assert rule.reply_in_domain is not None


@ALL
def test_at_target_rfc_nothing_is_graver(rule: Rule) -> None:
    levels = rule.levels
    assert levels.rfc_local <= levels.local
    assert levels.rfc_domain <= levels.domain


@ALL
def test_a_rule_is_found_by_code_and_name_and_pickles_small(rule: Rule) -> None:
    assert find(rule.code.lower()) is rule
    assert find(rule.slug) is rule
    assert pickle.loads(pickle.dumps(rule)) is rule
    assert len(pickle.dumps(rule)) < 150


def test_what_is_no_rule_is_not_found() -> None:
    assert find("Z999") is None


def test_the_letters_say_whether_a_mark_is_known() -> None:
    assert repr(find("L103")) == "<Rule L103 consecutive-dots>"
