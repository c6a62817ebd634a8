"""Implements the job of ``addrlint clean``: accepts rows, or rejects them with reasons."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from addrlint._named_tuple import NamedTuple
from addrlint.batch.list_format import Form
from addrlint.batch.rejected_row import Refusal, Writer
from addrlint.batch.repeated_rows import Repeats
from addrlint.batch.scanner import Row, Scanned, Scanner
from addrlint.engine.address_parts import a_labels
from addrlint.engine.checker import Checker, checker_for
from addrlint.engine.notes import finding_of, with_notes
from addrlint.engine.result import Result
from addrlint.rules.base import Safety, Severity
from addrlint.rules.profile import Profile
from addrlint.rules.registry import rules
from addrlint.sources.candidate import Candidate
from addrlint.sources.rewriter import Change, applied, changes

_MOST_DOMAINS = 10_000


class Criteria(NamedTuple):
    """The criteria for accepting rows.

    Attributes:
        profile: the rules.
        fail_on: a finding with this severity or above rejects the row.
        fix: apply safe fixes first.
        domains: domains to reject whatever the rules say, in lower case and as A-labels, each with
            the name of a rule and the data for its message.
    """

    profile: Profile
    fail_on: Severity = Severity.ERROR
    fix: bool = False
    domains: Mapping[str, tuple[str, Mapping[str, object]]] = {}


class Cleaned(NamedTuple):
    """The outcome for one block.

    Attributes:
        clean: the accepted rows.
        rejected: the rejected rows, in the form of the rejected file.
        fixed: the fixes in a text list, in the form of the file of fixes.
        refused: the number of rejected rows.
        repaired: the number of rows accepted after a fix.
        codes: the numbers of rejected rows by code.
        at: the numbers of rejected rows by domain.
    """

    clean: bytes
    rejected: bytes
    fixed: bytes
    refused: int
    repaired: int
    codes: dict[str, int]
    at: dict[str, int]


class Cleaning:
    """Accepts and rejects the rows of one list.

    Args:
        form: the form of the list.
        terms: the criteria for accepting rows.
        repeats: the rows that repeat earlier ones; None for none.
    """

    def __init__(self, form: Form, terms: Criteria, repeats: Repeats | None = None) -> None:
        self.form = form
        self._terms = terms
        self._repeats = repeats
        self._writer = Writer(form)
        self._checker: Checker | None = None

    def __reduce__(self) -> tuple[type[Cleaning], tuple[Form, Criteria, Repeats | None]]:
        return Cleaning, (self.form, self._terms, self._repeats)

    def scanner(self) -> Scanner:
        """Return the scanner for the blocks."""
        return self.form.scanner(refusing(self._terms), self._terms.domains)

    def block(self, block: bytes, scanned: Scanned, at: int, line: int) -> Cleaned:
        """Accept and reject the rows of a block."""
        if self._checker is None:
            self._checker = checker_for(profile=self._terms.profile)
        writer = self._writer
        notes = self._terms.fix and self.form.layout is not None
        kept: list[bytes] = []
        refused: list[bytes] = []
        fixed: list[bytes] = []
        codes: Counter[str] = Counter()
        domains: Counter[str] = Counter()
        reached = repaired = 0
        for row, repeated in self._rows(block, scanned, at):
            verdict = self._verdict(block, row, at, line, repeated)
            if verdict is None:
                if notes:
                    kept.append(writer.unfixed(block[reached : row.start]))
                    kept.append(writer.with_note(block[row.start : row.stop], ""))
                    reached = row.stop
                continue
            gap = block[reached : row.start]
            kept.append(writer.unfixed(gap) if notes else gap)
            reached = row.stop
            if isinstance(verdict, Refusal):
                refused.append(writer.refused(block, row, verdict))
                codes.update(verdict.codes)
                if verdict.domain and (verdict.domain in domains or len(domains) < _MOST_DOMAINS):
                    domains[verdict.domain] += 1
                continue
            raw, note = verdict
            repaired += 1
            if notes:
                kept.append(writer.with_note(raw, note))
            else:
                kept.append(raw)
                fixed.append(writer.fixed(line + row.line, block[row.start : row.stop], raw, note))
        rest = block[reached : scanned.size]
        kept.append(writer.unfixed(rest) if notes else rest)
        return Cleaned(
            b"".join(kept),
            b"".join(refused),
            b"".join(fixed),
            len(refused),
            repaired,
            dict(codes),
            dict(domains),
        )

    def _rows(
        self, block: bytes, scanned: Scanned, at: int
    ) -> Iterator[tuple[Row, tuple[str, Mapping[str, object]] | None]]:
        """Yield the rows to check, including those that repeat earlier ones, in order."""
        if self._repeats is None:
            for row in scanned.left:
                yield row, None
            return
        repeated = self._repeats.between(at, at + scanned.size)
        starts = [row.start for row in scanned.left]
        lone = []
        for place in repeated:
            index = bisect_left(starts, place - at)
            if index == len(starts) or starts[index] != place - at:
                lone.append(place)
        rows = list(scanned.left)
        for place in lone:
            start = place - at
            stop = block.find(b"\n", start) + 1 or scanned.size
            rows.append(Row(start, stop, 0, None))
        for row in sorted(rows):
            yield row, repeated.get(at + row.start)

    def _verdict(
        self,
        block: bytes,
        row: Row,
        at: int,
        line: int,
        repeated: tuple[str, Mapping[str, object]] | None,
    ) -> Refusal | tuple[bytes, str] | None:
        """Return why a row is rejected, or the fixed row; None if it is accepted unchanged."""
        if repeated is not None:
            # Without the repetition the row would be accepted, so there are no other reasons.
            candidate = self._whole(block, row)
            again = finding_of(repeated[0], repeated[1], candidate.text, self._terms.profile)
            if again is not None:
                return Refusal.of(self.form, [(candidate, (again,), None)])._replace(domain="")
        found = self.results(self.form.candidates(block, row, at, line))
        fail_on = self._terms.fail_on
        refused = any(x.severity >= fail_on for _, result in found for x in result)
        if self._terms.fix:
            made = self._fixed(block, row, at, [candidate for candidate, _ in found])
            if made is not None:
                return made
        if not refused:
            return None
        # Also report faults of the row itself, because they explain how it is written.
        return Refusal.of(
            self.form,
            [
                (one, tuple(x for x in result if x.severity >= fail_on or x.code[0] == "R"), result)
                for one, result in found
            ],
        )

    def _whole(self, block: bytes, row: Row) -> Candidate:
        text = block[row.start : row.stop].decode(self.form.encoding, self.form.errors)
        cell = self.form.columns[0] if self.form.columns else 0
        return Candidate(text.rstrip("\r\n"), cell=cell)

    def results(self, candidates: Iterable[Candidate]) -> list[tuple[Candidate, Result]]:
        """Return the results for the addresses in a row, with findings for rejected domains."""
        if self._checker is None:
            self._checker = checker_for(profile=self._terms.profile)
        found = []
        for candidate in candidates:
            result = self._checker.check(candidate.text)
            notes = candidate.notes
            if self._terms.domains:
                refused = self._terms.domains.get(domain_of(candidate.text))
                if refused is not None:
                    notes = (*notes, refused)
            found.append((candidate, with_notes(result, notes) if notes else result))
        return found

    def kept(self, block: bytes, row: Row, at: int, line: int) -> list[Candidate]:
        """Return the addresses in a row as it is accepted; none if it is rejected."""
        candidates = list(self.form.candidates(block, row, at, line))
        if self._terms.fix:
            fixed = self._after_fixes(candidates)
            candidates = candidates if fixed is None else fixed[1]
        results = self.results(candidates)
        if any(x.severity >= self._terms.fail_on for _, result in results for x in result):
            return []
        return candidates

    def _fixed(
        self, block: bytes, row: Row, at: int, candidates: list[Candidate]
    ) -> tuple[bytes, str] | None:
        """Return a row after its safe fixes, with a note on them; None if it is still rejected."""
        after = self._after_fixes(candidates)
        if after is None:
            return None
        made = after[0]
        start = at + row.start
        moved = [x._replace(start=x.start - start, end=x.end - start) for x in made]
        raw = applied(block[row.start : row.stop], moved)
        changes = (f"{' '.join(x.codes)}: {x.candidate.text}" for x in made)
        return raw, "; ".join(changes)

    def _after_fixes(
        self, candidates: list[Candidate]
    ) -> tuple[list[Change], list[Candidate]] | None:
        """Return the safe fixes of a row and the fixed addresses; None if it is still rejected."""
        if self._checker is None:
            self._checker = checker_for(profile=self._terms.profile)
        check = self._checker.check
        made = list(changes(candidates, lambda one: check(one.text), False))
        if not made:
            return None
        texts = {id(change.candidate): change.text for change in made}
        fixed = [one._replace(text=texts.get(id(one), one.text)) for one in candidates]
        for _, result in self.results(fixed):
            if any(finding.severity >= self._terms.fail_on for finding in result):
                return None
        return made, fixed


def refusing(terms: Criteria) -> Checker:
    """Return a checker with only the rules that may reject or fix a row."""
    profile = terms.profile
    idle = [
        rule.code
        for rule in rules()
        if _gravest(rule.levels, profile.severity(rule)) < terms.fail_on
        and not rule.promises.covers_email_validator
        and not (terms.fix and rule.fix is Safety.SAFE)
    ]
    return checker_for(profile=profile._replace(ignore=(*profile.ignore, *idle)))


def _gravest(levels: Iterable[Severity | None], chosen: Severity | None) -> Severity:
    if chosen is not None:
        return chosen
    return max((level for level in levels if level is not None), default=Severity.INFO)


def domain_of(text: str) -> str:
    """Return the domain of an address in lower case, as A-labels if possible."""
    domain = text.rpartition("@")[2].lower().rstrip(". ")
    return a_labels(domain) or domain
