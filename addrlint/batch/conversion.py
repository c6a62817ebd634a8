"""The parts of a run, written by rows, turned into another format."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice

from addrlint.batch.form import Form
from addrlint.batch.lists import CLEAN, REJECTED
from addrlint.batch.refusal import COLUMNS, FIXED
from addrlint.batch.workshop import Workshop
from addrlint.batch.writers import writer_of
from addrlint.sources.lines import read
from addrlint.sources.table import records

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_AT_ONCE = 16_384


def converted(workshop: Workshop, wanted: str, form: Form, notes: bool) -> None:
    """Write the parts of a run anew, in the format that is wanted.

    Cells are kept as values then; how they were quoted is not.

    Args:
        workshop: has the parts.
        wanted: csv, jsonl or parquet.
        form: of the list.
        notes: the clean rows have a note behind them.
    """
    workshop.close()
    if wanted == "csv" and (form.layout is not None and form.delimiter == ","):
        return
    names = _names(form)
    own = [name if name not in names else f"addrlint_{name}" for name in COLUMNS]
    is_table = form.layout is not None
    _convert(
        workshop, CLEAN, wanted, form, [*names, *([FIXED] if notes and is_table else [])], is_table
    )
    _convert(workshop, REJECTED, wanted, form, [*names, *own], True)


def _names(form: Form) -> list[str]:
    if form.key:
        return ["record"]
    if form.layout is None:
        return ["address"]
    return [*form.header, *(f"column_{n + 1}" for n in range(len(form.header), form.breadth))]


def _convert(
    workshop: Workshop, part: str, wanted: str, form: Form, names: list[str], is_table: bool
) -> None:
    path = os.path.join(workshop.path, part)
    if os.path.exists(path + ".new"):
        os.unlink(path + ".new")
    with open(path + ".new", "wb") as file:
        writer = writer_of(f".{wanted}", file, names)
        if os.path.getsize(path):
            with open(path, "rb") as stream:
                rows = _rows(stream, form, part, is_table)
                while some := list(islice(rows, _AT_ONCE)):
                    writer.write(
                        row[: len(names)] + ("",) * (len(names) - len(row)) for row in some
                    )
        writer.close()
    os.replace(path + ".new", path)


def _rows(stream: Any, form: Form, part: str, is_table: bool) -> Iterator[tuple[str, ...]]:
    lines = read(stream, part)
    if not is_table:
        for line in lines:
            if line.text.strip():
                yield (line.text,)
        return
    has_header = part == REJECTED or bool(form.header)
    for record in records(lines, form.delimiter or ","):
        if has_header:
            has_header = False
        elif record.source.strip():
            yield tuple(cell.value for cell in record.cells)
