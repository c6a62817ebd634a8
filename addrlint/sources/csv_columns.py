"""Finds the columns of a table that contain addresses."""

from __future__ import annotations

import re
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable

from addrlint._named_tuple import NamedTuple
from addrlint.i18n.language import translate
from addrlint.sources.candidate import NotAList, SourceError, looks_like_address

# Column names, in lower case and without spaces, hyphens, dots and underscores.
_HEADERS = re.compile(
    r"[a-z]*(?:e?mails?|e?mailaddress(?:es)?|emailid|mailadresse|epost(?:a|aadresi)?|courriel)[0-9]?"
    r"|(?:correo|posta)(?:electr[oó]nic[oa]|elettronica)?|indirizzoe?mail|adressee?mail"
    r"|recipients?|subscribers?"
).fullmatch

# As many as a sheet of Excel can have.
_MOST_COLUMNS = 16_384
_DELIMITERS = ",;\t|"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from addrlint.sources.lines import Line


def is_header(name: str) -> bool:
    """Whether a column with this name contains e-mail addresses."""
    return _HEADERS(re.sub(r"[\s_.-]", "", name).lower()) is not None


def is_headed(head: bytes) -> bool:
    """Whether a text starts with the header of a table with a column of addresses."""
    encoding = "utf-16" if head.startswith((BOM_UTF16_LE, BOM_UTF16_BE)) else "utf-8-sig"
    line = head.decode(encoding, "replace").partition("\n")[0]
    return "@" not in line and names_addresses(re.split(r"[,;\t|]", line))


def names_addresses(cells: list[str]) -> bool:
    """Whether cells are a header of several columns, including one for addresses."""
    return len(cells) > 1 and any(is_header(cell.strip(' "\r')) for cell in cells)


class Cell(NamedTuple):
    """One cell: its value and the index of its first character in the record's source.

    ``doubled`` and ``enclosed`` are as in ``Candidate``.
    """

    value: str
    start: int
    doubled: tuple[int, ...]
    enclosed: str


class Record(NamedTuple):
    """One row with its source, which has several lines if a quoted cell contains line ends."""

    source: str
    line: int
    byte: int
    encoding: str
    cells: list[Cell]


def found_out(sample: list[Record], path: str, only_lists: bool) -> tuple[list[int], Record | None]:
    """Detect the columns with addresses; return them and the header row, if any."""
    rows = [row for row in sample if row.source.strip()]
    if not rows:
        return [0], None
    header = [re.sub(r"[\s_.-]", "", cell.value).lower() for cell in rows[0].cells]
    if "@" not in rows[0].source:
        named = [number for number, name in enumerate(header) if _HEADERS(name)]
        if named:
            own = (row.cells[n].value for row in rows[1:] for n in named if n < len(row.cells))
            if only_lists and not any(map(looks_like_address, own)):
                raise NotAList(f"{path}: {translate('no address in its e-mail column')}")
            return named, rows[0]
    body = rows if "@" in rows[0].source else rows[1:]
    width = max((len(row.cells) for row in rows), default=1)
    shares = []
    for column in range(width):
        cells = [row.cells[column].value for row in body if column < len(row.cells)]
        filled = [cell for cell in cells if cell.strip()]
        like = [cell for cell in filled if "@" in cell]
        if only_lists:
            like = [cell for cell in like if looks_like_address(cell)]
        shares.append(len(like) / len(filled) if filled else 0.0)
    best = max(range(width), key=lambda column: shares[column], default=0)
    if only_lists and (not shares or shares[best] < 0.5):
        message = translate("no column is named e-mail or has addresses in half of its cells")
        raise NotAList(f"{path}: {message}")
    if shares and shares[best] > 0:
        return [best], None if "@" in rows[0].source else rows[0]
    if width == 1:
        return [0], None
    message = translate(
        "no column contains addresses; choose one with --column: {columns}",
        columns=_names(rows[0]),
    )
    raise SourceError(f"{path}: {message}")


def check_width(lines: Iterable[Line], delimiter: str, path: str) -> None:
    """Check that a table is not wider than a sheet of Excel can be.

    Raises:
        SourceError: if it is.
    """
    for line in lines:
        count = line.text.count(delimiter) + 1
        if count > _MOST_COLUMNS:
            message = translate(
                "line {line} has {count} columns; a table can have at most {most}",
                line=line.number,
                count=count,
                most=_MOST_COLUMNS,
            )
            raise SourceError(f"{path}: {message}")


def named(
    sample: list[Record], wanted: tuple[str, ...], path: str, only_lists: bool
) -> tuple[list[int], Record | None]:
    """Return the columns with the given names or numbers, and the header row, if any."""
    rows = [row for row in sample if row.source.strip()]
    if not rows:
        return [0], None
    header = [cell.value.strip().lower() for cell in rows[0].cells]
    found = []
    by_name = False
    for column in wanted:
        name = column.strip().lower()
        if name in header:
            found.append(header.index(name))
            by_name = True
        elif not name.isdecimal():
            message = translate(
                "no column {column!r}{hint}; available columns: {columns}",
                column=column,
                hint=_hint(name, rows[0]),
                columns=_names(rows[0]),
            )
            raise (NotAList if only_lists else SourceError)(f"{path}: {message}")
        elif not 1 <= int(name) <= max(len(row.cells) for row in rows):
            message = translate(
                "no column {column}; the file has {count} columns: {columns}",
                column=column,
                count=len(header),
                columns=_names(rows[0]),
            )
            raise (NotAList if only_lists else SourceError)(f"{path}: {message}")
        else:
            found.append(int(name) - 1)
    first = rows[0].cells
    holds_address = any("@" in first[n].value for n in found if n < len(first))
    is_header = by_name or not (holds_address or len(rows) == 1)
    return found, rows[0] if is_header else None


def _hint(wanted: str, header: Record) -> str:
    from difflib import get_close_matches

    names = {cell.value.strip().lower(): cell.value.strip() for cell in header.cells}
    near = get_close_matches(wanted, names, 1)
    return translate(" (did you mean {meant!r}?)", meant=names[near[0]]) if near else ""


def _names(header: Record) -> str:
    names = [
        translate("(address)")
        if "@" in cell.value
        else cell.value.strip() or translate("(unnamed)")
        for cell in header.cells
    ]
    return ", ".join(names[:12]) + (translate(" and more") if len(names) > 12 else "")


def delimiter_of(sample: list[str]) -> str:
    """Return the delimiter that splits most lines into the same number of cells.

    A delimiter with which the first line names a column of addresses takes precedence.
    """
    lines = [re.sub(r'"(?:[^"]|"")*+"', "", line) for line in sample if line.strip()]

    def score(delimiter: str) -> tuple[bool, int, int]:
        counts = [line.count(delimiter) for line in lines]
        usual = max(set(counts), key=counts.count, default=0)
        is_named = bool(sample) and names_addresses(sample[0].split(delimiter))
        return (is_named, counts.count(usual) if usual else 0, usual)

    return max(_DELIMITERS, key=score)
