"""Checks a big list block by block, with the same findings as for a small one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from addrlint._named_tuple import NamedTuple
from addrlint.batch.decompress import as_bytes, unpacked
from addrlint.batch.list_format import Form, Replay, behind, form_of
from addrlint.batch.scanner import Scanned, Scanner
from addrlint.batch.workers import Part, in_order, in_processes, one_by_one, processors
from addrlint.engine.checker import checker_for
from addrlint.engine.notes import with_notes
from addrlint.engine.result import Result
from addrlint.engine.summary import Report
from addrlint.reporters.interface import Reporter
from addrlint.reporters.terminal import shown_path
from addrlint.rules.profile import Profile
from addrlint.sources.csv_table import Layout

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO


class Found(NamedTuple):
    """The findings in a part of a list.

    Attributes:
        text: the output of the reporter.
        report: the counts.
        reporter: the reporter that made the text.
    """

    text: str
    report: Report
    reporter: Reporter


class Findings:
    """The job that finds and reports all findings.

    Args:
        form: the form of the list.
        profile: the rules.
        reporter: formats the findings.
        redact: the percentage of each local part to mask, or None.
    """

    def __init__(
        self, form: Form, profile: Profile, reporter: Reporter, redact: int | None
    ) -> None:
        self.form = form
        self._profile = profile
        self._reporter = reporter
        self._redact = redact

    def scanner(self) -> Scanner:
        """Return the scanner for the blocks."""
        return self.form.scanner(checker_for(profile=self._profile))

    def of_header(self) -> Found:
        """Return the findings for the header."""
        reporter = self._reporter.part()
        report = Report()
        pieces: list[str] = []
        for candidate in self.form.faults:
            result = with_notes(Result(candidate.text, (), self._profile), candidate.notes)
            report.add(result, False)
            if result.findings:
                pieces.extend(reporter.result(candidate, result))
        return Found("".join(pieces), report, reporter)

    def block(self, block: bytes, scanned: Scanned, at: int, line: int) -> Found:
        """Return the findings in a block."""
        find = checker_for(profile=self._profile).engine.findings
        profile = self._profile
        reporter = self._reporter.part()
        report = Report()
        report.addresses = scanned.rows - len(scanned.left)
        pieces: list[str] = []
        form = self.form
        candidates = form.candidates
        path = shown_path(form.path)
        say_row = reporter.row
        is_quick = self._redact is None and say_row(path, 1, 0, []) is not None
        for row in scanned.left:
            # Most rows can be reported without creating a Candidate.
            plain = form.check_without_options(block, row) if is_quick else None
            if plain is not None:
                text, place = plain
                findings = find(text)
                report.add_findings(findings)
                if findings:
                    pieces.append(say_row(path, line + row.line, place, findings) or "")
                continue
            for candidate in candidates(block, row, at, line):
                # The scanner has already tried to prove it, so skip the fast path.
                result = Result(candidate.text, tuple(find(candidate.text)), profile)
                if candidate.notes:
                    result = with_notes(result, candidate.notes)
                report.add(result)
                if result.findings:
                    if self._redact is not None:
                        from addrlint.reporters.redaction import redacted

                        candidate, result = redacted(candidate, result, self._redact)
                    pieces.extend(reporter.result(candidate, result))
        return Found("".join(pieces), report, reporter)


def parts(
    stream: BinaryIO,
    path: str | None,
    name: str,
    layout: Layout | None,
    only_lists: bool,
    make: Callable[[Form], Findings],
    processes: int | None = None,
    key: str | None = None,
) -> Iterator[Part] | None:
    """Return the findings in a list part by part; None if it must be read like a small list.

    Args:
        stream: the list.
        path: the file that several processes can read, or None.
        name: its name, for messages and positions.
        layout: as for ``form_of``.
        only_lists: as for ``form_of``.
        make: creates the job.
        processes: the number of processes; None for one per processor.
        key: as for ``form_of``.

    Raises:
        SourceError: as the readers for small lists, or if the compressed data is damaged.
        UsageError: if a package for decompression is not installed.
    """
    stream, is_packed = unpacked(stream, name)
    if is_packed or key is not None:
        stream, encoding, _ = as_bytes(stream, name)
        path = None if is_packed or encoding else path
    replay = Replay(stream)
    form = form_of(replay, name, layout, only_lists, key=key)
    if form.encoding not in ("utf-8", "cp1252"):
        return None
    job = make(form)
    processes = processes or processors()
    if path is not None and processes > 1:
        found = in_processes(job, path, form.start, form.line, processes)
    elif path is not None:
        found = in_order(job, path, form.start, form.line)
    else:
        found = one_by_one(job, behind(replay.release(), form.start), form.start, form.line)
    if form.faults:
        return chain([Part(job.of_header(), 0, form.start, form.line)], found)
    return found
