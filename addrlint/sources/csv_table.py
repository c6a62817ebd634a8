"""CSV and its kin as records with places; which column holds addresses is not decided here."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from addrlint._lazy_regex import late
from addrlint._named_tuple import NamedTuple
from addrlint.sources.candidate import Candidate
from addrlint.sources.csv_columns import Cell, Record, found_out, named, names_addresses
from addrlint.sources.lines import Line, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from addrlint.sources.lines import Readable

_DELIMITERS = ",;\t|"
_SAMPLE = 200
# A quoted field may run over this many lines and characters; then its quote was never closed.
_LONGEST_FIELD = 131_072
_TOLD = late(r"sep=([,;|:\t])", "fullmatch")
_MOST_LINES = 500


class Layout(NamedTuple):
    """How a table is to be read; what is None or empty is found out.

    Attributes:
        columns: headers, in any case, or numbers from 1.
        delimiter: one character.
        whole: take a cell as one text, though it holds several addresses.
        only_lists: leave out tables whose columns neither say nor show that they hold addresses.
    """

    columns: tuple[str, ...] = ()
    delimiter: str | None = None
    whole: bool = False
    only_lists: bool = False


_FOUND_OUT = Layout()


def candidates(stream: Readable, path: str, layout: Layout = _FOUND_OUT) -> Iterator[Candidate]:
    """Yield the addresses of a table in order of its rows.

    The columns are those whose header names e-mail, else the one most of whose cells hold an @. A
    row whose first such column is empty or lacking yields an empty text. Rows without any text are
    left out. A cell with several addresses yields each.

    Args:
        stream: the file, as bytes.
        path: its name, for messages and places.
        layout: what is known of the table.

    Raises:
        SourceError: if no column holds addresses, or one that is asked for is not there.
        NotAList: if only lists are asked for and this is none.
    """
    table = opened(stream, path, layout)
    if table.header is not None:
        yield from of_header(table.header, path)
    for row in table.rows:
        if row is not table.header:
            yield from addresses(row, table.columns, path, layout.whole, table.width)


class Table(NamedTuple):
    """A table whose first rows were looked at.

    Attributes:
        delimiter: one character.
        columns: those that hold addresses, from 0.
        header: the row of the columns' names, if there is one.
        rows: every row, the header among them.
        sample: the first of them.
        width: how many cells most rows have.
        told: the line before all others by which Excel is told of the delimiter, if there is one.
    """

    delimiter: str
    columns: list[int]
    header: Record | None
    rows: Iterator[Record]
    sample: list[Record]
    width: int
    told: Record | None


def opened(stream: Readable, path: str, layout: Layout) -> Table:
    """Find out how a table is to be read; arguments and errors are those of ``candidates``."""
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
    chosen = given or _delimiter([line.text for line in lines])
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
    # Where no width is usual, it is as the header says.
    named_ones = len(header.cells) if header is not None else 0
    width = max(set(widths), key=lambda one: (widths.count(one), one == named_ones), default=0)
    return Table(chosen, columns, header, chain(first, rows), first, width, told)


def of_header(row: Record, path: str) -> Iterator[Candidate]:
    """Yield what is wrong with the quotes of a header: it is no address, and nothing else is said."""
    for name, data in _notes(row, len(row.cells)):
        yield Candidate(
            row.source, path, row.line, row.byte, row.source, 0, (), row.encoding, "field",
            waived=("ALL",), notes=((name, data),),
        )  # fmt: skip


def addresses(
    row: Record, columns: Sequence[int], path: str, whole: bool, width: int
) -> Iterator[Candidate]:
    """Yield the addresses of one row; ``candidates`` tells which they are.

    What is wrong with the row itself is noted on the first.
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
    """Whether every reader of CSV takes a row's quotes for the same."""
    return not any(map(_is_odd, row.cells))


def _is_odd(cell: Cell) -> bool:
    return cell.enclosed != '"' and cell.value.startswith('"')


def _addresses(cell: Cell) -> list[Cell]:
    """Return each address of a cell that lists several, without the blanks round it."""
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

    A quoted field may hold line ends. If no quote closes it within reach, or something else than a
    delimiter follows that quote, it was never meant to go on: the line is a record of its own and
    no row after it is swallowed.
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
    """Take lines until the last field that is open is closed, and the record with it.

    Each line is looked at once: what stands before it is put together at the end alone.

    Args:
        cells: those before the open field.
        opened: the index of its quote.
        taken: the lines so far; those that are taken are added.
        waiting: lines that were read already.
        lines: those that were not.
        delimiter: what divides cells.

    Returns:
        The record's text and cells, or None if it has no end within reach.
    """
    offset = 0  # where the last line begins in the record
    parts = [taken[0].text[opened + 1 :]]  # of the open field
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
    """Return the cells of ``text`` from ``at`` on, and the index of a quote left open, or None."""
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
    """Return the cells of a text from ``at`` on if quotes mean nothing."""
    cells = []
    for part in text[at:].split(delimiter):
        cells.append(Cell(part, at, (), delimiter))
        at += len(part) + 1
    return cells


def _delimiter(sample: list[str]) -> str:
    """Return the delimiter that divides most lines into the same number of fields.

    One by which the first line names a column of addresses comes before all others.
    """
    lines = [re.sub(r'"(?:[^"]|"")*+"', "", line) for line in sample if line.strip()]

    def score(delimiter: str) -> tuple[bool, int, int]:
        counts = [line.count(delimiter) for line in lines]
        usual = max(set(counts), key=counts.count, default=0)
        is_named = bool(sample) and names_addresses(sample[0].split(delimiter))
        return (is_named, counts.count(usual) if usual else 0, usual)

    return max(_DELIMITERS, key=score)
