"""Tests of ``addrlint/batch/table_readers.py``."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import polars
import pyarrow
import pyarrow.parquet

from addrlint.cli.main import main


def test_query_runs_only_once(folder: Path) -> None:
    base = sqlite3.connect(folder / "people.db")
    base.execute("create table p (email text)")
    base.executemany(
        "insert into p values (?)", [(f"p{n % 200}@acme-tools.com",) for n in range(400)]
    )
    base.commit()
    base.close()
    query = "select * from p order by random()"
    assert main(["clean", "people.db", "--query", query, "--dedupe", "exact", "-q"]) == 1
    kept = (folder / "people.clean.csv").read_text().splitlines()[1:]
    assert sorted(kept) == sorted({f"p{n}@acme-tools.com" for n in range(200)})


def test_values_are_not_parsed_as_csv_cells(folder: Path) -> None:
    table = pyarrow.table({"email": ['"elif kaya"@gmail.com', '"open@x.com', None, ""]})
    pyarrow.parquet.write_table(table, folder / "a.parquet")
    main(["clean", "a.parquet", "-q"])
    text = (folder / "a.rejected.csv").read_text()
    assert "R202" not in text
    assert "R201" not in text
    assert "elif" not in text


def test_cells_in_other_encodings_are_decoded(folder: Path) -> None:
    (folder / "j.csv").write_bytes(b"email,n\na@acme.org,caf\xe9 \x80\x81\n")
    assert main(["clean", "j.csv", "--format", "jsonl", "-q"]) == 0
    line = (folder / "j.clean.jsonl").read_text()
    assert json.loads(line) == {"email": "a@acme.org", "n": "caf\xe9 \u20ac\x81"}
    assert polars.read_ndjson("j.clean.jsonl")["n"][0].startswith("caf\xe9")
    assert main(["clean", "j.csv", "--format", "parquet", "-q"]) == 0
    assert polars.read_parquet("j.clean.parquet")["n"][0].startswith("caf\xe9")
