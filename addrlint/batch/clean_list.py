"""Lists cleaned, each from opening to outputs; how rows are judged is not known here."""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from time import monotonic
from types import MappingProxyType

from addrlint import __version__
from addrlint._named_tuple import NamedTuple
from addrlint.batch.clean_rows import Cleaned, Cleaning, Criteria
from addrlint.batch.decompress import as_bytes, unpacked
from addrlint.batch.list_format import Form, Replay, behind, form_of
from addrlint.batch.rejected_row import Writer
from addrlint.batch.repeated_rows import Repeats
from addrlint.batch.resumable_output import ResumableOutput, failed
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

    from addrlint.batch.same_person import Twice
    from addrlint.batch.workers import Job

# The parts of a run, by their names in its workshop.
CLEAN, REJECTED, FIXES = "clean", "rejected", "fixes"


class Source(NamedTuple):
    """One list and how to read it.

    Attributes:
        name: as it is shown.
        open: opens it; each time from its beginning.
        path: where several processes may read it; None for what is no plain file.
        layout: how a table is read, or None.
        key: for lines of JSON the key of the address, "" to find it out; else None.
    """

    name: str
    open: Callable[[], BinaryIO]
    path: str | None
    layout: Layout | None
    key: str | None


class Summary(NamedTuple):
    """What came of one list.

    Attributes:
        rows, clean, rejected: rows in are rows kept and rows refused.
        repaired: rows kept after a fix.
        codes: refused rows by code.
        domains: refused rows by domain, the most frequent.
        people: who stands in several rows, if that was asked for.
    """

    rows: int = 0
    clean: int = 0
    rejected: int = 0
    repaired: int = 0
    codes: Mapping[str, int] = MappingProxyType({})
    domains: Mapping[str, int] = MappingProxyType({})
    people: Twice | None = None


class OpenList:
    """A list opened for one pass over it."""

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
        """Return what stands before the first row: mark and header."""
        raw = self._replay.read(self.form.start)
        while len(raw) < self.form.start:
            raw += self._replay.read(self.form.start - len(raw))
        self._replay.rewind()
        return raw

    def parts(self, job: Job, at: int, line: int, jobs: int | None) -> Iterator[Part]:
        """Yield what a job makes of the rows from byte ``at`` on, which is on line ``line``."""
        processes = jobs or processors()
        if self._path is not None:
            if processes > 1 and os.path.getsize(self._path) - at > _SMALL:
                return in_processes(job, self._path, at, line, processes)
            return in_order(job, self._path, at, line)
        return one_by_one(job, behind(self._replay.release(), at), at, line)

    def written(self, raw: bytes) -> bytes:
        """Return text as the list's own encoding has it."""
        if not self.encoding:
            return raw
        return raw.decode("utf-8", "surrogatepass").encode(self.encoding, "surrogatepass")


# So many bytes are cleaned before other processes are ready to help.
_SMALL = 4 << 20
# Seconds of work that are done again after a kill, at most.
_OFTEN = 0.25


class Plan(NamedTuple):
    """What is done with each list.

    Attributes:
        terms: what is kept.
        dedupe: one of ``mailbox.LEVELS``, or None.
        jobs: processes; None for as many as there are processors.
        resume: go on with a run that was stopped.
        look_up: which of these domains take no mail, each with the rule and data that say so; None
            for not at all.
        progress: is told how many bytes of a list are done.
        same_person: tell of people with several addresses.
    """

    terms: Criteria
    dedupe: str | None = None
    jobs: int | None = None
    resume: bool = False
    look_up: Callable[[Iterable[str]], dict[str, tuple[str, dict[str, object]]]] | None = None
    progress: Callable[[int], None] | None = None
    same_person: bool = False


def clean_list(
    source: Source, plan: Plan, folder: str | None, name: str
) -> tuple[Summary, ResumableOutput | None, Form]:
    """Clean one list into a workshop.

    Args:
        source: the list.
        plan: what to do.
        folder: where the outputs are to be; None to write nothing.
        name: of the outputs.

    Returns:
        What came of it, where the parts are (None if nothing is written), and the list's form.

    Raises:
        SourceError: if it can't be read.
        WriteError: if the parts can't be written.
        UsageError: if a package is missing.
    """
    opened = OpenList(source)
    form = opened.form
    try:
        for one in form.faults:
            # Who reads the clean file by its header would not find the rows.
            finding = with_notes(Result(one.text, (), Profile()), one.notes).findings[0]
            said = translate("the header: {message}; mend it first", message=finding.message)
            raise SourceError(f"{form.path}:{one.line}: {said}")
        if folder is None:
            with tempfile.TemporaryDirectory() as place:
                people = _people(source, form, plan, place)
                job = _job(source, form, plan, place)
                return _run(opened, job, plan, None)._replace(people=people), None, form
        workshop = ResumableOutput(folder, name, _sign(source, form, plan), plan.resume)
        try:
            workshop.claim(*scratch_files(plan))
            people = _people(source, form, plan, workshop.path)
            job = _job(source, form, plan, workshop.path)
            summary = _run(opened, job, plan, workshop)._replace(people=people)
            return summary, workshop, form
        except OSError as error:
            workshop.close()  # it can be gone on with
            if error.filename is None:
                raise failed(workshop.path, error) from error
            raise
        except (KeyboardInterrupt, MemoryError):
            workshop.close()
            raise
        except BaseException:
            workshop.remove()
            raise
    finally:
        opened.close()


def scratch_files(plan: Plan) -> list[str]:
    """Return the names of the files that passes over a list write beside the parts."""
    names: list[str] = []
    if plan.dedupe is not None:
        from addrlint.batch.dedupe import SCRATCH

        names += SCRATCH
    if plan.same_person:
        from addrlint.batch import same_person as people

        names += people.SCRATCH
    return names


def _job(source: Source, form: Form, plan: Plan, place: str) -> Cleaning:
    """Return the job, after the passes over the list that it needs."""
    terms = plan.terms
    if plan.look_up is None and plan.dedupe is None:
        return Cleaning(form, terms)
    from addrlint.batch.dedupe import Addresses, domains_of, find_repeats

    def parts(level: str) -> Iterator[Part]:
        own = OpenList(source)
        try:
            job = Addresses(Cleaning(form, terms), level)
            yield from own.parts(job, form.start, form.line, plan.jobs)
        finally:
            own.close()

    if plan.look_up is not None:
        found = plan.look_up(domains_of(parts("domain")))
        terms = terms._replace(domains={**terms.domains, **found})
    repeats: Repeats | None = None
    if plan.dedupe is not None:
        repeats = find_repeats(parts(plan.dedupe), place, plan.dedupe)
    return Cleaning(form, terms, repeats)


def _people(source: Source, form: Form, plan: Plan, place: str) -> Twice | None:
    """Return who stands in several rows, if that is asked for and the list says who is who."""
    if not plan.same_person:
        return None
    from addrlint.batch.same_person import People, columns_of_names, find_people

    names = columns_of_names(form.header)
    if not names:
        said = translate(
            "no column of names; --same-person needs one: name, or first and last name"
        )
        raise SourceError(f"{form.path}: {said}")
    own = OpenList(source)
    try:
        job = People(Cleaning(form, plan.terms), names)
        return find_people(own.parts(job, form.start, form.line, plan.jobs), place)
    finally:
        own.close()


def _sign(source: Source, form: Form, plan: Plan) -> dict[str, Any]:
    """Return what must be the same for a run to be gone on with."""
    terms = plan.terms
    sign: dict[str, Any] = {
        "version": __version__,
        "list": source.name,
        "form": repr(form),
        "terms": repr(terms._replace(domains={})),
        "domains": len(terms.domains),
        "dedupe": plan.dedupe,
    }
    if source.path is not None:
        status = os.stat(source.path)
        sign.update(size=status.st_size, changed=status.st_mtime_ns)
    return sign


def _run(opened: OpenList, job: Cleaning, plan: Plan, workshop: ResumableOutput | None) -> Summary:
    form = opened.form
    state = workshop.state if workshop is not None else None
    codes: Counter[str] = Counter()
    domains: Counter[str] = Counter()
    rows = refused = repaired = 0
    at, line = form.start, form.line
    files: list[BinaryIO] = []
    if workshop is not None and not (state is not None and state["whole"]):
        files = [workshop.open(part) for part in (CLEAN, REJECTED)]
        if plan.terms.fix and form.layout is None:
            files.append(workshop.open(FIXES))
    if state is not None:
        at, line, rows, refused, repaired = (
            state[key] for key in ("at", "line", "rows", "refused", "repaired")
        )
        codes.update(state["codes"])
        domains.update(state["domains"])
    elif workshop is not None:
        _begin(opened, plan, files)

    def note(whole: bool) -> None:
        if workshop is not None:
            numbers = {"at": at, "line": line, "rows": rows, "refused": refused}
            counts = {"repaired": repaired, "codes": codes, "domains": domains, "whole": whole}
            workshop.note({**numbers, **counts})

    if state is None or not state["whole"]:
        noted = monotonic()
        for part in opened.parts(job, at, line, plan.jobs):
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
            if plan.progress is not None:
                plan.progress(at)
        note(True)
    most = dict(domains.most_common(100))
    return Summary(rows, rows - refused, refused, repaired, dict(codes), most)


def _begin(opened: OpenList, plan: Plan, files: list[BinaryIO]) -> None:
    """Write what stands before the rows."""
    form = opened.form
    writer = Writer(form)
    raw = opened.preamble()
    mark, header = raw[: form.mark], raw[form.mark :]
    if plan.terms.fix and form.layout is not None:
        header = writer.clean_header(header)
    starts = (header, writer.rejected_header(), writer.fixes_header())
    for file, text in zip(files, starts, strict=False):
        file.write((opened.mark or mark) + opened.written(text))
