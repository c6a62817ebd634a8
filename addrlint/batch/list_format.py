"""Detects the form of a big list from its first rows, in the same way as for a small one."""

from __future__ import annotations

from addrlint._named_tuple import NamedTuple
from addrlint.batch.row_pattern import WHOLE, AddressField, row_pattern
from addrlint.batch.scanner import Row, Scanner
from addrlint.engine.checker import Checker
from addrlint.sources.candidate import Candidate, encoded
from addrlint.sources.csv_columns import Record
from addrlint.sources.csv_table import Layout, addresses, of_header, opened, records
from addrlint.sources.json_lines import key_of_addresses, of_object
from addrlint.sources.lines import Line, is_row, one_a_line, sniffed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

# The number of bytes that are read to detect the form of a list.
HEAD = 1 << 20
# The delimiters that a row pattern supports.
_DELIMITERS = frozenset(",;\t|:^~ ")


class Form(NamedTuple):
    """The form of one list.

    Attributes:
        path: its name, for messages and positions.
        encoding: its encoding.
        errors: the error handler for bytes that can't be decoded.
        mark: the length of its byte order mark.
        start: the byte where its first row starts, after the mark and the header.
        line: the number of that line.
        layout: the layout of a table; None if each row is an address.
        delimiter: the delimiter between cells; "" if each row is an address.
        columns: the columns with addresses, from 0; empty if each row is an address.
        header: the names of the columns; empty if there are none.
        field: where most rows have their address, for the row pattern.
        ending: the usual line end.
        width: the number of cells in most rows.
        key: the key of the address in JSON Lines; "" for other lists.
        faults: candidates for the faults in the header.
    """

    path: str
    encoding: str
    errors: str
    mark: int
    start: int
    line: int
    layout: Layout | None
    delimiter: str
    columns: list[int]
    header: tuple[str, ...]
    field: AddressField
    ending: bytes
    width: int
    key: str = ""
    faults: tuple[Candidate, ...] = ()

    @property
    def breadth(self) -> int:
        """The number of columns of the list, with or without names."""
        return max(len(self.header), self.width)

    def scanner(self, checker: Checker, refused: Iterable[str] = ()) -> Scanner:
        """Return a scanner for blocks of this list; ``refused`` domains are never proven clean."""
        pattern = None
        if self.key:
            pass  # a JSON string must be parsed first
        elif self.layout is None or (
            len(self.columns) == 1
            and self.columns[0] < self.width
            and self.delimiter in _DELIMITERS
        ):
            pattern = row_pattern(checker, self.field, refused)
        return Scanner(checker, pattern, self.encoding, self.delimiter or None, self.errors)

    def record(self, block: bytes, row: Row) -> Record:
        """Return the cells in a row of a table."""
        if row.record is not None:
            return row.record
        text = self.text(block, row)
        return next(records(iter([Line(text, 0, row.start, self.encoding, "")]), self.delimiter))

    def candidates(self, block: bytes, row: Row, at: int, line: int) -> Iterable[Candidate]:
        """Return the addresses in a row of a block that starts at byte ``at`` and line ``line``."""
        start, _, inside, record, cell = row
        line += inside
        at += start
        if self.layout is None:
            text = self.text(block, row)
            if self.key:
                return of_object(text, self.key, self.path, line, at, self.encoding)
            if not is_row(text):
                return ()
            # Pass all leading fields, because default values make the call twice as slow.
            return (Candidate(text, self.path, line, at, text, 0, (), self.encoding, "", 0, ()),)
        if record is None:
            plain = self.check_without_options(block, row)
            if plain is not None:
                text = self.text(block, row)
                quote = block[cell[1] : cell[1] + 1] == b'"' if cell else False
                return (
                    Candidate(
                        plain[0], self.path, line, at, text, plain[1], (),
                        self.encoding, '"' if quote else self.delimiter, self.columns[0], (),
                    ),
                )  # fmt: skip
            record = self.record(block, row)
        source, _, start, encoding, own = record
        record = Record(source, line, at - row.start + start, encoding, own)
        return addresses(record, self.columns, self.path, self.layout.whole, self.width)

    def check_without_options(self, block: bytes, row: Row) -> tuple[str, int] | None:
        """Return the address in a simple row and its index in the line; None for other rows.

        The result is the same as that of ``candidates``. A simple row is short and is either a
        single address, or has the usual number of cells and one address column with one address.
        """
        start, stop, _, record, cell = row
        if stop - start > 256 or record is not None or self.key:
            return None
        if self.layout is None:
            text = self.text(block, row)
            return (text, 0) if "\n" not in text and "\r" not in text and is_row(text) else None
        if cell is None:
            return None
        first, after = cell
        value = block[first:after].decode(self.encoding, self.errors)
        if value.count("@") > 1 and ("," in value or ";" in value):
            return None  # there may be several addresses
        if not value.strip() and not self.text(block, row).strip():
            return None
        before = block[start:first]
        if before.isascii():
            return value, first - start
        return value, len(before.decode(self.encoding, self.errors))

    def text(self, block: bytes, row: Row) -> str:
        """Return the text of a row without its line end."""
        start, stop = row[:2]
        if block[stop - 1] == 10:
            stop -= 1
        if stop > start and block[stop - 1] == 13:
            stop -= 1
        return block[start:stop].decode(self.encoding, self.errors)


def form_of(
    stream: Replay,
    path: str,
    layout: Layout | None,
    only_lists: bool = False,
    errors: str = "surrogateescape",
    key: str | None = None,
) -> Form:
    """Detect the form of a list from its first rows.

    Args:
        stream: the list's bytes; it is rewound afterwards.
        path: the list's name, for messages.
        layout: the known properties of a table; None if each line is an address.
        only_lists: treat a text that is not a list as an error.
        errors: the error handler for bytes that can't be decoded.
        key: the key of the address in JSON Lines, "" to detect it; None for other lists.

    Raises:
        SourceError: as the readers for small lists.
    """
    head = stream.read(HEAD)
    stream.rewind()
    if not head:
        return _empty(path, layout, key)
    encoding, mark = sniffed(head, path)
    ending = b"\r\n" if b"\r\n" in head[:8192] else b"\n"
    if key is not None:
        found = key_of_addresses(head[mark:], path, key)
        return Form(
            path, encoding, errors, mark, mark, 1, None, "", [], (), WHOLE, ending, 0, found
        )
    if layout is None:
        if only_lists:
            next(one_a_line(stream, path, True), None)
            stream.rewind()
        field = WHOLE._replace(ending=ending)
        return Form(path, encoding, errors, mark, mark, 1, None, "", [], (), field, ending, 0)
    table = opened(stream, path, layout)
    start, line = mark, 1
    names: tuple[str, ...] = ()
    if table.header is not None:
        names = tuple(cell.value for cell in table.header.cells)
        start, line = _behind(stream.seen(), table.header)
    elif table.told is not None:
        start, line = _behind(stream.seen(), table.told)
    stream.rewind()
    rows = [row for row in table.sample if row is not table.header and row.source.strip()]
    field = _field(rows, table.columns[0], table.delimiter, table.width, ending)
    return Form(
        path,
        encoding,
        errors,
        mark,
        start,
        line,
        layout,
        table.delimiter,
        table.columns,
        names,
        field,
        ending,
        table.width,
        faults=() if table.header is None else tuple(of_header(table.header, path)),
    )


def _empty(path: str, layout: Layout | None, key: str | None) -> Form:
    """Return the form of a list without rows."""
    delimiter = "" if layout is None or key is not None else layout.delimiter or ","
    columns = [0] if delimiter else []
    return Form(
        path, "utf-8", "surrogateescape", 0, 0, 1, layout, delimiter, columns, (), WHOLE, b"\n", 0,
        key or ("record" if key is not None else ""),
    )  # fmt: skip


def _behind(raw: bytes, header: Record) -> tuple[int, int]:
    """Return the byte where the first row starts, and its line."""
    at = header.byte + len(encoded(header.source, header.encoding))
    line = header.line + len(header.source.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    for ending in ("\r\n", "\r", "\n"):
        end = ending.encode(header.encoding)
        if raw[at : at + len(end)] == end:
            return at + len(end), line
    return at, line


def _field(
    rows: list[Record], column: int, delimiter: str, width: int, ending: bytes
) -> AddressField:
    """Return the position of the address in most rows."""
    cells = [row.cells[column] for row in rows if column < len(row.cells)]
    quoted = 2 * sum(cell.enclosed == '"' for cell in cells) > len(cells)
    held = {at for row in rows for at, cell in enumerate(row.cells) if cell.enclosed == '"'}
    unquoted = frozenset(range(width)) - held
    return AddressField(
        delimiter.encode(), column, max(width - column - 1, 0), quoted, ending, unquoted
    )


class Replay:
    """A stream whose first bytes can be read again."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._kept: bytearray | None = bytearray()
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        """Return at most ``size`` bytes; empty at the end."""
        kept = self._kept
        if kept is None:
            return self._stream.read(size)
        if self._at >= len(kept):
            kept += self._stream.read(size)
        stop = len(kept) if size < 0 else self._at + size
        piece = bytes(kept[self._at : stop])
        self._at += len(piece)
        return piece

    def seen(self) -> bytes:
        """Return the bytes read so far."""
        return bytes(self._kept or b"")

    def rewind(self) -> None:
        """Start reading again from the first byte."""
        self._at = 0

    def release(self) -> Iterator[bytes]:
        """Yield the whole stream in chunks, once, without keeping it any longer."""
        kept, self._kept = self._kept, None
        if kept:
            yield bytes(kept)
            del kept
        yield from iter(lambda: self._stream.read(HEAD), b"")


def behind(chunks: Iterable[bytes], start: int) -> Iterator[bytes]:
    """Yield the bytes of a list from offset ``start``."""
    for chunk in chunks:
        if len(chunk) > start:
            yield chunk[start:]
        start = max(start - len(chunk), 0)
