"""Cleans one list: opens it, runs the passes over it and writes the outputs."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from time import monotonic

from addrlint import __version__
from addrlint._named_tuple import NamedTuple
from addrlint.batch.clean_rows import Cleaned, Cleaning
from addrlint.batch.clean_run import CLEAN, FIXES, REJECTED, CleanOptions, Summary
from addrlint.batch.decompress import as_bytes, unpacked
from addrlint.batch.list_format import Replay, behind, form_of
from addrlint.batch.rejected_row import Writer
from addrlint.batch.repeated_rows import Repeats
from addrlint.batch.resumable_output import ResumableOutput
from addrlint.batch.workers import Part, in_order, in_processes, one_by_one, processors
from addrlint.engine.notes import with_notes
from addrlint.engine.result import Result
from addrlint.i18n.language import translate
from addrlint.rules.profile import Profile
from addrlint.sources.candidate import SourceError
from addrlint.sources.csv_table import Layout

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, BinaryIO

    from addrlint.batch.workers import Job


class Source(NamedTuple):
    """One list and how to read it.

    Attributes:
        name: its display name.
        open: opens it, each time from its start.
        path: the file that several processes can read; None if it is not a regular file.
        layout: the layout of a table, or None.
        key: the key of the address for JSON Lines, "" to detect it; None for other lists.
    """

    name: str
    open: Callable[[], BinaryIO]
    path: str | None
    layout: Layout | None
    key: str | None


class OpenList:
    """A list that is open for one pass."""

    def __init__(self, source: Source) -> None:
        self._raw = source.open()
        try:
            reader, is_packed = unpacked(self._raw, source.name)
            stream, self.encoding, self.mark = as_bytes(reader, source.name)
            self._replay = Replay(stream)
            errors = "surrogatepass" if self.encoding else "surrogateescape"
            self.form = form_of(
                self._replay, source.name, source.layout, errors=errors, key=source.key
            )
        except BaseException:
            self.close()
            raise
        self._path = None if is_packed or self.encoding else source.path

    def close(self) -> None:
        """Close the list; standard input stays open."""
        if self._raw is not getattr(sys.stdin, "buffer", None):
            self._raw.close()

    def preamble(self) -> bytes:
        """Return the bytes before the first row: byte order mark and header."""
        raw = self._replay.read(self.form.start)
        while len(raw) < self.form.start:
            raw += self._replay.read(self.form.start - len(raw))
        self._replay.rewind()
        return raw

    def parts(self, job: Job, at: int, line: int, jobs: int | None) -> Iterator[Part]:
        """Run a job on the rows from byte ``at`` on line ``line``, and yield its outcomes."""
        processes = jobs or processors()
        if self._path is not None:
            if processes > 1 and os.path.getsize(self._path) - at > _SMALL:
                return in_processes(job, self._path, at, line, processes)
            return in_order(job, self._path, at, line)
        return one_by_one(job, behind(self._replay.release(), at), at, line)

    def written(self, raw: bytes) -> bytes:
        """Return text in the list's own encoding."""
        if not self.encoding:
            return raw
        return raw.decode("utf-8", "surrogatepass").encode(self.encoding, "surrogatepass")


# This many bytes are cleaned before other processes are ready to help.
_SMALL = 4 << 20
# The state is saved after this many seconds, so an interrupted run repeats little work.
_OFTEN = 0.25


class LineList:
    """A list of text lines, one of the two ends of the pipeline (``clean_run.End``).

    Args:
        source: the list and how to read it.

    Raises:
        SourceError: if it can't be parsed as its file type, or its header has a fault.
    """

    can_resume = True
    scratch: Sequence[str] = ()

    def __init__(self, source: Source) -> None:
        self.name = source.name
        self._source = source
        self._open = OpenList(source)
        self.form = self._open.form
        for one in self.form.faults:
            self.close()
            # A program that uses the header of the clean file would not find the columns.
            finding = with_notes(Result(one.text, (), Profile()), one.notes).findings[0]
            message = translate("header: {message}; fix the header first", message=finding.message)
            raise SourceError(f"{self.name}:{one.line}: {message}")

    def close(self) -> None:
        """Close the list; standard input stays open."""
        self._open.close()

    def prepare(self, options: CleanOptions, folder: str) -> None:
        """Do nothing, because a text list is read again for each pass."""

    def signature(self, options: CleanOptions) -> dict[str, Any]:
        """Return the properties that must be unchanged for a run to resume."""
        criteria = options.criteria
        signature: dict[str, Any] = {
            "version": __version__,
            "list": self.name,
            "form": repr(self.form),
            "criteria": repr(criteria._replace(domains={})),
            "domains": len(criteria.domains),
            "dedupe": options.dedupe,
        }
        if self._source.path is not None:
            status = os.stat(self._source.path)
            signature.update(size=status.st_size, changed=status.st_mtime_ns)
        return signature

    def addresses(self, options: CleanOptions, level: str) -> Iterator[Part]:
        """Yield the keys of the accepted rows, in the form that ``dedupe.find_repeats`` expects."""
        from addrlint.batch.dedupe import Addresses

        return self._pass(Addresses(Cleaning(self.form, options.criteria), level), options)

    def name_columns(self) -> tuple[int, ...]:
        """Return the columns with people's names."""
        from addrlint.batch.same_person import columns_of_names

        return columns_of_names(self.form.header)

    def people(self, options: CleanOptions, columns: tuple[int, ...]) -> Iterator[Part]:
        """Yield the people in each row, in the form that ``same_person.find_people`` expects."""
        from addrlint.batch.same_person import People

        return self._pass(People(Cleaning(self.form, options.criteria), columns), options)

    def _pass(self, job: Job, options: CleanOptions) -> Iterator[Part]:
        own = OpenList(self._source)
        try:
            yield from own.parts(job, self.form.start, self.form.line, options.jobs)
        finally:
            own.close()

    def write(
        self, options: CleanOptions, repeats: Repeats | None, output: ResumableOutput | None
    ) -> Summary:
        """Check every row and write it to its part; count only if ``output`` is None."""
        return _run(self._open, Cleaning(self.form, options.criteria, repeats), options, output)


def _run(
    opened: OpenList, job: Cleaning, options: CleanOptions, output: ResumableOutput | None
) -> Summary:
    form = opened.form
    state = output.state if output is not None else None
    codes: Counter[str] = Counter()
    domains: Counter[str] = Counter()
    rows = refused = repaired = 0
    at, line = form.start, form.line
    files: list[BinaryIO] = []
    if output is not None and not (state is not None and state["whole"]):
        files = [output.open(part) for part in (CLEAN, REJECTED)]
        if options.criteria.fix and form.layout is None:
            files.append(output.open(FIXES))
    if state is not None:
        at, line, rows, refused, repaired = (
            state[key] for key in ("at", "line", "rows", "refused", "repaired")
        )
        codes.update(state["codes"])
        domains.update(state["domains"])
    elif output is not None:
        _begin(opened, options, files)

    def note(whole: bool) -> None:
        if output is not None:
            numbers = {"at": at, "line": line, "rows": rows, "refused": refused}
            counts = {"repaired": repaired, "codes": codes, "domains": domains, "whole": whole}
            output.note({**numbers, **counts})

    if state is None or not state["whole"]:
        noted = monotonic()
        for part in opened.parts(job, at, line, options.jobs):
            found: Cleaned = part.outcome
            rows += part.rows
            refused += found.refused
            repaired += found.repaired
            codes.update(found.codes)
            domains.update(found.at)
            if len(domains) > 20_000:
                domains = Counter(dict(domains.most_common(10_000)))
            texts = (found.clean, found.rejected, found.fixed)
            for file, text in zip(files, texts, strict=False):
                if text:
                    file.write(opened.written(text))
            at, line = part.at, part.line
            if monotonic() - noted > _OFTEN:
                note(False)
                noted = monotonic()
            if options.progress is not None:
                options.progress(at)
        note(True)
    most = dict(domains.most_common(100))
    return Summary(rows, rows - refused, refused, repaired, dict(codes), most)


def _begin(opened: OpenList, options: CleanOptions, files: list[BinaryIO]) -> None:
    """Write the byte order marks and headers before the rows."""
    form = opened.form
    writer = Writer(form)
    raw = opened.preamble()
    mark, header = raw[: form.mark], raw[form.mark :]
    if options.criteria.fix and form.layout is not None:
        header = writer.clean_header(header)
    starts = (header, writer.rejected_header(), writer.fixes_header())
    for file, text in zip(files, starts, strict=False):
        file.write((opened.mark or mark) + opened.written(text))
