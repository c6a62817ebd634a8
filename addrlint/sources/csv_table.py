"""Reads CSV and similar tables as records with positions, and yields their addresses."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from addrlint._lazy_regex import late
from addrlint._named_tuple import NamedTuple
from addrlint.sources.candidate import Candidate
from addrlint.sources.csv_columns import (
    Cell,
    Record,
    check_width,
    delimiter_of,
    found_out,
    named,
)
from addrlint.sources.lines import Line, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from addrlint.sources.lines import Readable

_SAMPLE = 200
# The maximum length of a quoted cell in characters, and below in lines; a longer one counts as
# unclosed.
_LONGEST_FIELD = 131_072
_TOLD = late(r"sep=([,;|:\t])", "fullmatch")
_MOST_LINES = 500


class Layout(NamedTuple):
    """How to read a table; values that are None or empty are detected.

    Attributes:
        columns: column names, in any case, or numbers from 1.
        delimiter: one character.
        whole: treat a cell as one text, even if it has several addresses.
        only_lists: skip tables in which neither headers nor cells indicate addresses.
    """

    columns: tuple[str, ...] = ()
    delimiter: str | None = None
    whole: bool = False
    only_lists: bool = False


_FOUND_OUT = Layout()


def candidates(stream: Readable, path: str, layout: Layout = _FOUND_OUT) -> Iterator[Candidate]:
    """Yield the addresses in a table, row by row.

    The columns are those with a header for e-mail, else the one with the largest share of cells
    that have an @. A row whose first such column is empty or missing yields an empty text. Blank
    rows are skipped. A cell with several addresses yields each of them.

    Args:
        stream: the file, as bytes.
        path: its name, for messages and positions.
        layout: the known properties of the table.

    Raises:
        SourceError: if no column has addresses, or a requested column does not exist.
        NotAList: if only lists are wanted and this table is not one.
    """
    table = opened(stream, path, layout)
    if table.header is not None:
        yield from of_header(table.header, path)
    for row in table.rows:
        if row is not table.header:
            yield from addresses(row, table.columns, path, layout.whole, table.width)


class Table(NamedTuple):
    """A table whose layout is known from its first rows.

    Attributes:
        delimiter: one character.
        columns: the columns with addresses, from 0.
        header: the row with the column names, if any.
        rows: all rows, including the header.
        sample: the first rows.
        width: the number of cells in most rows.
        told: the first line ``sep=...``, which sets the delimiter for Excel, if any.
    """

    delimiter: str
    columns: list[int]
    header: Record | None
    rows: Iterator[Record]
    sample: list[Record]
    width: int
    told: Record | None


def opened(stream: Readable, path: str, layout: Layout) -> Table:
    """Detect the layout of a table; arguments and errors are those of ``candidates``."""
    lines = deque[Line]()
    source = read(stream, path)
    for line in source:
        lines.append(line)
        if len(lines) >= _SAMPLE:
            break
    told = None
    given = layout.delimiter
    if lines and (match := _TOLD(lines[0].text)) is not None:
        first_line = lines.popleft()
        told = Record(first_line.text, first_line.number, first_line.byte, first_line.encoding, [])
        given = given or match[1]
    chosen = given or delimiter_of([line.text for line in lines])
    check_width(lines, chosen, path)
    rows = records(chain(lines, source), chosen)
    first: list[Record] = []
    for row in rows:
        first.append(row)
        if len(first) >= _SAMPLE:
            break
    if layout.columns:
        columns, header = named(first, layout.columns, path, layout.only_lists)
    else:
        columns, header = found_out(first, path, layout.only_lists)
    widths = [len(row.cells) for row in first if row is not header and row.source.strip()]
    # If several widths are equally common, prefer the width of the header.
    named_ones = len(header.cells) if header is not None else 0
    width = max(set(widths), key=lambda one: (widths.count(one), one == named_ones), default=0)
    return Table(chosen, columns, header, chain(first, rows), first, width, told)


def of_header(row: Record, path: str) -> Iterator[Candidate]:
    """Yield a candidate for each fault in the quotes of a header, without checking its text."""
    for name, data in _notes(row, len(row.cells)):
        yield Candidate(
            row.source, path, row.line, row.byte, row.source, 0, (), row.encoding, "field",
            disabled_rules=("ALL",), notes=((name, data),),
        )  # fmt: skip


def addresses(
    row: Record, columns: Sequence[int], path: str, whole: bool, width: int
) -> Iterator[Candidate]:
    """Yield the addresses in one row, as described in ``candidates``.

    The first candidate has the faults of the row itself as notes.
    """
    if not row.source.strip():
        return
    notes = _notes(row, width)
    for number, column in enumerate(columns):
        cell = row.cells[column] if column < len(row.cells) else Cell("", len(row.source), (), ",")
        if not cell.value.strip() and number:
            continue
        parts = [cell] if whole or cell.value.count("@") < 2 else _addresses(cell)
        for value, start, doubled, _ in parts:
            yield Candidate(
                value,
                path,
                row.line,
                row.byte,
                row.source,
                start,
                doubled,
                row.encoding,
                cell.enclosed,
                column,
                notes,
            )
            notes = ()


def _notes(row: Record, width: int) -> tuple[tuple[str, Mapping[str, object]], ...]:
    notes: list[tuple[str, Mapping[str, object]]] = []
    if '"' in row.source and not is_well_formed(row):
        odd = next(cell.value for cell in row.cells if _is_odd(cell))
        is_open = _QUOTED_FIELD(odd) is None
        notes.append(("unclosed-quote-in-row" if is_open else "text-beside-quotes-in-row", {}))
    if len(row.cells) != width:
        notes.append(("shifted-column", {"cells": len(row.cells), "usual": width}))
    return tuple(notes)


def is_well_formed(row: Record) -> bool:
    """Whether all CSV parsers agree on the quotes in a row."""
    return not any(map(_is_odd, row.cells))


def _is_odd(cell: Cell) -> bool:
    return cell.enclosed != '"' and cell.value.startswith('"')


def _addresses(cell: Cell) -> list[Cell]:
    """Return each address in a cell with several, without surrounding white space."""
    from addrlint.syntax.parser import parse

    value, start, doubled, enclosed = cell
    boxes = parse(value).mailboxes
    if len(boxes) == 1:
        return [cell]
    parts = []
    for box in boxes:
        text = box.text.strip()
        first = box.start + box.text.index(text)
        after = first + len(text)
        shift = sum(1 for at in doubled if at < first)
        own = tuple(at - first for at in doubled if first <= at < after)
        parts.append(Cell(text, start + first + shift, own, enclosed))
    return parts


def records(lines: Iterator[Line], delimiter: str) -> Iterator[Record]:
    """Yield the records of a table.

    A quoted cell may contain line ends. If its closing quote is missing, too far away or not
    followed by a delimiter, the line is a record of its own, so that no rows after it are lost.
    """
    waiting = deque[Line]()
    while True:
        line = waiting.popleft() if waiting else next(lines, None)
        if line is None:
            return
        cells, opened = _cells(line.text, 0, delimiter)
        source = line.text
        if opened is not None:
            taken = [line]
            longer = _continued(cells, opened, taken, waiting, lines, delimiter)
            if longer is None:
                waiting.extendleft(reversed(taken[1:]))
                cells = unquoted(source, 0, delimiter)
            else:
                source, cells = longer
        yield Record(source, line.number, line.byte, line.encoding, cells)


def _continued(
    cells: list[Cell],
    opened: int,
    taken: list[Line],
    waiting: deque[Line],
    lines: Iterator[Line],
    delimiter: str,
) -> tuple[str, list[Cell]] | None:
    """Read lines until the open cell, and with it the record, is complete.

    Each line is scanned only once; the text of the record is joined at the end.

    Args:
        cells: the cells before the open cell.
        opened: the index of its opening quote.
        taken: the lines of the record so far; further lines are added.
        waiting: lines that were already read.
        lines: lines that were not read yet.
        delimiter: the delimiter between cells.

    Returns:
        The record's text and cells, or None if the closing quote is missing or too far away.
    """
    offset = 0  # where the last line starts in the record
    parts = [taken[0].text[opened + 1 :]]  # the text of the open cell
    length = 0
    found = list(cells)
    while len(taken) < _MOST_LINES and length < _LONGEST_FIELD:
        line = waiting.popleft() if waiting else next(lines, None)
        if line is None:
            return None
        before = taken[-1]
        offset += len(before.text) + len(before.ending)
        parts.append(before.ending)
        taken.append(line)
        length += len(line.text)
        match = _TO_QUOTE(line.text)
        if match is None:
            parts.append(line.text)
            continue
        end = match.end()
        if line.text[end : end + 1] not in ("", delimiter):
            return None
        parts.append(line.text[: end - 1])
        found.append(_quoted("".join(parts), opened + 1))
        if end == len(line.text):
            source = "".join(one.text + one.ending for one in taken[:-1]) + line.text
            return source, found
        more, next_opened = _cells(line.text, end + 1, delimiter)
        found += [_moved(cell, offset) for cell in more]
        if next_opened is None:
            source = "".join(one.text + one.ending for one in taken[:-1]) + line.text
            return source, found
        opened = offset + next_opened
        parts = [line.text[next_opened + 1 :]]
        length = 0
    return None


def _moved(cell: Cell, by: int) -> Cell:
    return Cell(cell.value, cell.start + by, cell.doubled, cell.enclosed)


_TO_QUOTE = re.compile(r'(?:[^"]++|"")*+"').match
_QUOTED_FIELD = re.compile(r'"((?:[^"]++|"")*+)"').match


def _cells(text: str, at: int, delimiter: str) -> tuple[list[Cell], int | None]:
    """Return the cells of ``text`` from ``at``, and the index of an unclosed quote or None."""
    if '"' not in text:
        return unquoted(text, at, delimiter), None
    cells: list[Cell] = []
    while True:
        if text.startswith('"', at):
            match = _QUOTED_FIELD(text, at)
            if match is None:
                return cells, at
            after = text[match.end() : match.end() + 1]
            if not after or after == delimiter:
                cells.append(_quoted(match[1], at + 1))
                if not after:
                    return cells, None
                at = match.end() + 1
                continue
        end = text.find(delimiter, at)
        cells.append(Cell(text[at : end if end >= 0 else len(text)], at, (), delimiter))
        if end < 0:
            return cells, None
        at = end + 1


def _quoted(content: str, start: int) -> Cell:
    if '""' not in content:
        return Cell(content, start, (), '"')
    value = content.replace('""', '"')
    return Cell(value, start, tuple(_doubled(content)), '"')


def _doubled(content: str) -> Iterator[int]:
    removed = 0
    at = content.find('""')
    while at >= 0:
        yield at - removed
        removed += 1
        at = content.find('""', at + 2)


def unquoted(text: str, at: int, delimiter: str) -> list[Cell]:
    """Return the cells of a text from ``at``, treating quotes as ordinary characters."""
    cells = []
    for part in text[at:].split(delimiter):
        cells.append(Cell(part, at, (), delimiter))
        at += len(part) + 1
    return cells
