"""Lists whose rows are no lines: Parquet, Arrow, spreadsheets, databases; cleaned row by row."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from addrlint.batch.cleaning import Cleaning, domain_of, refusing
from addrlint.batch.columns import unproven
from addrlint.batch.extras import needed
from addrlint.batch.form import Form
from addrlint.batch.lists import CLEAN, REJECTED, Plan, Summary
from addrlint.batch.mailbox import key_of, provider_of
from addrlint.batch.refusal import COLUMNS, FIXED, Refusal
from addrlint.batch.repeats import NUMBERS, Repeats
from addrlint.batch.row_pattern import WHOLE, row_pattern
from addrlint.batch.running import Part
from addrlint.batch.scanner import Scanner
from addrlint.batch.writers import writer_of
from addrlint.inputs import UsageError
from addrlint.language import say
from addrlint.record import NamedTuple
from addrlint.roster import finding_of
from addrlint.sources.columns import Cell, Record, is_header
from addrlint.sources.interface import Candidate, SourceError
from addrlint.sources.table import Layout, addresses
from addrlint.writing import replaced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_ARROW = (".arrow", ".feather", ".ipc")
_SHEETS = (".xlsx", ".xlsm", ".xlsb", ".xls", ".ods")
_SQLITE = (".sqlite", ".sqlite3", ".db")
_AT_ONCE = 16_384

Rows = list[tuple[object, ...]]


class Batch(NamedTuple):
    """Some rows, and the same as Arrow has them, if they come from there."""

    rows: Rows
    arrow: Any


class Table(NamedTuple):
    """Rows under names, batch by batch."""

    names: list[str]
    batches: Iterator[Batch]


def is_table(path: str, query: str | None) -> bool:
    """Whether a list is read row by row and not as text."""
    lower = path.lower()
    return query is not None or lower.endswith((".parquet", ".duckdb", *_ARROW, *_SHEETS, *_SQLITE))


def opened(path: str, query: str | None) -> Table:
    """Return the rows of a file.

    Args:
        path: the file.
        query: what to ask a database; None for all other files.

    Raises:
        SourceError: if it can't be read.
        UsageError: if a package is missing, or a database comes without a query.
    """
    lower = path.lower()
    if not os.path.exists(path):
        raise SourceError(f"{path}: {say('no such file')}")
    if lower.endswith((".duckdb", *_SQLITE)):
        if query is None:
            said = say("a database: say by --query which rows: --query 'SELECT * FROM people'")
            raise UsageError(f"{path}: {said}")
        return _of_database(path, query)
    if query is not None:
        said = say("--query is for databases (.duckdb, .sqlite, .db)")
        raise UsageError(f"{path}: {said}")
    if lower.endswith(_SHEETS):
        return _of_sheet(path)
    return _of_arrow(path)


def _of_database(path: str, query: str) -> Table:
    is_duckdb = path.lower().endswith(".duckdb")
    try:
        if is_duckdb:
            cursor = needed("duckdb", path).connect(path, read_only=True).execute(query)
        else:
            import sqlite3

            base = sqlite3.connect(f"file:{os.path.abspath(path)}?mode=ro", uri=True)
            base.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
            cursor = base.execute(query)
    except UsageError:
        raise
    except Exception as error:  # each driver has errors of its own
        raise SourceError(f"{path}: {error}") from error
    names = [column[0] for column in cursor.description or ()]
    more = iter(lambda: cursor.fetchmany(_AT_ONCE), [])
    return Table(names, (Batch(list(rows), None) for rows in more))


def _of_sheet(path: str) -> Table:
    calamine = needed("python_calamine", path)
    try:
        book = calamine.CalamineWorkbook.from_path(path)
        rows = iter(book.get_sheet_by_index(0).to_python(skip_empty_area=False))
    except Exception as error:  # a file that is none, of whatever kind
        raise SourceError(f"{path}: {say('it can not be read: {reason}', reason=error)}") from error
    first = next(rows, None)
    if first is None:
        raise SourceError(f"{path}: {say('it is empty; there is nothing to check')}")
    names = [str(cell) for cell in first]
    if any("@" in name for name in names):
        rows, names = chain([first], rows), [f"column_{n + 1}" for n in range(len(names))]

    def batches() -> Iterator[Batch]:
        while some := [tuple(row) for row in islice(rows, _AT_ONCE)]:
            # A spreadsheet has no whole numbers; what looks like one is written like one.
            yield Batch([tuple(map(_whole, row)) for row in some], None)

    return Table(names, batches())


def _whole(cell: object) -> object:
    return int(cell) if isinstance(cell, float) and cell.is_integer() else cell


def _of_arrow(path: str) -> Table:
    pyarrow = needed("pyarrow", path)
    try:
        if path.lower().endswith(".parquet"):
            file = needed("pyarrow.parquet", path).ParquetFile(path)
            names, found = file.schema_arrow.names, file.iter_batches(_AT_ONCE)
        else:
            try:
                reader = pyarrow.ipc.open_file(path)
                found = (reader.get_batch(n) for n in range(reader.num_record_batches))
            except pyarrow.ArrowInvalid:
                reader = pyarrow.ipc.open_stream(path)
                found = iter(reader)
            names = reader.schema.names
    except pyarrow.ArrowInvalid as error:
        raise SourceError(f"{path}: {say('it can not be read: {reason}', reason=error)}") from error

    def batches() -> Iterator[Batch]:
        for batch in found:
            columns = [column.to_pylist() for column in batch.columns]
            yield Batch(list(zip(*columns, strict=True)), batch)

    return Table(list(names), batches())


def columns_of(table: Table, wanted: Sequence[str], path: str) -> tuple[list[int], Table]:
    """Return the columns that hold addresses, and the table with all its rows still to come.

    Raises:
        SourceError: if there are none, or not those that are asked for.
    """
    first = next(table.batches, Batch([], None))
    again = Table(table.names, chain([first], table.batches))
    names = [name.strip().lower() for name in table.names]
    shown = ", ".join(table.names[:12])
    if wanted:
        found = []
        for word in wanted:
            name = word.strip().lower()
            if name in names:
                found.append(names.index(name))
            elif name.isdecimal() and 1 <= int(name) <= len(names):
                found.append(int(name) - 1)
            else:
                said = say(
                    "no column {column!r}{hint}; its columns are {columns}",
                    column=word,
                    hint="",
                    columns=shown,
                )
                raise SourceError(f"{path}: {said}")
        return found, again
    named = [number for number, name in enumerate(table.names) if is_header(name)]
    if named:
        return named, again
    counts = [
        sum("@" in text_of(row[number]) for row in first.rows[:200])
        for number in range(len(names))
    ]
    if not any(counts):
        said = say(
            "no column holds addresses; choose one by --column; its columns are {columns}",
            columns=shown,
        )
        raise SourceError(f"{path}: {said}")
    return [counts.index(max(counts))], again


def text_of(value: object) -> str:
    """Return a value as an address: text as it is, bytes as UTF-8, what is missing as empty."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value).decode("utf-8", "surrogateescape")
    return str(value)


class _Judge:
    """Judges rows of a table."""

    def __init__(self, names: list[str], columns: list[int], path: str, plan: Plan) -> None:
        self.columns = columns
        self.path = path
        self.terms = plan.terms
        form = Form(
            path, "utf-8", "surrogateescape", 0, 0, 1, Layout(), ",", columns, tuple(names), WHOLE,
            b"\n", len(names),
        )
        self.form = form
        self.cleaning = Cleaning(form, plan.terms)
        pattern = row_pattern(refusing(plan.terms), WHOLE, plan.terms.domains)
        self._scanner = Scanner(refusing(plan.terms), pattern, "utf-8", None)

    def left(self, rows: Rows) -> list[int]:
        """Return the rows that are not proven."""
        found: set[int] = set()
        for column in self.columns:
            found.update(unproven([text_of(row[column]) for row in rows], self._scanner))
        return sorted(found)

    def candidates(self, row: tuple[Any, ...]) -> list[Candidate]:
        """Return the addresses of a row."""
        found: list[Candidate] = []
        for number, column in enumerate(self.columns):
            text = text_of(row[column])
            if not text.strip() and number:
                continue
            record = Record(text, 1, 0, "utf-8", [Cell(text, 0, (), ",")])
            whole = self.terms.profile.role == "list"
            # A cell without text is an address that lacks, not a row that does.
            parts = list(addresses(record, [0], self.path, whole, 1)) or [Candidate(text)]
            found += [one._replace(cell=column) for one in parts]
        return found

    def verdict(self, row: tuple[Any, ...]) -> Refusal | dict[int, tuple[str, str]] | None:
        """Return why a row is refused, or new cells by column with notes, or None."""
        candidates = self.candidates(row)
        found = self.cleaning.results(candidates)
        fail_on = self.terms.fail_on
        if self.terms.fix:
            fixed = {
                one.cell: (result.fixed, " ".join(dict.fromkeys(x.code for x in result)))
                for one, result in found
                if result.fixed is not None and one.text == text_of(row[one.cell])
            }
            if fixed:
                again = [
                    one._replace(text=fixed[one.cell][0]) if one.cell in fixed else one
                    for one in candidates
                ]
                results = self.cleaning.results(again)
                if not any(x.severity >= fail_on for _, result in results for x in result):
                    return {
                        cell: (text or "", f"{codes}: {text_of(row[cell])}")
                        for cell, (text, codes) in fixed.items()
                    }
        wrong = [(one, tuple(x for x in r if x.severity >= fail_on), r) for one, r in found]
        if any(findings for _, findings, _ in wrong):
            return Refusal.of(self.form, wrong)
        return None


def clean_table(
    path: str, query: str | None, wanted: Sequence[str], plan: Plan, outputs: dict[str, str] | None
) -> Summary:
    """Clean the rows of a file.

    Args:
        path, query: as for ``opened``.
        wanted: columns that hold addresses, by name or number; empty to find them out.
        plan: what to do; such a run can't be gone on with, it begins anew.
        outputs: where to write, by part; None to write nothing.

    Raises:
        SourceError: if it can't be read.
        UsageError: if a package is missing.
        WriteError: if an output can't be written.
    """
    columns, table = columns_of(opened(path, query), wanted, path)
    if plan.look_up is not None:
        found = set()
        for _, row in _kept(path, query, wanted, plan):
            found.update(domain_of(one.text) for one in row)
        terms = plan.terms
        plan = plan._replace(
            terms=terms._replace(domains={**terms.domains, **plan.look_up(found)})
        )
    judge = _Judge(table.names, columns, path, plan)
    with tempfile.TemporaryDirectory() as place:
        repeats = None
        if plan.dedupe is not None:
            from addrlint.batch.comparing import find_repeats

            repeats = find_repeats(_parts(path, query, wanted, plan), place, plan.dedupe)
        if outputs is None:
            return _run(judge, table, repeats, plan, None, None)
        own = [name if name not in table.names else f"addrlint_{name}" for name in COLUMNS]
        notes = [FIXED] if plan.terms.fix else []
        with replaced(outputs[CLEAN]) as kept, replaced(outputs[REJECTED]) as refused:
            return _run(
                judge,
                table,
                repeats,
                plan,
                writer_of(outputs[CLEAN], kept, [*table.names, *notes]),
                writer_of(outputs[REJECTED], refused, [*table.names, *own]),
            )


def _run(
    judge: _Judge, table: Table, repeats: Repeats | None, plan: Plan, kept: Any, refused: Any
) -> Summary:
    codes: Counter[str] = Counter()
    domains: Counter[str] = Counter()
    rows = rejected = repaired = 0
    for batch in table.batches:
        again = {} if repeats is None else repeats.between(rows, rows + len(batch.rows))
        places = sorted({*judge.left(batch.rows), *(at - rows for at in again)})
        bad: dict[int, Refusal] = {}
        new: dict[int, dict[int, tuple[str, str]]] = {}
        for index in places:
            row = batch.rows[index]
            verdict: Any
            if rows + index in again:
                name, data = again[rows + index]
                one = judge.candidates(row)[0]
                finding = finding_of(name, data, one.text, plan.terms.profile)
                verdict = None if finding is None else Refusal.of(judge.form, [(one, (finding,), None)])
            else:
                verdict = judge.verdict(row)
            if isinstance(verdict, Refusal):
                bad[index] = verdict
                codes.update(verdict.codes)
                domains[verdict.domain] += bool(verdict.domain)
            elif verdict:
                new[index] = verdict
        if refused is not None:
            refused.write([(*batch.rows[at], *verdict.fields) for at, verdict in bad.items()])
            kept.write_kept(batch.rows, batch.arrow, bad, new, plan.terms.fix)
        rows += len(batch.rows)
        rejected += len(bad)
        repaired += len(new)
    if refused is not None:
        refused.close()
        kept.close()
    return Summary(rows, rows - rejected, rejected, repaired, dict(codes), dict(domains.most_common(100)))


def _kept(
    path: str, query: str | None, wanted: Sequence[str], plan: Plan
) -> Iterator[tuple[int, list[Candidate]]]:
    """Yield the addresses of each row that is kept, with its number from 0."""
    columns, table = columns_of(opened(path, query), wanted, path)
    judge = _Judge(table.names, columns, path, plan)
    number = 0
    for batch in table.batches:
        left = set(judge.left(batch.rows))
        for index, row in enumerate(batch.rows):
            candidates = judge.candidates(row)
            if index in left:
                verdict = judge.verdict(row)
                if isinstance(verdict, Refusal):
                    continue
                if verdict:
                    candidates = [
                        one._replace(text=verdict[one.cell][0]) if one.cell in verdict else one
                        for one in candidates
                    ]
            yield number + index, candidates
        number += len(batch.rows)


def _parts(
    path: str, query: str | None, wanted: Sequence[str], plan: Plan
) -> Iterator[Part]:
    level = plan.dedupe or ""
    rows = _kept(path, query, wanted, plan)
    while some := list(islice(rows, _AT_ONCE)):
        keys = [
            "\n".join(sorted(key_of(one.text, level) for one in row)).encode("utf-8", "surrogatepass")
            for _, row in some
        ]
        numbers = [number for number, _ in some]
        providers = [NUMBERS.get(provider_of(row[0].text), 0) for _, row in some]
        yield Part((keys, numbers, [number + 1 for number in numbers], providers), len(some), 0, 0)
