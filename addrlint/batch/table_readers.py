"""Reads rows from Parquet, Arrow, spreadsheets and databases."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import closing
from itertools import chain, islice
from pathlib import Path

from addrlint._named_tuple import NamedTuple
from addrlint.engine.optional_packages import needed
from addrlint.errors import UsageError
from addrlint.i18n.language import translate
from addrlint.reporters.stderr import complain
from addrlint.sources.candidate import SourceError
from addrlint.sources.csv_columns import is_header
from addrlint.sources.file_types import SERVERS, without_password

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_ARROW = (".arrow", ".feather", ".ipc")
_SHEETS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
_SQLITE = (".sqlite", ".sqlite3", ".db")
AT_ONCE = 16_384

Rows = list[tuple[object, ...]]


class Batch(NamedTuple):
    """Some rows, and the same rows as an Arrow batch if they come from Arrow."""

    rows: Rows
    arrow: Any


class RowTable(NamedTuple):
    """The column names of a table, and its rows in batches."""

    names: list[str]
    batches: Iterator[Batch]


def is_table(path: str, query: str | None) -> bool:
    """Whether a list is a table with rows and not a text."""
    if query is not None or path.startswith(SERVERS):
        return True
    return path.lower().endswith((".parquet", ".duckdb", *_ARROW, *_SHEETS, *_SQLITE))


def opened(path: str, query: str | None, name: str) -> RowTable:
    """Return the rows of a file.

    Args:
        path: the file, or the URL of a database server.
        query: the query for a database; None for all other files.
        name: the name of the file, for messages.

    Raises:
        SourceError: if the file can't be read.
        UsageError: if a package is not installed, or a database is given without a query.
    """
    lower = path.lower()
    is_server = path.startswith(SERVERS)
    if not is_server and not os.path.exists(path):
        raise SourceError(f"{name}: {translate('file not found')}")
    if is_server or lower.endswith((".duckdb", *_SQLITE)):
        if query is None:
            message = translate(
                "a database needs --query, for example --query 'SELECT * FROM people'"
            )
            raise UsageError(f"{name}: {message}")
        found = _answers(path, query, name)
        return RowTable(next(found), found)  # type: ignore[arg-type]
    if query is not None:
        message = translate(
            "--query works only with databases (.duckdb, .sqlite, .db, postgresql://)"
        )
        raise UsageError(f"{name}: {message}")
    if lower.endswith(_SHEETS):
        return _of_sheet(path)
    return _of_arrow(path)


def _answers(path: str, query: str, name: str) -> Iterator[list[str] | Batch]:
    """Yield the names of the columns, then the rows; then close the database."""
    try:
        with closing(_connected(path, name)) as base:
            of_server = ("addrlint",) if path.startswith(SERVERS) else ()  # server-side cursor
            with closing(base.cursor(*of_server)) as cursor:
                cursor.execute(query)
                yield [column[0] for column in cursor.description or ()]
                while rows := cursor.fetchmany(AT_ONCE):
                    yield Batch(list(rows), None)
    except (UsageError, SourceError):
        raise
    except Exception as error:  # every driver has its own errors, sometimes only at a later row
        message = " ".join(str(error).split())
        raise SourceError(f"{name}: {message}") from error


def _connected(path: str, name: str) -> Any:
    """Return a read-only connection to a database."""
    base: Any
    if path.startswith(SERVERS):
        psycopg = needed("psycopg", name, "postgres")
        try:
            psycopg.conninfo.conninfo_to_dict(path)
            is_address = without_password(path) is not None
        except psycopg.ProgrammingError:
            is_address = False  # don't show the error, which may contain a password
        if not is_address:
            message = translate(
                "not a valid database address; write postgresql://user@host/name, percent-encode "
                "the password (%40 for @), or use PGPASSWORD or ~/.pgpass"
            )
            raise SourceError(f"{name}: {message}")
        base = psycopg.connect(path)
        base.read_only = True
    elif path.lower().endswith(".duckdb"):
        base = needed("duckdb", name).connect(path, read_only=True)
    else:
        import sqlite3

        # Some characters in file names (#, ?, %) have a meaning in a URI; as_uri escapes them.
        base = sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True)
        base.set_authorizer(_may_read)
        base.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
    return base


def _may_read(action: int, *_: object) -> int:
    """Allow a query to read this database, but not to attach another, which would create a file."""
    import sqlite3

    return sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_ATTACH else sqlite3.SQLITE_OK


def _of_sheet(path: str) -> RowTable:
    calamine = needed("python_calamine", path)
    try:
        book = calamine.CalamineWorkbook.from_path(path)
        rows = iter(book.get_sheet_by_index(0).to_python(skip_empty_area=False))
        others = book.sheet_names[1:]
    except Exception as error:  # an invalid file causes various exceptions
        message = translate("cannot be read: {reason}", reason=error)
        raise SourceError(f"{path}: {message}") from error
    first = next(rows, None)
    if first is None:
        raise SourceError(f"{path}: {translate('empty; nothing to check')}")
    if others:
        form = "{path}: only the first sheet {name!r} is read; ignored sheets: {others}"
        complain(translate(form, path=path, name=book.sheet_names[0], others=", ".join(others)))
    names = [str(cell) for cell in first]
    if any("@" in name for name in names):
        rows, names = chain([first], rows), [f"column_{n + 1}" for n in range(len(names))]

    def batches() -> Iterator[Batch]:
        while some := [tuple(row) for row in islice(rows, AT_ONCE)]:
            # Spreadsheets have no integers, so write a float with an integer value as an integer.
            yield Batch([tuple(map(_whole, row)) for row in some], None)

    return RowTable(names, batches())


def _whole(cell: object) -> object:
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell


def _of_arrow(path: str) -> RowTable:
    pyarrow = needed("pyarrow", path)
    try:
        if path.lower().endswith(".parquet"):
            file = needed("pyarrow.parquet", path).ParquetFile(path)
            names, found = file.schema_arrow.names, file.iter_batches(AT_ONCE)
        else:
            try:
                reader = pyarrow.ipc.open_file(path)
                found = (reader.get_batch(n) for n in range(reader.num_record_batches))
            except pyarrow.ArrowInvalid:
                reader = pyarrow.ipc.open_stream(path)
                found = iter(reader)
            names = reader.schema.names
    except pyarrow.ArrowInvalid as error:
        message = translate("cannot be read: {reason}", reason=error)
        raise SourceError(f"{path}: {message}") from error

    def batches() -> Iterator[Batch]:
        for batch in found:
            try:
                columns = [column.to_pylist() for column in batch.columns]
            except (OverflowError, ValueError, pyarrow.ArrowException) as error:
                message = translate("cannot be read: {reason}", reason=error)
                raise SourceError(f"{path}: {message}") from error
            yield Batch(list(zip(*columns, strict=True)), batch)

    return RowTable(list(names), batches())


def columns_of(table: RowTable, wanted: Sequence[str], path: str) -> tuple[list[int], RowTable]:
    """Return the columns with addresses, and the table with all its rows.

    Raises:
        SourceError: if no column has addresses, or a requested column does not exist.
    """
    first = next(table.batches, Batch([], None))
    again = RowTable(table.names, chain([first], table.batches))
    names = [name.strip().lower() for name in table.names]
    shown = ", ".join(table.names[:12])
    if wanted:
        found = []
        for word in wanted:
            name = word.strip().lower()
            if name in names:
                found.append(names.index(name))
            elif name.isdecimal() and 1 <= int(name) <= len(names):
                found.append(int(name) - 1)
            else:
                message = translate(
                    "no column {column!r}{hint}; available columns: {columns}",
                    column=word,
                    hint="",
                    columns=shown,
                )
                raise SourceError(f"{path}: {message}")
        return found, again
    named = [number for number, name in enumerate(table.names) if is_header(name)]
    if named:
        return named, again
    counts = [
        sum("@" in text_of(row[number]) for row in first.rows[:200]) for number in range(len(names))
    ]
    if not any(counts):
        message = translate(
            "no column contains addresses; choose one with --column: {columns}",
            columns=shown,
        )
        raise SourceError(f"{path}: {message}")
    return [counts.index(max(counts))], again


def text_of(value: object) -> str:
    """Return a value as text: strings unchanged, bytes decoded as UTF-8, None as ""."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value).decode("utf-8", "surrogateescape")
    return str(value)
