"""Converts the parts of a run to another output format."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice

from addrlint.batch.clean_run import CLEAN, REJECTED
from addrlint.batch.list_format import Form
from addrlint.batch.rejected_row import COLUMNS, FIXED, told_apart
from addrlint.batch.resumable_output import ResumableOutput
from addrlint.batch.table_writers import writer_of
from addrlint.sources.csv_table import records
from addrlint.sources.lines import read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_AT_ONCE = 16_384


def converted(output: ResumableOutput, wanted: str, form: Form, notes: bool) -> dict[str, str]:
    """Convert the parts of a run to the wanted format, in new files next to the parts.

    The values of cells are kept, but not their quotes. If a row has too many cells, the last one
    contains the rest, joined by delimiters.

    Args:
        output: the work folder with the parts.
        wanted: csv, jsonl or parquet.
        form: the form of the list.
        notes: whether accepted rows end with a note on fixes.

    Returns:
        The name of the file in the work folder to use for each converted part.
    """
    output.close()
    if wanted == "csv" and (form.layout is not None and form.delimiter == ","):
        return {}
    names = _names(form)
    own = [name if name not in names else f"addrlint_{name}" for name in COLUMNS]
    is_table = form.layout is not None
    done = {REJECTED: _convert(output, REJECTED, wanted, form, [*names, *own], True)}
    if wanted != "jsonl" or not form.key:  # JSON Lines need no conversion
        note = FIXED if FIXED not in names else f"addrlint_{FIXED}"
        kept = [*names, *([note] if notes and is_table else [])]
        done[CLEAN] = _convert(output, CLEAN, wanted, form, kept, is_table)
    return done


def _names(form: Form) -> list[str]:
    if form.key:
        return ["record"]
    if form.layout is None:
        return ["address"]
    names = [*form.header, *(f"column_{n + 1}" for n in range(len(form.header), form.breadth))]
    return told_apart(names)


def _convert(
    output: ResumableOutput, part: str, wanted: str, form: Form, names: list[str], is_table: bool
) -> str:
    path = os.path.join(output.path, part)
    output.claim(f"{part}.{wanted}")
    with open(f"{path}.{wanted}", "xb") as file:
        writer = writer_of(f".{wanted}", file, names)
        if os.path.getsize(path):
            with open(path, "rb") as stream:
                rows = _rows(stream, form, part, is_table)
                while some := list(islice(rows, _AT_ONCE)):
                    writer.write(_fitted(row, len(names), form.delimiter) for row in some)
        writer.close()
    return f"{part}.{wanted}"


def _fitted(row: tuple[str, ...], width: int, delimiter: str) -> tuple[str, ...]:
    if len(row) > width:
        return (*row[: width - 1], delimiter.join(row[width - 1 :]))
    return row + ("",) * (width - len(row))


def _rows(stream: Any, form: Form, part: str, is_table: bool) -> Iterator[tuple[str, ...]]:
    lines = read(stream, part, form.encoding)
    if not is_table:
        for line in lines:
            yield (line.text,)
        return
    has_header = part == REJECTED or bool(form.header)
    for record in records(lines, form.delimiter or ","):
        if has_header:
            has_header = False
        else:
            yield tuple(cell.value for cell in record.cells)
