"""Cleans lists whose rows are not lines of text, such as Parquet and databases."""

from __future__ import annotations

import os
import pickle
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain, islice

from addrlint.batch.clean_rows import Cleaning, Criteria, domain_of, refusing
from addrlint.batch.clean_run import CLEAN, REJECTED, CleanOptions, Summary
from addrlint.batch.column_api import unproven
from addrlint.batch.list_format import Form
from addrlint.batch.rejected_row import COLUMNS, FIXED, Refusal, Wrong, told_apart
from addrlint.batch.repeated_rows import NUMBERS, Repeats
from addrlint.batch.resumable_output import ResumableOutput
from addrlint.batch.row_pattern import WHOLE, row_pattern
from addrlint.batch.scanner import Scanner
from addrlint.batch.table_readers import AT_ONCE, Batch, Rows, RowTable, columns_of, opened, text_of
from addrlint.batch.table_writers import writer_of
from addrlint.batch.workers import Part
from addrlint.engine.mailbox_key import key_of, provider_of
from addrlint.engine.notes import finding_of
from addrlint.sources.candidate import Candidate
from addrlint.sources.csv_columns import Cell, Record
from addrlint.sources.csv_table import Layout, addresses

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from addrlint.batch.same_person import Met


class Judge:
    """Accepts or rejects rows of a table."""

    def __init__(self, names: list[str], columns: list[int], path: str, criteria: Criteria) -> None:
        self.columns = columns
        self.path = path
        self.criteria = criteria
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
        self.cleaning = Cleaning(form, criteria)
        pattern = row_pattern(refusing(criteria), WHOLE, criteria.domains)
        self._scanner = Scanner(refusing(criteria), pattern, "utf-8", None)

    def unproven(self, rows: Rows) -> list[int]:
        """Return the indexes of the rows that are not proven clean."""
        found: set[int] = set()
        for column in self.columns:
            found.update(unproven([text_of(row[column]) for row in rows], self._scanner))
        return sorted(found)

    def left(self, rows: Rows) -> list[int]:
        """Return the indexes of the rows that are neither proven clean nor blank."""
        # A row without any content is blank and is accepted, as in a text list.
        return [
            at for at in self.unproven(rows) if any(cell not in (None, "") for cell in rows[at])
        ]

    def candidates(self, row: tuple[Any, ...]) -> list[Candidate]:
        """Return the addresses in a row."""
        found: list[Candidate] = []
        for number, column in enumerate(self.columns):
            text = text_of(row[column])
            if not text.strip() and number:
                continue
            # The value itself, without the quotes that a text file would need.
            record = Record(text, 1, 0, "utf-8", [Cell(text, 0, (), '"')])
            whole = self.criteria.profile.role == "list"
            # An empty cell is a missing address, not a missing row.
            parts = list(addresses(record, [0], self.path, whole, 1)) or [Candidate(text)]
            found += [one._replace(cell=column) for one in parts]
        return found

    def verdict(self, row: tuple[Any, ...]) -> Refusal | dict[int, tuple[str, str]] | None:
        """Return why a row is rejected, or its fixed cells by column with notes, or None."""
        candidates = self.candidates(row)
        found = self.cleaning.results(candidates)
        fail_on = self.criteria.fail_on
        if self.criteria.fix:
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


class TableList:
    """A list of table rows, one of the two ends of the pipeline (``clean_run.End``).

    A query may return its rows in a different order each time. If they are needed more than once,
    it runs only once and the rows are stored in the work folder.

    Args:
        path: as for ``table_readers.opened``.
        query: as for ``table_readers.opened``.
        name: as for ``table_readers.opened``.
        wanted: the columns with addresses, by name or number; empty to detect them.
        outputs: the paths of the outputs, by part; their suffixes select the formats.
    """

    can_resume = False
    scratch: Sequence[str] = ("rows",)

    def __init__(
        self,
        path: str,
        query: str | None,
        name: str,
        wanted: Sequence[str],
        outputs: dict[str, str],
    ) -> None:
        self.name = name
        self._path = path
        self._query = query
        self._wanted = wanted
        self._outputs = outputs
        self._kept = ""
        self._names: list[str] = []

    def signature(self, options: CleanOptions) -> dict[str, Any]:
        """Return no properties, because a run on a table always starts again."""
        return {}

    def prepare(self, options: CleanOptions, folder: str) -> None:
        """Store the rows of a query in ``folder`` if they are needed more than once.

        Raises:
            SourceError: if the query fails.
            UsageError: if a package is not installed.
        """
        is_read_again = options.look_up or options.dedupe or options.same_person
        if self._query is None or not is_read_again:
            return
        table = opened(self._path, self._query, self.name)
        self._names, self._kept = table.names, os.path.join(folder, "rows")
        with open(self._kept, "xb") as file:
            for batch in table.batches:
                pickle.dump(batch.rows, file)

    def table(self) -> tuple[list[int], RowTable]:
        """Return the columns with addresses, and the table from its first row."""
        if self._kept:
            table = RowTable(self._names, self._batches())
        else:
            table = opened(self._path, self._query, self.name)
        return columns_of(table, self._wanted, self.name)

    def _batches(self) -> Iterator[Batch]:
        with open(self._kept, "rb") as file:
            while file.peek(1):
                yield Batch(pickle.load(file), None)

    def addresses(self, options: CleanOptions, level: str) -> Iterator[Part]:
        """Yield the keys of the accepted rows, in the form that ``dedupe.find_repeats`` expects."""
        key_for = domain_of if level == "domain" else partial(key_of, level=level)
        rows = self._accepted(options)
        while some := list(islice(rows, AT_ONCE)):
            found: list[tuple[bytes, int, int, int, int]] = []
            for number, row in some:
                own = {key_for(one.text): one.text for one in row}
                for key, text in own.items():
                    provider = NUMBERS.get(provider_of(text), 0)
                    raw = key.encode("utf-8", "surrogatepass")
                    found.append((raw, number, number + 1, provider, len(own)))
            columns = tuple(map(list, zip(*found, strict=True))) or ([],) * 5
            yield Part(columns, len(some), 0, 0)

    def name_columns(self) -> tuple[int, ...]:
        """Return the columns with people's names."""
        from addrlint.batch.same_person import columns_of_names

        return columns_of_names(self.table()[1].names)

    def people(self, options: CleanOptions, columns: tuple[int, ...]) -> Iterator[Part]:
        """Yield the people in each row; the number of a row is its line."""
        from addrlint.batch.same_person import met

        cells = chain.from_iterable(batch.rows for batch in self.table()[1].batches)
        reached = 0
        accepted = self._accepted(options)
        while some := list(islice(accepted, AT_ONCE)):
            people: list[Met] = []
            for number, found in some:
                row = next(islice(cells, number - reached, None))
                reached = number + 1
                texts = [text_of(cell) for cell in row]
                people += met(texts, columns, (one.text for one in found), number + 1)
            yield Part(people, len(some), 0, 0)

    def _accepted(self, options: CleanOptions) -> Iterator[tuple[int, list[Candidate]]]:
        """Yield the addresses in each accepted row, with its number from 0."""
        columns, table = self.table()
        judge = Judge(table.names, columns, self.name, options.criteria)
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

    def write(
        self, options: CleanOptions, repeats: Repeats | None, output: ResumableOutput | None
    ) -> Summary:
        """Check every row and write it to its part; count only if ``output`` is None."""
        columns, table = self.table()
        judge = Judge(table.names, columns, self.name, options.criteria)
        kept = refused = None
        if output is not None:
            names = told_apart(table.names)
            own = [name if name not in names else f"addrlint_{name}" for name in (*COLUMNS, FIXED)]
            notes = own[-1:] if options.criteria.fix else []
            kept = writer_of(self._outputs[CLEAN], output.open(CLEAN), [*names, *notes])
            refused = writer_of(self._outputs[REJECTED], output.open(REJECTED), [*names, *own[:-1]])
        return _run(judge, table, repeats, options, kept, refused)


def _run(
    judge: Judge,
    table: RowTable,
    repeats: Repeats | None,
    options: CleanOptions,
    kept: Any,
    refused: Any,
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
                finding = finding_of(name, data, one.text, options.criteria.profile)
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
            kept.write_kept(batch.rows, batch.arrow, bad, new, options.criteria.fix)
        rows += len(batch.rows)
        rejected += len(bad)
        repaired += len(new)
    if refused is not None:
        refused.close()
        kept.close()
    most = dict(domains.most_common(100))
    return Summary(rows, rows - rejected, rejected, repaired, dict(codes), most)
