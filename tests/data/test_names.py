"""Tests of ``addrlint/data/names.py``: typos of mail domains, and real domains that look like them."""

from __future__ import annotations

from pathlib import Path

import pytest

from addrlint import check
from addrlint.data.names import FILE_SUFFIXES, likely_meant, slips, with_ending

# Typos from Mailcheck's documentation and tests, and from a model of keyboards.
TYPOS = [
    line.split("\t")
    for line in Path(__file__).with_name("typos.tsv").read_text("utf-8").splitlines()[1:]
]
# Domains of mail providers and companies that differ from a major mail domain by a letter or two.
REAL = (
    "outlook.com.br comcast.com outlook.com.tr hotmail.com.tr hotmail.com.ar yahoo.com.tr "
    "yahoo.com.ar yahoo.com.mx yahoo.co.jp yahoo.ca yahoo.co hotmail.co hotmail.be hotmail.ch "
    "ymail.com mail.com email.com gmx.com gmx.co.uk live.ca live.com.mx msn.com aol.fr "
    "aol.co.uk yandex.com.tr yandex.kz protonmail.ch zoho.in rediffmail.in icloud.com.cn "
    "me.com mac.com fastmail.com inbox.com web.com att.com verizon.com googlemail.com "
    "rocketmail.co.uk btopenworld.com tiscali.co.uk free.fr sfr.fr"
).split()


@pytest.mark.parametrize(("typed", "meant"), TYPOS, ids=[typed for typed, _ in TYPOS])
def test_a_typo_gets_the_domain_that_was_meant(typed: str, meant: str) -> None:
    result = check(f"jane@{typed}")
    assert (result.suggested or result.fixed) == f"jane@{meant}"


@pytest.mark.parametrize("domain", REAL)
def test_real_domains_are_not_typos(domain: str) -> None:
    assert likely_meant(domain) is None
    assert check(f"jane@{domain}").findings == ()


def test_every_listed_slip_is_one() -> None:
    missing = [domain for domain in slips() if likely_meant(domain) is None]
    assert missing == []


def test_files_and_other_names_get_no_mail_domain() -> None:
    for name in (*FILE_SUFFIXES, "intranet", "mailhost", "io", "gmai", "localhost"):
        assert with_ending(name) is None
