"""CSV and its kin as records with places; which column holds addresses is decided here."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from itertools import chain

from addrlint.record import NamedTuple
from addrlint.sources.interface import Candidate, SourceError
from addrlint.sources.lines import Line, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

_DELIMITERS = ",;\t|"
_SAMPLE = 200
# A quoted field may run over this many lines and characters; then its quote was never closed.
_LONGEST_FIELD = 131_072
_MOST_LINES = 500
# Names of columns, in lower case and without blanks, hyphens and underscores.
_HEADERS = re.compile(
    r"[a-z]*(?:e?mails?|e?mailaddress(?:es)?|emailid|mailadresse|epost(?:a|aadresi)?|courriel)[0-9]?"
    r"|(?:correo|posta)(?:electr[oó]nic[oa]|elettronica)?|indirizzoe?mail|adressee?mail"
    r"|recipients?|subscribers?"
).fullmatch


class Cell(NamedTuple):
    """One field: its value and the place of its first character in the record's source."""

    value: str
    start: int
    doubled: tuple[int, ...]


class Record(NamedTuple):
    """One row: its source text, over several lines if a quoted field holds line ends."""

    source: str
    line: int
    byte: int
    encoding: str
    cells: list[Cell]


def candidates(stream: BinaryIO, path: str, delimiter: str | None = None) -> Iterator[Candidate]:
    """Yield the addresses of a table in order of its rows.

    The columns are those whose header names e-mail, else the one most of whose cells hold an @. A
    row whose first such column is empty or lacking yields an empty text. Rows without any text are
    left out.

    Args:
        stream: the file, as bytes.
        path: its name, for messages and places.
        delimiter: one character; found out from the first lines if None.

    Raises:
        SourceError: if no column holds addresses.
    """
    lines = deque[Line]()
    source = read(stream, path)
    for line in source:
        lines.append(line)
        if len(lines) >= _SAMPLE:
            break
    if not lines:
        return
    sample = [line.text for line in lines]
    chosen = delimiter or _delimiter(sample)
    rows = records(chain(lines, source), chosen)
    first: list[Record] = []
    for row in rows:
        first.append(row)
        if len(first) >= _SAMPLE:
            break
    columns, has_header = _columns(first, path)
    for number, row in enumerate(chain(first, rows)):
        if number or not has_header:
            yield from _of_row(row, columns, path)


def _of_row(row: Record, columns: list[int], path: str) -> Iterator[Candidate]:
    if not row.source.strip():
        return
    for number, column in enumerate(columns):
        if column < len(row.cells):
            value, start, doubled = row.cells[column]
        else:
            value, start, doubled = "", len(row.source), ()
        if value.strip() or not number:
            yield Candidate(
                value, path, row.line, row.byte, row.source, start, doubled, row.encoding
            )


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
            while opened is not None:
                longer = _continued(taken, waiting, lines, delimiter)
                if longer is None:
                    break
                source, at = longer
                cells = [cell for cell in cells if cell.start <= opened]
                value = source[opened + 1 : at]
                cells.append(_quoted(value, opened + 1))
                if at + 1 == len(source):
                    opened = None
                else:
                    more, opened = _cells(source, at + 2, delimiter)
                    cells += more
            if opened is not None:
                waiting.extendleft(reversed(taken[1:]))
                source = line.text
                cells = _unquoted(source, 0, delimiter)
        yield Record(source, line.number, line.byte, line.encoding, cells)


def _continued(
    taken: list[Line], waiting: deque[Line], lines: Iterator[Line], delimiter: str
) -> tuple[str, int] | None:
    """Take lines until a quote closes the open field.

    Returns:
        The record's text so far and the index of that quote, or None if there is none to be had.
    """
    length = 0
    while len(taken) < _MOST_LINES and length < _LONGEST_FIELD:
        line = waiting.popleft() if waiting else next(lines, None)
        if line is None:
            return None
        taken.append(line)
        length += len(line.text)
        match = _TO_QUOTE(line.text)
        if match is not None:
            after = line.text[match.end() : match.end() + 1]
            if after and after != delimiter:
                return None
            before = "".join(part.text + part.ending for part in taken[:-1])
            return before + line.text, len(before) + match.end() - 1
    return None


_TO_QUOTE = re.compile(r'(?:[^"]++|"")*+"').match
_QUOTED_FIELD = re.compile(r'"((?:[^"]++|"")*+)"').match


def _cells(text: str, at: int, delimiter: str) -> tuple[list[Cell], int | None]:
    """Return the cells of ``text`` from ``at`` on, and the index of a quote left open, or None."""
    if '"' not in text:
        return _unquoted(text, at, delimiter), None
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
        cells.append(Cell(text[at : end if end >= 0 else len(text)], at, ()))
        if end < 0:
            return cells, None
        at = end + 1


def _quoted(content: str, start: int) -> Cell:
    if '""' not in content:
        return Cell(content, start, ())
    value = content.replace('""', '"')
    return Cell(value, start, tuple(_doubled(content)))


def _doubled(content: str) -> Iterator[int]:
    removed = 0
    at = content.find('""')
    while at >= 0:
        yield at - removed
        removed += 1
        at = content.find('""', at + 2)


def _unquoted(text: str, at: int, delimiter: str) -> list[Cell]:
    cells = []
    for part in text[at:].split(delimiter):
        cells.append(Cell(part, at, ()))
        at += len(part) + 1
    return cells


def _delimiter(sample: list[str]) -> str:
    """Return the delimiter that divides most lines into the same number of fields."""
    lines = [re.sub(r'"(?:[^"]|"")*+"', "", line) for line in sample if line.strip()]

    def score(delimiter: str) -> tuple[int, int]:
        counts = [line.count(delimiter) for line in lines]
        usual = max(set(counts), key=counts.count, default=0)
        return (counts.count(usual) if usual else 0, usual)

    return max(_DELIMITERS, key=score)


def _columns(sample: list[Record], path: str) -> tuple[list[int], bool]:
    """Return the columns that hold addresses, and whether the first record is a header."""
    rows = [row for row in sample if row.source.strip()]
    if not rows:
        return [0], False
    header = [re.sub(r"[\s_.-]", "", cell.value).lower() for cell in rows[0].cells]
    if "@" not in rows[0].source:
        named = [number for number, name in enumerate(header) if _HEADERS(name)]
        if named:
            return named, rows[0] is sample[0]
    body = rows if "@" in rows[0].source else rows[1:]
    width = max((len(row.cells) for row in rows), default=1)
    shares = []
    for column in range(width):
        cells = [row.cells[column].value for row in body if column < len(row.cells)]
        filled = [cell for cell in cells if cell.strip()]
        shares.append(sum("@" in cell for cell in filled) / len(filled) if filled else 0.0)
    best = max(range(width), key=lambda column: shares[column], default=0)
    if shares and shares[best] > 0:
        return [best], "@" not in rows[0].source
    if width == 1:
        return [0], False
    names = ", ".join(cell.value.strip() or "(no name)" for cell in rows[0].cells[:12])
    raise SourceError(f"{path}: no column holds addresses; its columns are {names}")
