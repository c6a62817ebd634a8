"""Check and clean addresses on Apache Spark, partition by partition.

    spark-submit -m addrlint.integrations.spark INPUT OUTPUT --column email

reads a folder of Parquet or CSV and writes ``OUTPUT/clean`` and ``OUTPUT/rejected``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence

from addrlint.batch.clean_rows import Criteria
from addrlint.batch.clean_table import Judge
from addrlint.batch.rejected_row import COLUMNS, Refusal
from addrlint.rules.base import Severity
from addrlint.rules.profile import Profile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def lint(df: Any, column: str, *, profile: Profile | None = None, fail_on: str = "error") -> Any:
    """Return a data frame with five added columns: code, reason, column, smtp_reply, suggestion.

    They are null in accepted rows. A missing value counts as an empty address. The work is done
    with ``mapInArrow`` in the workers, which need addrlint and pyarrow.

    Args:
        df: a ``pyspark.sql.DataFrame``.
        column: its column of addresses, ``string`` or ``binary``. In a binary column, invalid UTF-8
            is reported; in a string column Spark has already replaced it.
        profile: which rules report, and with which severity.
        fail_on: a finding with this severity or above rejects the row.

    Raises:
        ValueError: if the column does not exist, or one of the five added columns already does.
    """
    if column not in df.columns:
        raise ValueError(f"no column {column!r}; available columns: {', '.join(df.columns)}")
    taken = [name for name in COLUMNS if name in df.columns]
    if taken:
        raise ValueError(f"column {taken[0]!r} already exists; rename it")
    from pyspark.sql.types import StringType, StructField, StructType

    more = [StructField(name, StringType()) for name in COLUMNS]
    schema = StructType([*df.schema.fields, *more])
    limit = Severity(fail_on)

    def refused(batches: Iterator[Any]) -> Iterator[Any]:
        import pyarrow

        for batch in batches:
            table = pyarrow.Table.from_batches([batch])
            fields = _fields(table.column(column), column, profile, limit)
            for name, values in zip(COLUMNS, fields, strict=True):
                table = table.append_column(name, pyarrow.array(values, pyarrow.string()))
            yield from table.to_batches()

    return df.mapInArrow(refused, schema)


def _fields(
    values: Any, column: str, profile: Profile | None, limit: Severity
) -> list[list[str | None]]:
    """Return the five added columns for the values in a batch."""
    fields: list[list[str | None]] = [[None] * len(values) for _ in COLUMNS]
    judge = Judge([column], [0], column, Criteria(profile or Profile(), limit))
    rows: list[tuple[object, ...]] = [(value,) for value in values.to_pylist()]
    # Include blank values, because other columns of the row may be filled.
    for place in judge.unproven(rows):
        verdict = judge.verdict(rows[place])
        if isinstance(verdict, Refusal):
            for field, text in zip(fields, verdict.fields, strict=True):
                field[place] = _printable(text)
    return fields


def _printable(text: str) -> str:
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def main(arguments: Sequence[str]) -> int:
    """Clean a folder of Parquet or CSV; return 1 if rows were rejected, else 0.

    Args:
        arguments: INPUT, OUTPUT and, with ``--column``, the name of the address column.
    """
    import argparse

    from pyspark.sql import SparkSession

    parser = argparse.ArgumentParser(
        "addrlint.integrations.spark", description=(__doc__ or "").splitlines()[0]
    )
    parser.add_argument("input", help="Parquet folder or file, or CSV folder or file with a header")
    parser.add_argument("output", help="output folder, which must not exist yet")
    parser.add_argument("--column", required=True, help="column that contains the addresses")
    options = parser.parse_args(arguments)
    # Without spark-submit the workers run on this machine: let them use the Python that has addrlint.
    if "SPARK_ENV_LOADED" not in os.environ:
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    session = SparkSession.builder.appName("addrlint clean").getOrCreate()
    if options.input.rstrip("/").endswith(".csv"):
        kind = "csv"
    else:
        kind = "parquet" if _is_parquet(session, options.input) else "csv"
    reader = session.read.option("header", True) if kind == "csv" else session.read
    df = reader.format(kind).load(options.input)
    found = lint(df, options.column).cache()
    counts = {
        row["refused"]: row["count"]
        for row in found.groupBy(found["code"].isNotNull().alias("refused")).count().collect()
    }
    clean = found.filter(found["code"].isNull()).drop(*COLUMNS)
    for part, name in ((clean, "clean"), (found.filter(found["code"].isNotNull()), "rejected")):
        writer = part.write.option("header", True) if kind == "csv" else part.write
        writer.format(kind).save(f"{options.output.rstrip('/')}/{name}")
    kept, refused = counts.get(False, 0), counts.get(True, 0)
    print(f"{kept + refused:,} rows = {kept:,} accepted + {refused:,} rejected")
    session.stop()
    return int(refused > 0)


def _is_parquet(session: Any, path: str) -> bool:
    try:
        return bool(session.read.format("parquet").load(path).columns)
    except Exception:  # Spark raises various exceptions for files that are not Parquet
        return False


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
