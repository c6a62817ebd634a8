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


def test_codes_and_names_are_unique() -> None:
    codes = [rule.code for rule in rules()]
    names = [rule.name for rule in rules()]
    assert len(set(codes)) == len(codes)
    assert len(set(names)) == len(names)
    assert codes == sorted(codes, key=lambda code: ("ASCELDIXPMFR".index(code[0]), code))


@ALL
def test_rules_are_complete(rule: Rule) -> None:
    assert re.fullmatch(r"[ASCELDIXPMFR][1-9]\d\d", rule.code)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    assert not re.match(r"(no|disallow|forbid)-", rule.name.removeprefix("no-ip-address"))
    assert rule.summary.endswith(".")
    assert len(rule.summary) <= 92
    assert len(rule.explanation) > 40
    assert rule.rfc
    assert rule.roles in (ROLES, ENVELOPE, HEADER) or set(rule.roles) < set(ROLES)


@ALL
def test_messages_are_one_line_with_known_placeholders(rule: Rule) -> None:
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
def test_errors_have_an_smtp_reply_and_infos_do_not(rule: Rule) -> None:
    # Servers do not see lists, and check a header only after DATA, if at all.
    if rule.levels.local is Severity.ERROR and rule.code[0] not in "RMF":
        assert rule.reply is not None
    if rule.levels.local is Severity.INFO:
        assert rule.reply is None
    if rule.levels.domain is Severity.ERROR and rule.code[0] not in "RMF":
        assert rule.reply_in_domain is not None


# Clients and servers accept what these report; the standards do not.
STRICTER_AT_RFC = {"L105", "D305", "X109"}


@ALL
def test_severity_is_never_higher_at_target_rfc(rule: Rule) -> None:
    levels = rule.levels
    if rule.code in STRICTER_AT_RFC:
        assert levels.rfc_local > levels.local
        return
    assert levels.rfc_local <= levels.local
    assert levels.rfc_domain <= levels.domain


@ALL
def test_no_fix_of_a_valid_address_is_safe_at_target_rfc(rule: Rule) -> None:
    for bad in rule.bad:
        result = check(bad.text, role=bad.role, target="rfc", smtputf8=bad.smtputf8)
        if result.ok:
            assert result.fixed is None, bad.text


@ALL
def test_rules_are_found_by_code_and_name_and_pickle_small(rule: Rule) -> None:
    assert find(rule.code.lower()) is rule
    assert find(rule.slug) is rule
    assert pickle.loads(pickle.dumps(rule)) is rule
    assert len(pickle.dumps(rule)) < 150


def test_unknown_rules_are_not_found() -> None:
    assert find("Z999") is None


def test_rule_repr_shows_code_and_name() -> None:
    assert repr(find("L103")) == "<Rule L103 consecutive-dots>"
