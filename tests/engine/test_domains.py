"""Tests of ``addrlint/engine/domains.py``."""

from __future__ import annotations

from hypothesis import given

from addrlint import Profile, check
from addrlint.syntax.tree import Domain
from tests.strategies import texts


@given(texts)
def test_tld_is_the_last_nonempty_label(text: str) -> None:
    domain = Domain(0, text)
    assert domain.tld == (
        domain.nonempty_labels[-1].clean.lower() if domain.nonempty_labels else ""
    )


def test_an_allowed_domain_vouches_for_no_other_domain_of_its_top_level_domain() -> None:
    profile = Profile(allow_domains=("intranet.zzzz",))
    assert not check("a@intranet.zzzz", profile=profile).findings
    assert [one.code for one in check("a@other.zzzz", profile=profile)] == ["D204"]
