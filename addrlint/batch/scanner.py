"""Splits blocks of bytes into rows, and finds the rows that are not proven clean."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from addrlint._named_tuple import NamedTuple
from addrlint.batch.row_pattern import RowPattern
from addrlint.engine.checker import Checker
from addrlint.sources.csv_columns import Record
from addrlint.sources.csv_table import records
from addrlint.sources.lines import Line

_LINE = re.compile(rb"[^\r\n]*+(\r\n|\r|\n|)").match
_LF = 10
_new = tuple.__new__  # twice as fast as calling the class
_AT_ONCE = 4096


class Row(NamedTuple):
    """A row that is not proven clean.

    Attributes:
        start, stop: its range of bytes in the block, including its line end.
        line: the number of line ends before it in the block.
        record: its cells, in a table; None for a single line, which is quick to split.
        cell: for a usual row of a table, the range of its only address, without quotes.
    """

    start: int
    stop: int
    line: int
    record: Record | None
    cell: tuple[int, int] | None = None


class Scanned(NamedTuple):
    """The rows in a block of bytes.

    Attributes:
        size: the number of bytes used; the rest must be passed again with more bytes after it.
        rows: the number of rows in them.
        lines: the number of line ends in them.
        left: the rows that are not proven clean.
    """

    size: int
    rows: int
    lines: int
    left: list[Row]


class More(Exception):
    """A row continues after the end of the block."""


class Scanner:
    """Splits blocks into rows.

    Args:
        checker: checks domains that the pattern does not cover.
        pattern: proves rows clean; None to prove none.
        encoding: utf-8 or cp1252.
        delimiter: the delimiter between cells of a table; None if each row is an address.
        errors: the error handler for bytes that can't be decoded.
    """

    def __init__(
        self,
        checker: Checker,
        pattern: RowPattern | None,
        encoding: str,
        delimiter: str | None,
        errors: str = "surrogateescape",
    ) -> None:
        self._checker = checker
        self._pattern = pattern
        self._encoding = encoding
        self._delimiter = delimiter
        self._errors = errors

    def row(self, block: bytes, at: int) -> re.Match[bytes]:
        """Return the match for a proven row; its groups are the address and the domain."""
        assert self._pattern is not None
        match = self._pattern.row(block, at)
        assert match is not None
        return match

    def scan(self, block: bytes, is_last: bool, limit: int | None = None) -> Scanned:
        """Return the rows of a block that starts with a row.

        Args:
            block: bytes of a file.
            is_last: whether the block is the last one.
            limit: rows that start at this index or later are left for another block.
        """
        cut = len(block) if limit is None else min(limit, len(block))
        if cut == len(block) and not is_last:
            cut = block.rfind(b"\n") + 1 or block.rfind(b"\r", 0, max(cut - 1, 0)) + 1
        if not cut:
            return Scanned(0, 0, 0, [])
        left: list[Row] = []
        size, inner = cut, 0
        reached = line = counted = 0
        # Whether every line ends with LF or CR LF.
        simple = block.find(b"\r", 0, cut) < 0 or (
            block.count(b"\r", 0, cut) == block.count(b"\r\n", 0, cut)
        )
        delimiter = self._delimiter
        usual = self._pattern.line if self._pattern is not None else None
        for at, end in self._places(block, cut):
            if at < reached:
                continue  # inside a record that started earlier
            if at > counted:
                line += line_feeds(block, counted, at) if simple else line_ends(block, counted, at)
                counted = at
            if usual is not None:
                match = usual(block, at)
                if match is not None and match.end() <= cut:
                    reached = counted = match.end()
                    cell = match.span(match.lastindex) if match.lastindex else None
                    left.append(_new(Row, (at, reached, line, None, cell)))
                    line += 1
                    continue
            elif delimiter is None and simple:
                reached = counted = end if end < cut else cut
                left.append(_new(Row, (at, reached, line, None, None)))
                line += block[reached - 1] == _LF
                continue
            if delimiter is None:
                reached = min(end, cut)
                for start, stop in _lines_of(block, at, reached):
                    left.append(Row(start, stop, line, None))
                    line += 1
                line -= block[reached - 1] not in b"\r\n"
                counted = reached
                continue
            start = at
            try:
                while start < min(end, cut):
                    record, stop = self._record(block, start, is_last)
                    left.append(Row(start, stop, line, record))
                    inside = line_ends(block, start, stop)
                    line += inside
                    inner += inside - (block[stop - 1] in b"\r\n")
                    start = counted = reached = stop
                    if end < stop < cut and block[stop - 1] != _LF:
                        # The row ended with a CR, and more rows follow before the next LF.
                        end = block.find(b"\n", stop, cut) + 1 or cut
            except More:
                size = start
                break
        size = max(size, reached) if size == cut else size
        if simple and size == cut:
            lines = line + line_feeds(block, counted, size)
        else:
            lines = line + line_ends(block, counted, size)
        unended = size > 0 and block[size - 1] not in b"\r\n"
        return Scanned(size, lines - inner + unended, lines, left)

    def begin(self, block: bytes, stop: int) -> int:
        """Return the last index before ``stop`` where a row seems to start; 0 for none."""
        at = last = block.rfind(b"\n", 0, stop) + 1
        if not last:
            last = block.rfind(b"\r", 0, stop) + 1
            return 0 if block[last : last + 1] == b"\n" else last
        if self._pattern is None or self._delimiter is None:
            return last
        for _ in range(64):
            if not at or self._pattern.row(block, at):
                return at or last
            at = block.rfind(b"\n", 0, at - 1) + 1
        return last

    def _places(self, block: bytes, cut: int) -> Iterator[tuple[int, int]]:
        """Yield the start of each unproven line before ``cut``, and the start of the line after it.

        The first line is always included, because a row can only be proven together with the LF
        before it.
        """
        pattern = self._pattern
        at = block.find(b"\n", 0, cut)
        yield 0, at + 1 or cut
        if pattern is None:
            while 0 <= at < cut - 1:
                end = block.find(b"\n", at + 1, cut)
                yield at + 1, end + 1 or cut
                at = end
            return
        if not 0 <= at < cut - 1:
            return
        body = block
        if block[cut - 1] != _LF:
            body = block[:cut] + b"\n"
            cut += 1
        matches = pattern.left(body, at, cut)
        while some := list(islice(matches, _AT_ONCE)):
            yield from self._left(body, cut, [(match[1], match) for match in some])

    def _left(
        self, body: bytes, cut: int, found: list[tuple[bytes, re.Match[bytes]]]
    ) -> Iterator[tuple[int, int]]:
        """Yield the start of the row for each match of ``left``, and the start of the next row."""
        # A group that starts with LF or @ is a row or the end of one; any other is a domain.
        assert self._pattern is not None
        names = self._pattern.names
        hit = self._hits([text for text, _ in found if text])
        if hit:
            names = names | hit
        for text, match in found:
            if text[:1] == b"\n":
                start, end = match.span(1)
                if end == cut:
                    return  # after the last LF there is only an empty row
            elif text[:1] == b"@" or text in names:
                start = body.rfind(b"\n", 0, match.start(1))
                end = body.index(b"\n", match.end(1))
            else:
                continue
            if body.find(b'"', start, end) < 0 or not self._is_proven(body, start + 1, names):
                yield start + 1, end + 1

    def _is_proven(self, body: bytes, at: int, names: frozenset[bytes]) -> bool:
        """Whether a row is proven although cells that rarely have quotes have some."""
        assert self._pattern is not None
        match = self._pattern.row(body, at)
        return match is not None and match[2] not in names and not self._hits([match[2]])

    def _hits(self, left: list[bytes]) -> set[bytes]:
        """Return the domains on which a rule may report although it does not name them."""
        pattern = self._pattern
        assert pattern is not None
        if pattern.judges:
            clean = self._checker.fast_path.proves
            return {x for x in set(left) if x[0] not in b"\n@" and not clean(f"a@{x.decode()}")}
        hit: set[bytes] = set()
        domains = b""
        for suffix in pattern.suffixes:
            domains = domains or b"\n%b\n" % b"\n".join(left)
            ending = suffix + b"\n"
            at = domains.find(ending)
            while at >= 0:
                first = domains.rfind(b"\n", 0, at) + 1
                hit.add(domains[first : at + len(suffix)])
                at = domains.find(ending, at + 1)
        return hit

    def _record(self, block: bytes, start: int, is_last: bool) -> tuple[Record | None, int]:
        """Return the record that starts at an index, and its end.

        Raises:
            More: if the record may continue after the end of the block.
        """
        assert self._delimiter is not None
        end = block.find(b"\n", start) + 1
        if end and block.find(b'"', start, end) < 0 and block.find(b"\r", start, end - 2) < 0:
            return None, end  # a line without quotes is a record
        record = next(records(self._lines(block, start, is_last), self._delimiter))
        raw = record.source.encode(self._encoding, self._errors)
        match = _LINE(block, start + len(raw))
        assert match is not None
        return record, match.end()

    def _lines(self, block: bytes, at: int, is_last: bool) -> Iterator[Line]:
        while at < len(block):
            match = _LINE(block, at)
            assert match is not None
            ending = match[1]
            if not is_last and match.end() == len(block) and ending != b"\n":
                raise More
            text = block[at : match.start(1)].decode(self._encoding, self._errors)
            yield Line(text, 0, at, self._encoding, ending.decode("ascii"))
            at = match.end()
        if not is_last:
            raise More


def line_feeds(block: bytes, start: int, stop: int) -> int:
    """Return the number of LFs between two indexes."""
    piece = block[start:stop]
    # bytes.replace is faster than bytes.count, which goes byte by byte.
    return len(piece) - len(piece.replace(b"\n", b""))


def line_ends(block: bytes, start: int, stop: int) -> int:
    """Return the number of line ends between two indexes; a CR LF is one line end."""
    count = line_feeds(block, start, stop)
    if block.find(b"\r", start, stop) >= 0:
        count += block.count(b"\r", start, stop) - block.count(b"\r\n", start, stop)
    return count


def _lines_of(block: bytes, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """Yield the lines between two indexes: several if there are CRs as line ends."""
    content_end = stop - (2 if block[stop - 2 : stop] == b"\r\n" else 1)
    if block.find(b"\r", start, content_end) < 0:
        yield start, stop
        return
    for line in block[start:stop].splitlines(keepends=True):
        yield start, start + len(line)
        start += len(line)
