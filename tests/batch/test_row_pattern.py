"""Tests of ``addrlint/batch/row_pattern.py``."""

from __future__ import annotations

from addrlint import check
from addrlint.batch.row_pattern import row_pattern
from addrlint.engine.checker import checker_for
from addrlint.rules.base import Plain
from addrlint.rules.registry import rules
from tests.list_rows import ROWS


def test_rows_that_match_the_pattern_have_no_findings() -> None:
    pattern = row_pattern(checker_for())
    assert pattern is not None
    for rule in rules():
        if rule.promises.on_plain_address is Plain.NAMES:
            assert {name.encode() for name in rule.domains()} <= pattern.names
    assert not pattern.judges
    for raw in ROWS:
        match = pattern.row(raw + b"\n", 0)
        domain = match[2] if match is not None else b""
        ends = tuple(pattern.suffixes)
        if match is not None and domain not in pattern.names and not domain.endswith(ends):
            assert not check(raw).findings
