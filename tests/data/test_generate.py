"""Tests of ``addrlint/data/generate.py``."""

from __future__ import annotations

from pathlib import Path

import pytest

import addrlint

PACKAGE = Path(addrlint.__file__).parent


@pytest.mark.packages
def test_generated_data_is_up_to_date() -> None:
    from addrlint.data import generate

    assert generate.tlds() == (PACKAGE / "data" / "tlds.py").read_text(encoding="utf-8")
    assert generate.confusables() == (PACKAGE / "data" / "confusables.py").read_text("utf-8")


def test_manual_names_do_not_contradict_the_tld_list() -> None:
    from addrlint.data import names
    from addrlint.data.tlds import TLDS

    assert not names.FILE_SUFFIXES & TLDS
    assert not names.PRIVATE_SUFFIXES & TLDS
    assert not set(names._NEAREST) & TLDS
    assert set(names._NEAREST.values()) <= TLDS
    for domain in (*names.MAIL_DOMAINS, *names.KNOWN_DOMAINS):
        assert names.likely_meant(domain) is None
