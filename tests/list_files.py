"""Writes one list in every file format."""

from __future__ import annotations

import gzip
import json
import sqlite3
from pathlib import Path

import duckdb
import openpyxl
import pyarrow
import pyarrow.parquet
import zstandard

RECORDS = [
    (1, "jane@acme-tools.com"),
    (2, " bob@gmail.com"),
    (3, "a..b@acme-tools.com"),
    (4, "jane@ACME-tools.com"),
    (5, None),
]


def packed(folder: Path) -> list[str]:
    """Write the same list in every format and return the file names."""
    table = pyarrow.table({"id": [x for x, _ in RECORDS], "email": [x for _, x in RECORDS]})
    pyarrow.parquet.write_table(table, "p.parquet")
    with pyarrow.ipc.new_file("a.arrow", table.schema) as file:
        file.write_table(table)
    with pyarrow.ipc.new_stream("s.arrow", table.schema) as stream:
        stream.write_table(table)
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [("id", "email"), *RECORDS]:
        sheet.append(row)
    book.save("x.xlsx")
    with duckdb.connect("d.duckdb") as base:
        base.execute("CREATE TABLE t (id INT, email VARCHAR)")
        base.executemany("INSERT INTO t VALUES (?, ?)", RECORDS)
    lite = sqlite3.connect("l.db")
    lite.execute("CREATE TABLE t (id, email)")
    lite.executemany("INSERT INTO t VALUES (?, ?)", RECORDS)
    lite.commit()
    lite.close()
    text = "".join(f"{x},{y or ''}\n" for x, y in [("id", "email"), *RECORDS])
    Path("g.csv.gz").write_bytes(gzip.compress(text.encode()))
    Path("z.csv.zst").write_bytes(zstandard.compress(text.encode()))
    Path("u.csv").write_bytes(text.encode("utf-16"))
    lines = "".join(json.dumps({"id": x, "email": y}) + "\n" for x, y in RECORDS)
    Path("j.jsonl").write_text(lines)
    return "p.parquet a.arrow s.arrow x.xlsx d.duckdb l.db g.csv.gz z.csv.zst u.csv j.jsonl".split()
