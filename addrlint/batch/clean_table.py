"""Lists whose rows are no lines, cleaned row by row; how they are read is not known here."""

from __future__ import annotations

import os
import pickle
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from addrlint.batch.clean_list import CLEAN, REJECTED, Plan, Summary, scratch_files
from addrlint.batch.clean_rows import Cleaning, domain_of, refusing
from addrlint.batch.column_api import unproven
from addrlint.batch.list_format import Form
from addrlint.batch.mailbox_key import key_of, provider_of
from addrlint.batch.rejected_row import COLUMNS, FIXED, Refusal, Wrong, told_apart
from addrlint.batch.repeated_rows import NUMBERS, Repeats
from addrlint.batch.resumable_output import ResumableOutput, failed
from addrlint.batch.row_pattern import WHOLE, row_pattern
from addrlint.batch.scanner import Scanner
from addrlint.batch.table_readers import AT_ONCE, Batch, Rows, Table, columns_of, opened, text_of
from addrlint.batch.table_writers import writer_of
from addrlint.batch.workers import Part
from addrlint.engine.notes import finding_of
from addrlint.i18n.language import translate
from addrlint.sources.candidate import Candidate, SourceError
from addrlint.sources.csv_columns import Cell, Record
from addrlint.sources.csv_table import Layout, addresses

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from addrlint.batch.same_person import Met, Twice


class Judge:
    """Judges rows of a table."""

    def __init__(self, names: list[str], columns: list[int], path: str, plan: Plan) -> None:
        self.columns = columns
        self.path = path
        self.terms = plan.terms
        form = Form(
            path,
            "utf-8",
            "surrogateescape",
            0,
            0,
            1,
            Layout(),
            ",",
            columns,
            tuple(names),
            WHOLE,
            b"\n",
            len(names),
        )
        self.form = form
        self.cleaning = Cleaning(form, plan.terms)
        pattern = row_pattern(refusing(plan.terms), WHOLE, plan.terms.domains)
        self._scanner = Scanner(refusing(plan.terms), pattern, "utf-8", None)

    def unproven(self, rows: Rows) -> list[int]:
        """Return the rows that are not proven."""
        found: set[int] = set()
        for column in self.columns:
            found.update(unproven([text_of(row[column]) for row in rows], self._scanner))
        return sorted(found)

    def left(self, rows: Rows) -> list[int]:
        """Return the rows that are not proven and not blank."""
        # A row without anything in it is blank, and stays, as in a text.
        return [
            at for at in self.unproven(rows) if any(cell not in (None, "") for cell in rows[at])
        ]

    def candidates(self, row: tuple[Any, ...]) -> list[Candidate]:
        """Return the addresses of a row."""
        found: list[Candidate] = []
        for number, column in enumerate(self.columns):
            text = text_of(row[column])
            if not text.strip() and number:
                continue
            # A value, not how a file quotes one.
            record = Record(text, 1, 0, "utf-8", [Cell(text, 0, (), '"')])
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
        wrong: list[Wrong] = [
            (one, tuple(x for x in r if x.severity >= fail_on), r) for one, r in found
        ]
        if any(findings for _, findings, _ in wrong):
            return Refusal.of(self.form, wrong)
        return None


def clean_table(
    path: str,
    query: str | None,
    name: str,
    wanted: Sequence[str],
    plan: Plan,
    folder: str | None,
    stem: str,
    outputs: dict[str, str],
) -> Summary:
    """Clean the rows of a file.

    Args:
        path: as for ``opened``.
        query: as for ``opened``.
        name: as for ``opened``.
        wanted: columns that hold addresses, by name or number; empty to find them out.
        plan: what to do; such a run can't be gone on with, it begins anew.
        folder: where the outputs are to be; None to write nothing.
        stem: of their names.
        outputs: their paths, by part.

    Raises:
        SourceError: if it can't be read.
        UsageError: if a package is missing.
        WriteError: if an output can't be written.
    """
    if folder is None:
        with tempfile.TemporaryDirectory() as place:
            return _cleaned(Source(path, query, name, wanted, place, plan), None, outputs)
    workshop = ResumableOutput(folder, stem, {}, False)
    try:
        workshop.claim("rows", *scratch_files(plan))
        source = Source(path, query, name, wanted, workshop.path, plan)
        summary = _cleaned(source, workshop, outputs)
        workshop.finish({part: outputs[part] for part in (CLEAN, REJECTED)})
    except OSError as error:
        workshop.remove()
        if error.filename is None:
            raise failed(workshop.path, error) from error
        raise
    except BaseException:
        workshop.remove()
        raise
    return summary


class Source:
    """The rows of a file, as often as they are asked for.

    A query may give its rows in another order each time; where they are read more than once, they
    are asked for once and kept.
    """

    def __init__(
        self,
        path: str,
        query: str | None,
        name: str,
        wanted: Sequence[str],
        place: str,
        plan: Plan,
    ) -> None:
        self.name = name
        self.place = place
        self._path = path
        self.plan = plan
        self._query = query
        self._wanted = wanted
        self._kept = os.path.join(place, "rows")
        self._names: list[str] = []
        is_read_again = plan.look_up is not None or plan.dedupe is not None
        self._is_kept = query is not None and is_read_again
        if self._is_kept:
            table = opened(path, query, name)
            self._names = table.names
            with open(self._kept, "xb") as file:
                for batch in table.batches:
                    pickle.dump(batch.rows, file)

    def table(self) -> tuple[list[int], Table]:
        """Return the columns that hold addresses, and the table from its first row on."""
        if not self._is_kept:
            return columns_of(opened(self._path, self._query, self.name), self._wanted, self.name)
        return columns_of(Table(self._names, self._batches()), self._wanted, self.name)

    def _batches(self) -> Iterator[Batch]:
        with open(self._kept, "rb") as file:
            while file.peek(1):
                yield Batch(pickle.load(file), None)


def _cleaned(source: Source, workshop: ResumableOutput | None, outputs: dict[str, str]) -> Summary:
    plan, place = source.plan, source.place
    columns, table = source.table()
    if plan.look_up is not None:
        found: set[str] = set()
        for _, row in _kept(source, plan):
            found.update(domain_of(one.text) for one in row)
        terms = plan.terms
        plan = plan._replace(terms=terms._replace(domains={**terms.domains, **plan.look_up(found)}))
    judge = Judge(table.names, columns, source.name, plan)
    repeats = None
    if plan.dedupe is not None:
        from addrlint.batch.dedupe import find_repeats

        repeats = find_repeats(_parts(source, plan), place, plan.dedupe)
    people = _people(source, plan, place) if plan.same_person else None
    kept = refused = None
    if workshop is not None:
        names = told_apart(table.names)
        own = [name if name not in names else f"addrlint_{name}" for name in (*COLUMNS, FIXED)]
        notes = own[-1:] if plan.terms.fix else []
        kept = writer_of(outputs[CLEAN], workshop.open(CLEAN), [*names, *notes])
        refused = writer_of(outputs[REJECTED], workshop.open(REJECTED), [*names, *own[:-1]])
    return _run(judge, table, repeats, plan, kept, refused)._replace(people=people)


def _run(
    judge: Judge, table: Table, repeats: Repeats | None, plan: Plan, kept: Any, refused: Any
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
            verdict: Any = None
            if rows + index in again:
                name, data = again[rows + index]
                one = judge.candidates(row)[0]
                finding = finding_of(name, data, one.text, plan.terms.profile)
                if finding is not None:
                    verdict = Refusal.of(judge.form, [(one, (finding,), None)])
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
    most = dict(domains.most_common(100))
    return Summary(rows, rows - rejected, rejected, repaired, dict(codes), most)


def _people(source: Source, plan: Plan, place: str) -> Twice | None:
    """Return who stands in several rows of a table; the number of a row is its line."""
    from addrlint.batch.same_person import columns_of_names, find_people, met

    _, table = source.table()
    names = columns_of_names(table.names)
    if not names:
        said = translate(
            "no column of names; --same-person needs one: name, or first and last name"
        )
        raise SourceError(f"{source.name}: {said}")
    cells = chain.from_iterable(batch.rows for batch in table.batches)
    reached = 0

    def parts() -> Iterator[Part]:
        nonlocal reached
        kept = _kept(source, plan)
        while some := list(islice(kept, AT_ONCE)):
            people: list[Met] = []
            for number, found in some:
                row = next(islice(cells, number - reached, None))
                reached = number + 1
                texts = [text_of(cell) for cell in row]
                people += met(texts, names, (one.text for one in found), number + 1)
            yield Part(people, len(some), 0, 0)

    return find_people(parts(), place)


def _kept(source: Source, plan: Plan) -> Iterator[tuple[int, list[Candidate]]]:
    """Yield the addresses of each row that is kept, with its number from 0."""
    columns, table = source.table()
    judge = Judge(table.names, columns, source.name, plan)
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


def _parts(source: Source, plan: Plan) -> Iterator[Part]:
    level = plan.dedupe or ""
    rows = _kept(source, plan)
    while some := list(islice(rows, AT_ONCE)):
        found: list[tuple[bytes, int, int, int, int]] = []
        for number, row in some:
            own = {key_of(one.text, level): one.text for one in row}
            for key, text in own.items():
                provider = NUMBERS.get(provider_of(text), 0)
                raw = key.encode("utf-8", "surrogatepass")
                found.append((raw, number, number + 1, provider, len(own)))
        yield Part(tuple(map(list, zip(*found, strict=True))) or ([],) * 5, len(some), 0, 0)
