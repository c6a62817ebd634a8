"""Runs the pipeline of ``addrlint clean``: the passes over a list, in order, for any file type.

Its two ends are ``clean_list`` (lines of text) and ``clean_table`` (rows of Parquet, Arrow,
spreadsheets and databases).
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType

from addrlint._named_tuple import NamedTuple
from addrlint.batch.clean_rows import Criteria
from addrlint.batch.place_output import failed
from addrlint.batch.repeated_rows import Repeats
from addrlint.batch.resumable_output import ResumableOutput
from addrlint.batch.workers import Part
from addrlint.i18n.language import translate
from addrlint.sources.candidate import SourceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Protocol

    from addrlint.batch.same_person import Twice

    class End(Protocol):
        """What the pipeline needs from a list."""

        name: str
        # Whether an interrupted run can continue; otherwise it starts again.
        can_resume: bool
        # The files that this end writes into the work folder next to the parts.
        scratch: Sequence[str]

        def signature(self, options: CleanOptions) -> dict[str, Any]:
            """Return the properties that must be unchanged for a run to resume."""
            ...

        def prepare(self, options: CleanOptions, folder: str) -> None:
            """Prepare for the passes; ``folder`` is for data that does not fit into memory."""
            ...

        def addresses(self, options: CleanOptions, level: str) -> Iterator[Part]:
            """Yield the keys of the accepted rows, as ``dedupe.find_repeats`` expects them."""
            ...

        def name_columns(self) -> tuple[int, ...]:
            """Return the columns with people's names."""
            ...

        def people(self, options: CleanOptions, columns: tuple[int, ...]) -> Iterator[Part]:
            """Yield the people in each row, as ``same_person.find_people`` expects them."""
            ...

        def write(
            self, options: CleanOptions, repeats: Repeats | None, output: ResumableOutput | None
        ) -> Summary:
            """Check every row and write it to its part; count only if ``output`` is None."""
            ...


# The names of a run's parts in its work folder.
CLEAN, REJECTED, FIXES = "clean", "rejected", "fixes"


class Summary(NamedTuple):
    """The counts for one cleaned list.

    Attributes:
        rows, clean, rejected: the numbers of all, accepted and rejected rows.
        repaired: the number of rows accepted after a fix.
        codes: the numbers of rejected rows by code.
        domains: the numbers of rejected rows by domain, for the most frequent domains.
        people: the people listed in several rows, if requested.
    """

    rows: int = 0
    clean: int = 0
    rejected: int = 0
    repaired: int = 0
    codes: Mapping[str, int] = MappingProxyType({})
    domains: Mapping[str, int] = MappingProxyType({})
    people: Twice | None = None


class CleanOptions(NamedTuple):
    """How to clean each list.

    Attributes:
        criteria: which rows are accepted.
        dedupe: one of ``mailbox_key.LEVELS``, or None.
        jobs: the number of processes; None for one per processor.
        resume: continue an interrupted run.
        look_up: returns those of the given domains that accept no mail, each with the rule and the
            data of its finding; None to look up nothing.
        progress: called with the number of bytes done.
        same_person: report people listed with several addresses.
    """

    criteria: Criteria
    dedupe: str | None = None
    jobs: int | None = None
    resume: bool = False
    look_up: Callable[[Iterable[str]], dict[str, tuple[str, dict[str, object]]]] | None = None
    progress: Callable[[int], None] | None = None
    same_person: bool = False


def clean(
    end: End, options: CleanOptions, folder: str | None, name: str
) -> tuple[Summary, ResumableOutput | None]:
    """Clean one list into a work folder.

    Args:
        end: the list.
        options: how to clean it.
        folder: the folder for the outputs; None to write nothing.
        name: the name of the outputs, without suffix.

    Returns:
        The counts, and the work folder with the parts (None if nothing is written).

    Raises:
        SourceError: if the list can't be read.
        WriteError: if the parts can't be written.
        UsageError: if a package is not installed.
    """
    if folder is None:
        with tempfile.TemporaryDirectory() as place:
            return _passes(end, options, place, None), None
    resumes = options.resume and end.can_resume
    output = ResumableOutput(folder, name, end.signature(options), resumes)
    try:
        output.claim(*end.scratch, *_scratch(options))
        return _passes(end, options, output.path, output), output
    except (OSError, KeyboardInterrupt, MemoryError) as error:
        if end.can_resume:
            output.close()
        else:
            output.remove()
        if isinstance(error, OSError) and error.filename is None:
            raise failed(output.path, error) from error
        raise
    except BaseException:
        output.remove()
        raise


def _scratch(options: CleanOptions) -> list[str]:
    """Return the names of the files that the passes write next to the parts."""
    names: list[str] = []
    if options.dedupe is not None:
        from addrlint.batch import dedupe

        names += dedupe.SCRATCH
    if options.same_person:
        from addrlint.batch import same_person

        names += same_person.SCRATCH
    return names


def _passes(end: End, options: CleanOptions, place: str, output: ResumableOutput | None) -> Summary:
    end.prepare(options, place)
    if options.look_up is not None:
        from addrlint.batch.dedupe import domains_of

        found = options.look_up(domains_of(end.addresses(options, "domain")))
        criteria = options.criteria
        criteria = criteria._replace(domains={**criteria.domains, **found})
        options = options._replace(criteria=criteria)
    repeats = None
    if options.dedupe is not None:
        from addrlint.batch.dedupe import find_repeats

        repeats = find_repeats(end.addresses(options, options.dedupe), place, options.dedupe)
    people = _people(end, options, place) if options.same_person else None
    return end.write(options, repeats, output)._replace(people=people)


def _people(end: End, options: CleanOptions, place: str) -> Twice | None:
    from addrlint.batch.same_person import find_people

    columns = end.name_columns()
    if not columns:
        message = translate("no name column; --same-person needs name, or first name and last name")
        raise SourceError(f"{end.name}: {message}")
    return find_people(end.people(options, columns), place)
