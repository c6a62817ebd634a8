"""Tests of ``addrlint/engine/domains.py``."""

from __future__ import annotations

from hypothesis import given

from addrlint.syntax.tree import Domain
from tests.strategies import texts


@given(texts)
def test_the_last_label_is_the_last_label(text: str) -> None:
    domain = Domain(0, text)
    assert domain.tld == (
        domain.nonempty_labels[-1].clean.lower() if domain.nonempty_labels else ""
    )
