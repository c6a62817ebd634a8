"""Tests of what rules promise about plain addresses."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from addrlint import Profile
from addrlint.rules import FAMILIES
from addrlint.rules.base import Plain, Rule
from addrlint.rules.registry import rules
from addrlint.syntax.tree import Address, Domain, Label, Literal, Local, Mailbox, Quoted, Space
from tests.every_rule import by_every_rule
from tests.strategies import plain_domains, plain_locals


@pytest.mark.slow
@given(plain_locals, plain_domains)
@settings(max_examples=1000)
def test_rules_keep_their_promises_about_plain_addresses(local: str, domain: str) -> None:
    text = f"{local}@{domain}"
    if len(text) > 64:
        return
    spoken = {code for code, _, _ in by_every_rule(text, Profile())}
    for rule in rules():
        if rule.promises.on_plain_address is Plain.SILENT:
            assert rule.code not in spoken
        if rule.promises.on_plain_address is Plain.SUFFIX and rule.code in spoken:
            assert any(f".{domain.lower()}".endswith(f".{name}") for name in rule.domains())
        if rule.promises.on_plain_address is Plain.NAMES and rule.code in spoken:
            assert domain.lower() in rule.domains()
        if rule.promises.local_parts and rule.code in spoken and Domain not in rule.on:
            assert local.lower() in rule.promises.local_parts


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_rules_match_their_family(rule: Rule) -> None:
    family = FAMILIES[rule.code[0]]
    assert rule.__module__ == f"addrlint.rules.{family.folder}.{rule.slug}"
    if rule.promises.on_plain_address is not Plain.SILENT and not (family.needs or rule.needs):
        # A plain address can trigger only rules without needs.
        assert family.on_plain or not set(rule.on) & {Local, Domain, Label}, (
            f"{rule.code} may report a plain address, but family {rule.code[0]} has on_plain=False: "
            "give it needs=..., or Promises(on_plain_address=Plain.SILENT), or set on_plain=True in "
            "addrlint/rules/__init__.py"
        )
    if {Domain, Label, Literal} & set(rule.on):
        assert family.in_domain
    assert set(rule.on) <= {Address, Domain, Label, Literal, Local, Mailbox, Quoted, Space}
