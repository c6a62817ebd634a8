"""Checks files in one or more processes, applies suppressions and passes findings to a reporter."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterator

from addrlint._named_tuple import NamedTuple
from addrlint.engine.result import Result
from addrlint.engine.summary import Report
from addrlint.i18n.language import translate
from addrlint.lint.inputs import Input, Inputs
from addrlint.rules.profile import Profile
from addrlint.sources.candidate import Candidate
from addrlint.sources.file_types import JSON_LINES, PACKED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO, BinaryIO

    from addrlint.batch.list_format import Form
    from addrlint.lint.baseline import Baseline
    from addrlint.lint.lint_file import LintFile
    from addrlint.reporters.interface import Reporter

# From this size in bytes on, a list is checked as a big list.
BIG = 4 << 20
# A file of a known type that is longer than this, in bytes, was not written by a person.
_LONGEST = 32 << 20
# With fewer files than this, starting another process takes longer than checking them.
_FEW = 256
# How many files a process takes at a time.
_HANDFUL = 32
MARK = b"addrlint:"
_LONE_CR = re.compile(rb"\r(?!\n)")


class Outcome(NamedTuple):
    """The outcome of checking one file or a section of it.

    Attributes:
        text: the output of the reporter.
        reporter: the reporter that made the text.
        report: the counts.
        messages: lines for standard error.
        failed: whether it could not be read.
        unreadable: 1 if it was skipped because it could not be parsed as its file type, else 0.
        is_elsewhere: whether another process did the work, so this process counted nothing.
    """

    text: str
    reporter: Reporter
    report: Report
    messages: tuple[str, ...]
    failed: bool
    unreadable: int
    is_elsewhere: bool = False


class Scan:
    """Checks the files of one run.

    Args:
        inputs: the inputs of the run.
        reporter: formats the findings.
        redact: the percentage of each local part to mask, or None.
        registries: the registries whose rejections are predicted.
        baseline: the existing findings, which are not reported.
        collected: collects the findings for a new baseline, in place of the reporter.
        changed: the line numbers to report, by ``line_key``; None for all.
        heeds_comments: whether comments in a file suppress findings.
    """

    def __init__(
        self,
        inputs: Inputs,
        reporter: Reporter,
        redact: int | None = None,
        registries: tuple[str, ...] = (),
        baseline: Baseline | None = None,
        collected: Baseline | None = None,
        changed: dict[str, set[int]] | None = None,
        heeds_comments: bool = True,
    ) -> None:
        self.inputs = inputs
        self._reporter = reporter
        self._redact = redact
        self._registries = registries
        self.baseline = baseline
        self._collected = collected
        self._changed = changed
        self._heeds_comments = heeds_comments

    def outcomes(self, files: list[Input], jobs: int | None) -> Iterator[Outcome]:
        """Yield the outcome for each file, in order.

        Args:
            files: the files to check.
            jobs: the number of processes; None for one per processor.
        """
        is_alone = self.baseline is not None or self._collected is not None
        if len(files) >= _FEW and jobs != 1 and not is_alone and hasattr(os, "fork"):
            from addrlint.batch.workers import may_start_processes, processors

            count = min(jobs or processors(), len(files) // _HANDFUL)
            if count > 1 and may_start_processes():
                yield from _in_processes(self.file, files, count)
                return
        for file in files:
            yield from self.file(file)

    def file(self, file: Input) -> Iterator[Outcome]:
        """Yield the outcome for one file, or several outcomes for a big list."""
        inputs = self.inputs
        report = Report()
        reporter = self._reporter.part()
        pieces: list[str] = []
        failed, unreadable = inputs.failed, inputs.unreadable
        try:
            resolved = inputs.resolve(file)
            with file.opened() as stream:
                kind = resolved.file_type
                is_other = kind is None and _is_packed_or_lines(file.name)
                if is_other or (kind is None and is_big(stream) and not self._looks_closer()):
                    yield from self._big(stream, resolved)
                else:
                    for candidate, result, by in self._of_file(stream, resolved):
                        if by:
                            pieces.extend(self._silenced(candidate, result, by, reporter))
                        else:
                            pieces.extend(self.reported(candidate, result, report, reporter))
            report.files += 1
            pieces.extend(reporter.file(file.name.replace(os.sep, "/")))
            inputs.tell(f"{file.name}: {translate('read')}")
        except BrokenPipeError:
            raise
        except Exception as error:  # an error in one file, even a bug of ours, must not end the run
            inputs.fail(error, file)
        messages = tuple(inputs.messages)
        inputs.messages.clear()
        yield Outcome(
            "".join(pieces),
            reporter,
            report,
            messages,
            inputs.failed and not failed,
            inputs.unreadable - unreadable,
        )

    def _looks_closer(self) -> bool:
        return self.baseline is not None or self._collected is not None or self._changed is not None

    def _of_file(self, stream: BinaryIO, file: LintFile) -> Iterator[tuple[Candidate, Result, str]]:
        """Yield each candidate of a file with its result and what suppresses it, or ""."""
        kind, profile = file.file_type, file.profile
        scans_text = file.settings["scan-text"]
        is_whole = kind is not None or scans_text or self._changed is not None
        raw = stream.read() if is_whole or not is_big(stream) else None
        if raw is None:
            for candidate in file.rows(stream):
                yield from self._left(candidate, _judged(candidate, profile, self._registries))
            return
        if len(raw) > _LONGEST and kind is not None:
            message = translate("larger than 32 MiB")
            self.inputs.tell(f"{file.input.name}: {message}; {translate('skipped')}")
            return
        if self._changed is not None and counts_other_lines_than_git(raw):
            from addrlint.sources.git import all_lines, line_key

            self._changed[line_key(file.path)] = all_lines()
        ignoring = None
        if self._heeds_comments and MARK in raw:
            from addrlint.lint.suppressions import Suppressions

            ignoring = Suppressions(file.document(raw))
        for candidate in file.candidates_of(raw):
            result = _judged(candidate, profile, self._registries)
            if ignoring is not None:
                result, suppressed = ignoring.partition(candidate, result)
                if suppressed is not None:
                    yield candidate, suppressed, "comment"
            yield from self._left(candidate, result)
        if ignoring is not None and profile.is_whole():
            for candidate in ignoring.unused():
                yield from self._left(candidate, _judged(candidate, profile))

    def _left(
        self, candidate: Candidate, result: Result
    ) -> Iterator[tuple[Candidate, Result, str]]:
        """Yield a result without findings on unchanged lines or covered by the baseline."""
        if result.findings and self._changed is not None:
            from addrlint.lint.check_candidate import in_lines

            result = in_lines(candidate, result, self._changed)
        if result.findings and self._collected is not None:
            self._collected.add(candidate, result)
            result, _ = result.partition(lambda one: False)
        if result.findings and self.baseline is not None:
            result, known = self.baseline.partition(candidate, result)
            if known is not None:
                yield candidate, known, "baseline"
        yield candidate, result, ""

    def reported(
        self, candidate: Candidate, result: Result, report: Report, reporter: Reporter
    ) -> Iterator[str]:
        """Count a result, and yield the reporter's output for it."""
        report.add(result, candidate.disabled_rules[:1] != ("ALL",))
        if result.findings:
            if self._redact is not None:
                from addrlint.reporters.redaction import redacted

                candidate, result = redacted(candidate, result, self._redact)
            yield from reporter.result(candidate, result)

    def _silenced(
        self, candidate: Candidate, result: Result, by: str, reporter: Reporter
    ) -> Iterator[str]:
        if self._redact is not None:
            from addrlint.reporters.redaction import redacted

            candidate, result = redacted(candidate, result, self._redact)
        yield from reporter.suppressed(candidate, result, by)

    def _big(self, stream: BinaryIO, file: LintFile) -> Iterator[Outcome]:
        from addrlint.batch.check_rows import Findings, parts
        from addrlint.batch.decompress import as_unpacked, unpacked_name

        profile, given, settings = file.profile, file.input, file.settings

        def make(form: Form) -> Findings:
            return Findings(form, profile, self._reporter, self._redact)

        path = given.path if stat.S_ISREG(os.fstat(stream.fileno()).st_mode) else None
        path = None if given.path == "-" else path
        if unpacked_name(given.name).lower().endswith(JSON_LINES):
            layout, key = None, (*settings["column"], "")[0]
        else:
            layout, key = file.layout(as_unpacked(given)), None
        found = parts(stream, path, file.path, layout, file.only_lists, make, settings["jobs"], key)
        if found is None:
            stream.seek(0)
            report = Report()
            reporter = self._reporter.part()
            for candidate in file.rows(stream):
                result = _judged(candidate, profile)
                text = "".join(self.reported(candidate, result, report, reporter))
                if text:
                    yield Outcome(text, reporter, report, (), False, 0)
                    report, reporter = Report(), self._reporter.part()
            yield Outcome("", reporter, report, (), False, 0)
            return
        for part in found:
            yield Outcome(
                part.outcome.text, part.outcome.reporter, part.outcome.report, (), False, 0
            )


def _done(
    work: Callable[[Input], Iterator[Outcome]], handfuls: list[list[Input]]
) -> Iterator[list[Outcome]]:
    for handful in handfuls:
        yield [one for file in handful for one in work(file)]


def _written(file: IO[bytes], count: int) -> Iterator[list[Outcome]]:
    """Yield the outcomes that another process has written to a file."""
    import pickle

    for _ in range(count):
        yield [outcome._replace(is_elsewhere=True) for outcome in pickle.load(file)]


def _judged(candidate: Candidate, profile: Profile, registries: tuple[str, ...] = ()) -> Result:
    # Most files have no address, and importing the engine takes longer than reading such a file.
    from addrlint.lint.check_candidate import check_candidate

    return check_candidate(candidate, profile, registries)


def _is_packed_or_lines(name: str) -> bool:
    """Whether a list is compressed or in JSON Lines format."""
    return name.lower().endswith((*PACKED, *JSON_LINES))


def counts_other_lines_than_git(raw: bytes) -> bool:
    """Whether git numbers the lines of a file differently: it splits bytes at line feeds only."""
    head = raw[:4]
    is_wide = head.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in head
    return is_wide or _LONE_CR.search(raw) is not None


def is_big(stream: BinaryIO) -> bool:
    """Whether a file is big enough to be worth importing the code for big lists."""
    try:
        return os.fstat(stream.fileno()).st_size >= BIG
    except (OSError, AttributeError):
        return False


_KILL = 9  # SIGKILL, on every system with fork


def _in_processes(
    work: Callable[[Input], Iterator[Outcome]], files: list[Input], count: int
) -> Iterator[Outcome]:
    """Check files in several processes, and yield their outcomes in order.

    Batches are dealt round-robin to the processes, so that no process waits long for another. Each
    process writes its outcomes to an unnamed temporary file, which is read at the end.
    """
    import pickle
    from tempfile import TemporaryFile

    handfuls = [files[at : at + _HANDFUL] for at in range(0, len(files), _HANDFUL)]
    children = []
    for number in range(1, count):
        written = TemporaryFile()  # noqa: SIM115 - closed after it is read
        try:
            child = os.fork()
        except OSError:  # no more processes are available, so this process does the work
            children.append((0, written))
            continue
        if not child:
            code = 1
            try:
                for outcomes in _done(work, handfuls[number::count]):
                    pickle.dump(outcomes, written)
                written.flush()
                code = 0
            finally:
                # Exit without the parent's clean-up, which would write its buffered output again.
                os._exit(code)
        children.append((child, written))
    try:
        own = list(_done(work, handfuls[::count]))
    except BaseException:
        for child, _ in children:
            if child:
                os.kill(child, _KILL)
                os.waitpid(child, 0)
        raise
    shares: list[Iterator[list[Outcome]]] = [iter(own)]
    for number, (child, written) in enumerate(children, 1):
        status = os.waitpid(child, 0)[1] if child else 1
        written.seek(0)
        # If a child process failed, this process does its work.
        share = handfuls[number::count]
        shares.append(_done(work, share) if status else _written(written, len(share)))
    for at in range(len(handfuls)):
        yield from next(shares[at % count])
    for _, written in children:
        written.close()
