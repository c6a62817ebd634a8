"""Tests of ``addrlint/reporters/statistics.py``."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from addrlint.cli.main import main
from tests import ROOT

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.txt").write_text("a@@acme-tools.com\n")
    (tmp_path / "two.txt").write_text("b@@acme-tools.com\n")
    return tmp_path


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(["check", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def test_json_lines_statistics_have_one_line_per_rule(folder: Path, capsys: Capture) -> None:
    out = run(capsys, "one.txt", "--statistics", "--output-format", "json-lines")[1]
    assert [json.loads(line)["type"] for line in out.splitlines()] == ["rule", "summary"]


LIST = str(ROOT / "docs" / "examples" / "subscribers.csv")


def test_statistics_count_findings_per_rule(capsys: Capture) -> None:
    _, out, _ = run(capsys, LIST, "--statistics")
    _, as_json, _ = run(capsys, LIST, "--statistics", "--output-format", "json")
    _, findings, _ = run(capsys, LIST, "--output-format", "json")
    found = [one["code"] for one in json.loads(findings)["findings"]]
    rules = json.loads(as_json)["rules"]
    assert {one["code"]: one["count"] for one in rules} == {
        code: found.count(code) for code in found
    }
    assert [one["count"] for one in rules] == sorted((one["count"] for one in rules), reverse=True)
    lines = out.splitlines()
    assert len(lines) == len(rules) + 1
    assert re.fullmatch(r" *\d+  [A-Z]\d{3}  \[[* ]\] [a-z0-9-]+", lines[0])
    assert json.loads(as_json)["summary"] == json.loads(findings)["summary"]
    assert run(capsys, "jane@acme-tools.com", "--statistics")[1].startswith("Checked 1 address")
