"""Checks and cleans files and streams from Python programs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import partial
from typing import BinaryIO

from addrlint._named_tuple import NamedTuple
from addrlint.batch.clean_list import LineList, Source
from addrlint.batch.clean_rows import Criteria
from addrlint.batch.clean_run import CLEAN, FIXES, REJECTED, CleanOptions, Summary
from addrlint.batch.clean_run import clean as run_clean
from addrlint.batch.decompress import (
    as_bytes,
    is_plain_file,
    unpacked,
    unpacked_head,
    unpacked_name,
)
from addrlint.batch.list_format import Form, Replay, behind, form_of
from addrlint.batch.scanner import Scanned, Scanner
from addrlint.batch.workers import one_by_one
from addrlint.engine.checker import checker_for
from addrlint.engine.mailbox_key import LEVELS
from addrlint.engine.notes import with_notes
from addrlint.engine.result import Result
from addrlint.rules.base import Severity
from addrlint.rules.profile import Profile
from addrlint.sources.csv_columns import is_headed
from addrlint.sources.csv_table import Layout
from addrlint.sources.file_types import JSON_LINES


class Faulty(NamedTuple):
    """An address in a list that has findings.

    Attributes:
        line: the line of its row, from 1.
        byte: the offset of its row in the list (after decompression, and in UTF-8 for UTF-16).
        result: the result for the address.
    """

    line: int
    byte: int
    result: Result


def check_file(
    path: str | os.PathLike[str],
    *,
    columns: tuple[str, ...] = (),
    delimiter: str | None = None,
    profile: Profile | None = None,
) -> Iterator[Faulty]:
    """Yield the addresses in a file that have findings, in order.

    Args:
        path: a text list, CSV or TSV (by suffix, or by a header that names a column of addresses),
            or JSON Lines; any of them may be compressed with gzip or zstd.
        columns: names or numbers, from 1, of the columns with addresses; empty to detect them.
        delimiter: the delimiter between cells; None to detect it.
        profile: which rules report, and with which severity.

    Raises:
        OSError: if the file can't be opened.
        addrlint.sources.candidate.SourceError: if it can't be parsed as its file type.
    """
    with open(path, "rb") as stream:
        yield from check_stream(
            stream, os.fspath(path), columns=columns, delimiter=delimiter, profile=profile
        )


def check_stream(
    stream: BinaryIO,
    name: str = "<stream>",
    *,
    columns: tuple[str, ...] = (),
    delimiter: str | None = None,
    profile: Profile | None = None,
) -> Iterator[Faulty]:
    """Yield the addresses in a byte stream that have findings, in constant memory.

    Args:
        stream: the bytes.
        name: a file name whose suffix gives the file type, as for ``check_file``.
        columns: as for ``check_file``.
        delimiter: as for ``check_file``.
        profile: as for ``check_file``.

    Raises:
        addrlint.sources.candidate.SourceError: if it can't be parsed as its file type.
    """
    reader, _ = unpacked(stream, name)
    layout, key = _kind(name, reader.peek(8192), columns, delimiter)
    opened, encoding, _ = as_bytes(reader, name)
    replay = Replay(opened)
    errors = "surrogatepass" if encoding else "surrogateescape"
    form = form_of(replay, name, layout, errors=errors, key=key)
    job = _Collecting(form, profile or Profile())
    start = form.start
    for candidate in form.faults:
        without_notes = Result(candidate.text, (), profile or Profile())
        result = with_notes(without_notes, candidate.notes)
        if result.findings:
            yield Faulty(candidate.line, candidate.byte, result)
    for part in one_by_one(job, behind(replay.release(), start), start, form.line):
        yield from part.outcome


def clean(
    path: str | os.PathLike[str],
    *,
    output_dir: str | os.PathLike[str] | None = None,
    columns: tuple[str, ...] = (),
    delimiter: str | None = None,
    profile: Profile | None = None,
    fail_on: str = "error",
    fix: bool = False,
    dedupe: str | None = None,
    jobs: int | None = None,
    resume: bool = False,
    same_person: bool = False,
) -> Summary:
    """Split a list into ``NAME.clean.*`` and ``NAME.rejected.csv``, as ``addrlint clean`` does.

    Args:
        path: as for ``check_file``.
        output_dir: the folder for the outputs; None for the list's own folder.
        columns: as for ``check_file``.
        delimiter: as for ``check_file``.
        profile: which rules report, and with which severity.
        fail_on: a finding with this severity or above rejects the row.
        fix: apply safe fixes first.
        dedupe: ``"exact"``, ``"mailbox"`` or ``"provider"``: reject rows that repeat earlier ones.
        jobs: the number of processes; None for one per processor.
        resume: continue an interrupted run on the same list.
        same_person: report people with two addresses at one domain in ``Summary.people``.

    Returns:
        The counts; every row is either clean or rejected.

    Raises:
        OSError: if the file can't be opened.
        ValueError: for an unknown ``dedupe`` or ``fail_on``.
        addrlint.sources.candidate.SourceError: if it can't be parsed as its file type.
        addrlint.sources.atomic_write.WriteError: if an output can't be written.
        addrlint.errors.UsageError: if a package that ``dedupe`` needs is not installed.
    """
    if dedupe is not None and dedupe not in LEVELS:
        raise ValueError(f"dedupe must be one of {', '.join(LEVELS)}, not {dedupe!r}")
    name = os.fspath(path)
    layout, key = _kind(name, unpacked_head(name), columns, delimiter)
    stem, suffix = os.path.splitext(os.path.basename(unpacked_name(name)))
    folder = os.path.dirname(name) if output_dir is None else os.fspath(output_dir)
    options = CleanOptions(
        Criteria(profile or Profile(), Severity(fail_on), fix),
        dedupe,
        jobs,
        resume,
        same_person=same_person,
    )
    source = Source(
        name, partial(_opened, name), name if is_plain_file(name) else None, layout, key
    )
    end = LineList(source)
    try:
        summary, output = run_clean(end, options, folder, stem)
    finally:
        end.close()
    assert output is not None
    outputs = {
        CLEAN: os.path.join(folder, f"{stem}.clean{suffix or '.txt'}"),
        REJECTED: os.path.join(folder, f"{stem}.rejected.csv"),
    }
    if fix and end.form.layout is None:
        outputs[FIXES] = os.path.join(folder, f"{stem}.fixed.csv")
    output.finish(outputs)
    return summary


def _kind(
    name: str, head: bytes, columns: tuple[str, ...], delimiter: str | None
) -> tuple[Layout | None, str | None]:
    """Return the layout of a table or the key for JSON Lines; ``head`` is the start of the list."""
    lower = unpacked_name(name).lower()
    if lower.endswith(JSON_LINES):
        return None, (*columns, "")[0]
    if lower.endswith((".csv", ".tsv")) or columns or delimiter:
        return Layout(columns, delimiter or ("\t" if lower.endswith(".tsv") else None)), None
    return Layout() if is_headed(head) else None, None


def _opened(name: str) -> BinaryIO:
    return open(name, "rb")


class _Collecting:
    """The job that collects the addresses with findings."""

    def __init__(self, form: Form, profile: Profile) -> None:
        self.form = form
        self._checker = checker_for(profile=profile)

    def scanner(self) -> Scanner:
        return self.form.scanner(self._checker)

    def block(self, block: bytes, scanned: Scanned, at: int, line: int) -> list[Faulty]:
        found = []
        for row in scanned.left:
            for candidate in self.form.candidates(block, row, at, line):
                result = self._checker.check(candidate.text)
                if candidate.notes:
                    result = with_notes(result, candidate.notes)
                if result.findings:
                    found.append(Faulty(candidate.line, candidate.byte, result))
        return found
