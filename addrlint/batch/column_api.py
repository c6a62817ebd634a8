"""Checks columns of data frames and databases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from addrlint._named_tuple import NamedTuple
from addrlint.batch.row_pattern import row_pattern
from addrlint.batch.scanner import Scanner
from addrlint.engine.checker import checker_for
from addrlint.engine.result import Result
from addrlint.rules.profile import Profile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_AT_ONCE = 32_768
Value = str | bytes | None


class Checked(NamedTuple):
    """A value in a column that has findings.

    Attributes:
        place: its index, from 0.
        result: the result for it.
    """

    place: int
    result: Result


def check_column(column: Any, *, profile: Profile | None = None) -> Iterator[Checked]:
    """Yield the values in a column that have findings, in order.

    Args:
        column: an Arrow array or chunked array, a polars or pandas Series, or any iterable, of
            texts (``str``, or ``bytes`` in UTF-8). Missing values (None, NaN) are skipped.
        profile: which rules report, and with which severity.

    Raises:
        TypeError: for a value that is neither text nor missing, or if ``column`` is not a column.
    """
    if isinstance(column, (str, bytes)) or hasattr(column, "columns"):
        what = "a single string" if isinstance(column, (str, bytes)) else "a table"
        raise TypeError(f"check_column takes a column, not {what}")
    checker = checker_for(profile=profile)
    pattern = row_pattern(checker)
    scanner = Scanner(checker, pattern, "utf-8", None)
    base = 0
    for values in _pieces(column):
        for index in unproven(values, scanner):
            value = values[index]
            if value is None or _is_missing(value):
                continue
            result = checker.check(value)
            if result.findings:
                yield Checked(base + index, result)
        base += len(values)


def _is_missing(value: object) -> bool:
    """Whether a value is NaN, or pandas' NA or NaT, which do not equal themselves."""
    try:
        return bool(value != value)
    except TypeError:
        return True


def unproven(values: Sequence[Value], scanner: Scanner) -> Iterable[int]:
    """Return the indexes of the values that are not proven clean."""
    try:
        texts: list[str] = ["" if value is None else value for value in values]  # type: ignore[misc]
        block = "\n".join([*texts, ""]).encode("utf-8", "surrogatepass")
    except TypeError:
        return range(len(values))  # some values are bytes or not text at all
    if block.count(b"\n") != len(values) or b"\r" in block:
        return range(len(values))
    return [row.line for row in scanner.scan(block, True).left]


def _pieces(column: Any) -> Iterator[Sequence[Value]]:
    """Yield a column as lists of Python values."""
    if hasattr(column, "iterchunks"):  # pyarrow.ChunkedArray
        for chunk in column.iterchunks():
            yield from _pieces(chunk)
        return
    if hasattr(column, "slice") and hasattr(column, "__len__"):  # pyarrow.Array, polars.Series
        for start in range(0, len(column), _AT_ONCE):
            piece = column.slice(start, _AT_ONCE)
            yield piece.to_pylist() if hasattr(piece, "to_pylist") else piece.to_list()
        return
    if hasattr(column, "tolist"):  # pandas.Series, numpy.ndarray
        column = column.tolist()
    piece = []
    for value in column:
        piece.append(value)
        if len(piece) == _AT_ONCE:
            yield piece
            piece = []
    if piece:
        yield piece


def register(connection: Any, name: str = "addrlint", *, profile: Profile | None = None) -> None:
    """Register a DuckDB function that returns the codes of the findings for a string.

    The codes are separated by spaces: ``SELECT email FROM people WHERE addrlint(email) <> ''``
    selects the addresses with findings. For NULL the function returns NULL.

    Args:
        connection: the connection from ``duckdb.connect``.
        name: the name of the function.
        profile: which rules report.
    """
    import duckdb
    import pyarrow

    # No annotations, because DuckDB would try to resolve them.
    def codes(column):  # type: ignore[no-untyped-def]
        codes: list[str | None] = [
            "" if value is not None else None for value in column.to_pylist()
        ]
        for index, result in check_column(column, profile=profile):
            codes[index] = " ".join(dict.fromkeys(finding.code for finding in result))
        return pyarrow.array(codes, pyarrow.string())

    text = duckdb.sqltype("VARCHAR")
    connection.create_function(name, codes, [text], text, type="arrow")
