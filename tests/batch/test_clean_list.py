"""Tests of ``addrlint/batch/clean_list.py``."""

from __future__ import annotations

import csv

from addrlint.cli.clean_report import dominance


def rows(path: str) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_dominant_domain_is_reported() -> None:
    assert dominance({}, 0) == ""
    assert dominance({"x.org": 12, "y.org": 3}, 30) == ""
    assert dominance({"x.org": 12, "y.org": 3}, 20).startswith(
        "R301 dominant-domain: 12 of 20 rejected rows"
    )
