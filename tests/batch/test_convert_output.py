"""Tests of ``addrlint/batch/convert_output.py``."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import polars
import pytest

from addrlint.cli.main import main


def test_conversion_keeps_every_cell(folder: Path) -> None:
    (folder / "a.csv").write_text("name;email\nA;a@acme-tools.com;x1;x2\nB;b@acme-tools.com\n")
    assert main(["clean", "a.csv", "--format", "csv", "-q"]) == 0
    assert "A,a@acme-tools.com;x1;x2\n" in (folder / "a.clean.csv").read_text()
    (folder / "b.csv").write_text("email,name,name,fixed\na@acme-tools.com,x,y,z\n")
    assert main(["clean", "b.csv", "--format", "jsonl", "--fix", "-q"]) == 0
    kept = json.loads((folder / "b.clean.jsonl").read_text())
    wanted = {"email": "a@acme-tools.com", "name": "x", "name_2": "y", "fixed": "z"}
    assert kept == {**wanted, "addrlint_fixed": ""}
    (folder / "c.csv").write_bytes(
        b"name,email\nJ\xf6rg,a@acme-tools.com\nM\xfcller,b..c@acme-tools.com\nA,c@acme-tools.com\n"
    )
    assert main(["clean", "c.csv", "--format", "jsonl", "-q"]) == 1
    assert json.loads((folder / "c.clean.jsonl").read_text().splitlines()[0])["name"] == "Jörg"
    (folder / "d.txt").write_text("a@acme-tools.com\n\n# c\nbad\n")
    assert main(["clean", "d.txt", "--format", "jsonl", "-q"]) == 1
    assert len((folder / "d.clean.jsonl").read_text().splitlines()) == 3
    (folder / "e.jsonl").write_text('{"email": "a@acme-tools.com", "n": 1}\n')
    assert main(["clean", "e.jsonl", "--format", "jsonl", "-q"]) == 0
    assert (folder / "e.clean.jsonl").read_bytes() == (folder / "e.jsonl").read_bytes()


@pytest.mark.parametrize("wanted", ["csv", "jsonl", "parquet"])
def test_conversion_keeps_columns_with_duplicate_names(folder: Path, wanted: str) -> None:
    base = sqlite3.connect(folder / "d.sqlite")
    base.execute("create table t (id, email, fixed)")
    base.executemany(
        "insert into t values (?, ?, ?)", [(1, " a@acme.org", "old"), (2, "b b@acme.org", "x")]
    )
    base.commit()
    base.close()
    query = "select *, id + 10 as id from t"
    arguments = ["clean", "d.sqlite", "--query", query, "--fix", "--format", wanted, "-q"]
    assert main(arguments) == 1
    reading: dict[str, Any] = {
        "csv": polars.read_csv,
        "jsonl": polars.read_ndjson,
        "parquet": polars.read_parquet,
    }
    (kept,) = reading[wanted](f"d.clean.{wanted}").to_dicts()
    assert {name: str(value) for name, value in kept.items()} == {
        "id": "1",
        "email": "a@acme.org",
        "fixed": "old",
        "id_2": "11",
        "addrlint_fixed": "S101:  a@acme.org",
    }
    (refused,) = reading[wanted](f"d.rejected.{wanted}").to_dicts()
    assert [str(refused[name]) for name in ("fixed", "id_2", "code")] == ["x", "12", "S103"]
