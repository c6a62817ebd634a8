"""Tests of ``addrlint/batch/column_api.py``."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pandas
import polars
import pyarrow
import pyarrow.parquet
import pytest

from addrlint import Profile, check
from addrlint.batch import check_column, register

VALUES = ["jane@acme-tools.com", "a..b@acme-tools.com", None, "x", "a\nb@gmail.com", ""]


def test_check_column_accepts_every_column_type() -> None:
    texts = [value for value in VALUES if value is not None]
    wanted = [(n, check(x).findings) for n, x in enumerate(texts) if check(x).findings]
    columns = [
        texts,
        iter(texts),
        pyarrow.array(texts),
        pyarrow.chunked_array([texts[:2], texts[2:]]),
        polars.Series(texts),
        pandas.Series(texts),
        [text.encode() for text in texts],
    ]
    for column in columns:
        found = [(place, result.findings) for place, result in check_column(column)]
        assert [(n, [x.code for x in f]) for n, f in found] == [
            (n, [x.code for x in f]) for n, f in wanted
        ]
    assert [place for place, _ in check_column(pyarrow.array(VALUES))] == [1, 3, 4, 5]
    assert list(check_column([], profile=Profile(role="sender"))) == []
    with pytest.raises(TypeError, match="an address must be str or bytes, not"):
        list(check_column([1]))
    connection = duckdb.connect()
    register(connection, "faults")
    assert connection.sql("SELECT faults('a..b@acme-tools.com'), faults(NULL)").fetchall() == [
        ("L103", None)
    ]


def test_check_column_rejects_other_types(folder: Path) -> None:
    import pandas

    for wrong in ("a@x.org", b"a@x.org", pandas.DataFrame({"email": ["a@x.org"]})):
        with pytest.raises(TypeError, match="takes a column"):
            list(check_column(wrong))
