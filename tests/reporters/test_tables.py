"""Tests of ``addrlint/reporters/tables.py``."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

from tests.faulty_project import printed


def found() -> list[dict[str, Any]]:
    findings: list[dict[str, Any]] = json.loads(printed("json"))["findings"]
    return findings


def test_csv_output_is_safe_for_spreadsheets(project: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(printed("csv"), newline="")))
    expected = found()
    assert [row["code"] for row in rows] == [one["code"] for one in expected]
    assert [int(row["line"]) for row in rows] == [one["range"]["start"]["line"] for one in expected]
    addresses = {row["address"] for row in rows}
    assert "'+1..2@acme-tools.com" in addresses
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())
