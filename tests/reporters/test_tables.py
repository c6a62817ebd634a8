"""Tests of ``addrlint/reporters/tables.py``."""

from __future__ import annotations

import contextlib
import csv
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from addrlint.cli.main import main

FILES = {
    "settings.py": 'DEFAULT_FROM_EMAIL = "a..b@acme-tools.com"\nSERVER_EMAIL = "app@acme-tools.com"\n',
    "été, 100%.env": 'ADMIN_EMAIL="é.jane@acme-tools,com"\nMAIL_FROM=a..b@acme-tools.com\n'
    "# addrlint: ignore-next-line[L103]\nREPLY_TO=a..b@acme-tools.com\n",
    "list.csv": "name,email\n=x,+1..2@acme-tools.com\nJ,jane@acme-tools.com \n",
    "good.toml": "",
    "pyproject.toml": "[project]\nname = 'x'\nauthors = [{email = 'jane@acme-tools.com'}]\n",
}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Path]:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    with contextlib.chdir(tmp_path):
        yield tmp_path


def printed(output_format: str, *more: str) -> str:
    stream = io.StringIO()
    with contextlib.redirect_stdout(stream):
        assert main(["check", *(more or (".",)), "--output-format", output_format]) in (0, 1)
    return stream.getvalue()


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
