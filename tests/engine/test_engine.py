"""Tests of ``addrlint/engine/engine.py``."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from addrlint import Profile, check
from addrlint.engine.checker import checker_for
from addrlint.engine.engine import Engine, _is_accepted
from addrlint.rules.base import Severity
from tests.every_rule import by_every_rule
from tests.strategies import halves, plain_domains, plain_locals, roles, targets, texts


@pytest.mark.slow
@given(texts, roles, targets)
@settings(max_examples=1500)
def test_engine_agrees_with_running_every_rule_on_every_node(
    text: str, role: str, target: str
) -> None:
    profile = Profile(role=role, target=target)
    planned = Engine(profile).findings(text)
    places = [(finding.code, finding.start, finding.end) for finding in planned]
    assert set(places) == by_every_rule(text, profile)
    assert len(places) == len(set(places)), "a fault was reported twice"


@given(texts, roles, targets)
def test_caching_does_not_change_findings(text: str, role: str, target: str) -> None:
    fresh = Engine(
        Profile(role=role, target=target), checker_for(role, target).engine.second_opinion
    )
    assert list(check(text, role=role, target=target)) == fresh.findings(text)


@pytest.mark.slow
@given(st.lists(halves, min_size=4, max_size=4), roles, targets)
@settings(max_examples=1000)
def test_cached_local_parts_and_domains_combine_correctly(
    drawn: list[tuple[str, str]], role: str, target: str
) -> None:
    profile = Profile(role=role, target=target)
    second_opinion = checker_for(role, target).engine.second_opinion
    remembering = Engine(profile, second_opinion)
    for local, _ in drawn:
        for _, domain in drawn:
            text = f"{local}@{domain}"
            assert remembering.findings(text) == Engine(profile, second_opinion).findings(text)


@pytest.mark.slow
@given(st.text(st.characters(categories=["L", "M", "N"]) | st.sampled_from("._-"), max_size=16))
@settings(max_examples=1000)
def test_email_validator_accepts_skipped_non_ascii_local_parts(local: str) -> None:
    from email_validator import validate_email

    text = f"{local}@gmail.com"
    found = Engine(Profile()).findings(text)
    if _is_accepted(local) and not any(one.severity is Severity.ERROR for one in found):
        validate_email(text, check_deliverability=False)


@pytest.mark.slow
@given(texts, roles)
@settings(max_examples=1500)
def test_second_opinion_only_adds_a190_findings(text: str, role: str) -> None:
    with_it = check(text, role=role).findings
    has_no_at = Engine(Profile(role=role)).findings(text)
    assert [finding for finding in with_it if finding.code != "A190"] == has_no_at


@given(plain_locals, plain_domains)
def test_email_validator_accepts_skipped_plain_addresses(local: str, domain: str) -> None:
    from email_validator import validate_email

    if len(local) + len(domain) <= 63 and check(f"{local}@{domain}").ok:
        validate_email(f"{local}@{domain}", check_deliverability=False)
