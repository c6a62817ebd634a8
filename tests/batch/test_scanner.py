"""Tests of ``addrlint/batch/scanner.py``."""

from __future__ import annotations

import csv
import io
import time
from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from addrlint import Profile
from addrlint.batch.clean_rows import Cleaning, Criteria
from addrlint.batch.list_format import Form, Replay, behind, form_of
from addrlint.batch.rejected_row import Writer, sources_of
from addrlint.batch.workers import one_by_one
from addrlint.sources.candidate import SourceError
from addrlint.sources.csv_table import Layout, candidates, is_well_formed, records
from addrlint.sources.lines import one_a_line, read
from tests.list_rows import ROWS, Seen, codes, random_table

ENDS = [b"\n", b"\n", b"\n", b"\r\n", b"\r", b""]


def chunks(raw: bytes, size: int) -> Iterator[bytes]:
    return (raw[at : at + size] for at in range(0, len(raw), size))


def agree(raw: bytes, layout: Layout | None, size: int) -> None:
    """Compare the scanner, fed with chunks of this size, with the simple loop."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0\0" in raw:
        return
    stream = io.BytesIO(raw)
    try:
        if layout is None:
            plain = list(one_a_line(stream, "x"))
        else:
            plain = list(candidates(stream, "x", layout))
        form = form_of(Replay(io.BytesIO(raw)), "x", layout)
    except SourceError:
        return
    if form.encoding not in ("utf-8", "cp1252"):
        return
    wanted = [
        (one.line, one.position(0).byte, one.text, codes(one.text))
        for one in plain
        if codes(one.text)
    ]
    found = []
    rows = 0
    for part in one_by_one(
        Seen(form), behind(chunks(raw, size), form.start), form.start, form.line
    ):
        found += part.outcome
        rows += part.rows
    assert found == wanted
    without_invisible = clean_bytes(raw, form, size)
    assert without_invisible[0] == rows


def clean_bytes(raw: bytes, form: Form, size: int) -> tuple[int, int, bytes, bytes]:
    """Clean a list; return its row counts and output bytes, after checking that no row is lost."""
    rows = refused = 0
    kept, rejected = b"", b""
    job = Cleaning(form, Criteria(Profile()))
    for part in one_by_one(job, behind(chunks(raw, size), form.start), form.start, form.line):
        rows += part.rows
        refused += part.outcome.refused
        kept += part.outcome.clean
        rejected += part.outcome.rejected
    header = Writer(form).rejected_header()
    table = csv.reader(
        io.StringIO((header + rejected).decode("latin-1"), newline=""),
        delimiter=form.delimiter or ",",
    )
    assert len(list(table)) == refused + 1
    merged(raw, kept, (header + rejected), form)
    return rows, refused, kept, rejected


def merged(raw: bytes, kept: bytes, rejected: bytes, form: Form) -> None:
    """Check that the accepted and rejected rows together give the original list."""
    text = io.StringIO(rejected.decode("latin-1"), newline="")
    table = list(csv.reader(text, delimiter=form.delimiter or ","))[1:]
    if form.layout is None:
        lines = raw[form.start :].splitlines(keepends=True)
        rows = [(line, [line.rstrip(b"\r\n")]) for line in lines]
    else:
        rows = list(rows_of_table(raw, form))
    # An accepted and a rejected row may look alike, so several assignments are tried.
    ways = {(0, 0)}
    for row, cells in rows:
        found = set()
        for taken, refused in ways:
            own = table[refused] if refused < len(table) else []
            if own and [cell.encode("latin-1") for cell in own[: len(cells)]] == cells:
                found.add((taken, refused + 1))
            if kept.startswith(row, taken):
                found.add((taken + len(row), refused))
        assert found, (row, cells)
        ways = found
    assert (len(kept), len(table)) in ways


def rows_of_table(raw: bytes, form: Form) -> Iterator[tuple[bytes, list[bytes]]]:
    """Yield the bytes of each row, and its cells as expected in the rejected file."""
    for row in records(read(io.BytesIO(raw), "x") if raw else iter(()), form.delimiter):
        start, at = row.byte, row.byte + len(row.source.encode(row.encoding, "surrogateescape"))
        if start < form.start:
            continue
        at += 2 if raw[at : at + 2] == b"\r\n" else int(raw[at : at + 1] in (b"\r", b"\n"))
        cells = [cell.value for cell in row.cells]
        if not is_well_formed(row) or len(cells) != form.breadth:
            cells = sources_of(row, form.delimiter)
        if len(cells) > form.breadth:
            last = form.delimiter.join(cells[form.breadth - 1 :])
            cells = [*cells[: form.breadth - 1], last]
        yield raw[start:at], [cell.encode(row.encoding, "surrogateescape") for cell in cells]


rows_of_text = st.lists(st.tuples(st.sampled_from(ROWS), st.sampled_from(ENDS)), max_size=12)


@pytest.mark.slow
@given(rows_of_text, st.sampled_from([1, 7, 64, 1 << 20]))
@settings(max_examples=200, deadline=None)
def test_scanner_agrees_with_the_simple_loop_on_text(
    rows: list[tuple[bytes, bytes]], size: int
) -> None:
    agree(b"".join(row + end for row, end in rows), None, size)


@given(st.binary(max_size=120), st.sampled_from([1, 7, 64]))
@settings(max_examples=200, deadline=None)
def test_scanner_agrees_with_the_simple_loop_on_any_bytes(raw: bytes, size: int) -> None:
    agree(raw, None, size)


def agree_on_table(raw: bytes, sizes: tuple[int, ...]) -> None:
    """Compare the scanner with the simple loop on a table whose columns are detected."""
    try:
        form = form_of(Replay(io.BytesIO(raw)), "x", Layout())
        table = list(candidates(io.BytesIO(raw), "x", Layout()))
    except SourceError:
        return
    if form.encoding not in ("utf-8", "cp1252"):
        return
    of_header = [x for x in table if x.disabled_rules == ("ALL",)]
    assert of_header == list(form.faults)
    table = table[len(of_header) :]
    wanted = [(x.line, x.position(0).byte, x.text, codes(x.text)) for x in table if codes(x.text)]
    for size in sizes:
        feed = behind(chunks(raw, size), form.start)
        parts = list(one_by_one(Seen(form), feed, form.start, form.line))
        assert [one for part in parts for one in part.outcome] == wanted, (raw, size)
        assert sum(part.rows for part in parts) == len(list(rows_of_table(raw, form)))
        clean_bytes(raw, form, size)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_scanner_agrees_with_the_simple_loop_on_tables(seed: int) -> None:
    random = Random(seed)
    for _ in range(25):
        agree_on_table(random_table(random), (7, 64, 1 << 20))


LONG = {
    "an open quote": b'1,"Jane,jane@acme-tools.com\n2,John,john@acme-tools.com\n',
    "open quotes": b'1,"Jane,jane@acme-tools.com\n',
    "a line": b"a" * 50,
    "at": b"@",
    "dots": b"a.",
    "quotes": b'"',
    "lines": b"\n",
}


@pytest.mark.slow
@pytest.mark.parametrize("kind", LONG)
def test_scanning_takes_linear_time(kind: str) -> None:
    def seconds(size: int) -> float:
        body = LONG[kind] * (size // len(LONG[kind]))
        if kind == "an open quote":
            body = b'0,"x,x@acme-tools.com\n' + body.replace(b'"', b"")
        raw = b"id,name,email\n1,J,j@acme-tools.com\n" + body
        best = 9.0
        for _ in range(2):
            form = form_of(Replay(io.BytesIO(raw)), "x", Layout(("email",)))
            start = time.process_time()
            for _ in one_by_one(
                Cleaning(form, Criteria(Profile())),
                behind(chunks(raw, 1 << 16), form.start),
                form.start,
                form.line,
            ):
                pass
            best = min(best, time.process_time() - start)
        return best

    small, large = seconds(100_000), seconds(400_000)
    assert large < 0.1 or large < 8 * small, (small, large)
