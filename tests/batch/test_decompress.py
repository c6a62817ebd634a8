"""Tests of ``addrlint/batch/decompress.py``."""

from __future__ import annotations

import csv
import gzip
import json
import sqlite3
from pathlib import Path

import duckdb
import openpyxl
import pyarrow
import pyarrow.parquet
import pytest
import zstandard

from addrlint.cli.main import main

Capture = pytest.CaptureFixture[str]

RECORDS = [
    (1, "jane@acme-tools.com"),
    (2, " bob@gmail.com"),
    (3, "a..b@acme-tools.com"),
    (4, "jane@ACME-tools.com"),
    (5, None),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def rows(path: str) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


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


VALUES = ["jane@acme-tools.com", "a..b@acme-tools.com", None, "x", "a\nb@gmail.com", ""]


def many(path: Path, rows: int = 300) -> None:
    lines = (
        f"person{n}@acme-tools.com" if n % 9 else f"bad..{n}@acme-tools.com" for n in range(rows)
    )
    path.write_text("\n".join(lines) + "\n")


@pytest.mark.parametrize("suffix", [".gz", ".zst"])
def test_truncated_compressed_list_is_an_error(suffix: str, folder: Path, capsys: Capture) -> None:
    many(folder / "list.txt", 50_000)
    raw = (folder / "list.txt").read_bytes()
    packed = gzip.compress(raw) if suffix == ".gz" else zstandard.ZstdCompressor().compress(raw)
    path = folder / f"broken.txt{suffix}"
    path.write_bytes(packed[: len(packed) // 2])
    many(folder / "other.txt")
    assert main(["clean", path.name, "other.txt", "-q"]) == 2
    assert "the compressed list is damaged" in capsys.readouterr().err
    assert (folder / "other.clean.txt").exists()
    assert not (folder / "broken.clean.txt").exists()
    path.write_bytes(packed + packed)  # two members, two frames
    assert main(["clean", path.name, "-q"]) == 1
    assert (folder / "broken.clean.txt").read_bytes().count(b"\n") == 2 * 44_444
