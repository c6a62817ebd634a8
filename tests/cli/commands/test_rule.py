"""Tests of ``addrlint/cli/commands/rule.py``."""

from __future__ import annotations

import json

import pytest

from addrlint.cli.main import main
from addrlint.rules.registry import rules

Capture = pytest.CaptureFixture[str]


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    out, err = capsys.readouterr()
    return code, out, err


def test_rules_are_explained(capsys: Capture) -> None:
    code, out, _ = run(capsys, "rule", "l103")
    assert code == 0
    assert out.startswith("# consecutive-dots (L103)")
    assert "RFC 5321 section 4.1.2" in out
    _, out, _ = run(capsys, "rule", "--all")
    assert all(f"  {rule.code}  {rule.name}: " in out for rule in rules())
    _, out, _ = run(capsys, "rule", "--all", "--output-format", "json")
    assert [rule["code"] for rule in json.loads(out)] == [rule.code for rule in rules()]
