"""Tests of ``addrlint/engine/fast_path.py``."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from addrlint import Profile, check
from addrlint.engine.checker import checker_for
from tests.strategies import plain_domains, plain_locals


@pytest.mark.slow
@given(plain_locals, plain_domains)
@settings(max_examples=1000)
def test_fast_path_accepts_only_addresses_without_findings(local: str, domain: str) -> None:
    text = f"{local}@{domain}"
    for profile in (Profile(), Profile(target="rfc"), Profile(role="header")):
        checker = checker_for(profile=profile)
        found = checker.engine.findings(text)
        if checker.fast_path.proves(text):
            assert not found
        assert list(check(text, profile=profile)) == found
