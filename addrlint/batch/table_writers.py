"""Writes rows as CSV, JSON Lines or Parquet."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Collection, Iterable, Mapping
from math import isfinite

from addrlint.engine.optional_packages import needed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, BinaryIO

Row = tuple[object, ...]
_ESCAPED = re.compile("[\ud800-\udfff]")


class _Writer:
    """The base class of the writers, which selects the accepted rows and inserts fixes."""

    def write(self, rows: Iterable[Row]) -> None:
        """Write rows."""
        raise NotImplementedError

    def close(self) -> None:
        """Write any remaining data."""

    def write_kept(
        self,
        rows: list[Row],
        arrow: Any,
        bad: Collection[int],
        new: Mapping[int, Mapping[int, tuple[str, str]]],
        notes: bool,
    ) -> None:
        """Write the rows that are not ``bad``, with their new cells and, with ``notes``, a note."""
        self.write(with_fixes(rows, bad, new, notes))


def with_fixes(
    rows: list[Row],
    bad: Collection[int],
    new: Mapping[int, Mapping[int, tuple[str, str]]],
    notes: bool,
) -> Iterable[Row]:
    """Yield the rows that are not ``bad``, with their new cells and, with ``notes``, a note."""
    for index, row in enumerate(rows):
        if index in bad:
            continue
        if index in new:
            cells = list(row)
            for column, (text, _) in new[index].items():
                cells[column] = text
            row = tuple(cells)
        if notes:
            row = (*row, "; ".join(note for _, note in new.get(index, {}).values()))
        yield row


class Csv(_Writer):
    """Writes rows as CSV in UTF-8; bytes that are not valid UTF-8 are kept."""

    def __init__(self, file: BinaryIO, names: list[str]) -> None:
        self._text = io.TextIOWrapper(file, "utf-8", "surrogateescape", newline="")
        self._csv = csv.writer(self._text, lineterminator="\n")
        self._csv.writerow(names)

    def write(self, rows: Iterable[Row]) -> None:
        """Write rows."""
        self._csv.writerows([_as_text(cell) for cell in row] for row in rows)

    def close(self) -> None:
        """Write any remaining data."""
        self._text.flush()
        self._text.detach()


class JsonLines(_Writer):
    """Writes rows as JSON Lines; bytes that are not valid UTF-8 are read as Windows-1252."""

    def __init__(self, file: BinaryIO, names: list[str]) -> None:
        self._file = file
        self._names = names

    def write(self, rows: Iterable[Row]) -> None:
        """Write rows."""
        for row in rows:
            found = dict(zip(self._names, map(_as_json, row), strict=True))
            self._file.write(json.dumps(found).encode() + b"\n")


class Parquet(_Writer):
    """Writes rows as Parquet: with their column types if they come from Arrow, else as text."""

    def __init__(self, file: BinaryIO, names: list[str]) -> None:
        self._arrow = needed("pyarrow", "--format parquet")
        self._parquet = needed("pyarrow.parquet", "--format parquet")
        self._file = file
        self._names = names
        self._writer: Any = None

    def _write(self, table: Any) -> None:
        if self._writer is None:
            self._writer = self._parquet.ParquetWriter(self._file, table.schema)
        self._writer.write_table(table)

    def write(self, rows: Iterable[Row]) -> None:
        """Write rows."""
        self._write(self._texts(list(rows)))

    def _texts(self, rows: list[Row]) -> Any:
        columns = [
            self._arrow.array(
                [None if row[at] is None else _printable(row[at]) for row in rows],
                self._arrow.string(),
            )
            for at in range(len(self._names))
        ]
        return self._arrow.table(columns, self._names)

    def write_kept(
        self,
        rows: list[Row],
        arrow: Any,
        bad: Collection[int],
        new: Mapping[int, Mapping[int, tuple[str, str]]],
        notes: bool,
    ) -> None:
        """Write the rows that are not ``bad``, with their new cells and, with ``notes``, a note."""
        if arrow is None:
            super().write_kept(rows, arrow, bad, new, notes)
            return
        table = self._arrow.Table.from_batches([arrow])
        for column in {column for cells in new.values() for column in cells}:
            field = table.schema.field(column)
            values = [
                new.get(at, {}).get(column, (row[column], ""))[0] for at, row in enumerate(rows)
            ]
            table = table.set_column(column, field, self._arrow.array(values, field.type))
        if notes:
            codes = [
                "; ".join(note for _, note in new.get(at, {}).values()) for at in range(len(rows))
            ]
            table = table.append_column(self._names[-1], self._arrow.array(codes))
        keep = self._arrow.array([at not in bad for at in range(len(rows))])
        self._write(table.filter(keep))

    def close(self) -> None:
        """Write the end of the file."""
        if self._writer is None:
            self._write(self._texts([]))
        self._writer.close()


def writer_of(path: str, file: BinaryIO, names: list[str]) -> _Writer:
    """Return the writer for a file, chosen by the suffix of its name."""
    if path.endswith(".parquet"):
        return Parquet(file, names)
    if path.endswith(".jsonl"):
        return JsonLines(file, names)
    return Csv(file, names)


def _as_text(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, (bytes, bytearray)):
        return bytes(cell).decode("utf-8", "surrogateescape")
    return str(cell)


def _printable(cell: Any) -> str:
    """Return a cell as text that can be encoded; invalid UTF-8 is read as Windows-1252."""
    text = _as_text(cell)
    return text if text.isascii() else _ESCAPED.sub(_as_windows, text)


def _as_windows(match: re.Match[str]) -> str:
    code = ord(match[0])
    if not 0xDC80 <= code <= 0xDCFF:
        return "\ufffd"
    raw = bytes((code - 0xDC00,))
    try:
        return raw.decode("cp1252")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def _as_json(cell: Any) -> Any:
    if isinstance(cell, float) and not isfinite(cell):
        return None  # JSON can't represent it
    return cell if cell is None or isinstance(cell, (bool, int, float)) else _printable(cell)
