"""What a reporter is: it is told of files, of each address with findings, and of the end."""

from __future__ import annotations

from collections.abc import Iterator

from addrlint.engine.finding import Finding
from addrlint.engine.result import Result
from addrlint.engine.summary import Report
from addrlint.sources.candidate import Candidate


class Reporter:
    """Turns results into pieces of text, in the order in which they should be written.

    A method that is not overridden writes nothing.

    Attributes:
        options: the arguments of the constructor that ``reporter_for`` gives.
    """

    options: tuple[str, ...] = ()

    def start(self) -> Iterator[str]:
        """Yield what stands before everything else."""
        return iter(())

    def file(self, name: str) -> Iterator[str]:
        """Yield what stands before what is said of a file, whether or not anything is."""
        return iter(())

    def result(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Yield what is said of one address that has findings."""
        return iter(())

    def row(self, path: str, line: int, place: int, findings: list[Finding]) -> str | None:
        """Return what is said of an address in a line of ASCII, at an index of it.

        It is what ``result`` yields, for who has many of them; None where that has to be asked.
        """
        return None

    def silenced(self, candidate: Candidate, result: Result, by: str) -> Iterator[str]:
        """Yield what is said of findings that do not count.

        Args:
            candidate: the address.
            result: the findings.
            by: ``comment`` or ``baseline``.
        """
        return iter(())

    def part(self) -> Reporter:
        """Return a reporter for some of the results, in another process perhaps."""
        return self

    def take(self, text: str, part: Reporter) -> str:
        """Return what ``part`` made of its results, ``text``, as it goes on here."""
        return text

    def end(self, report: Report) -> Iterator[str]:
        """Yield what stands after everything else."""
        return iter(())


class Listed(Reporter):
    """One whose results are items of a list, with a comma between each two of them."""

    # What stands before the first item, and what before each other.
    first = "\n    "
    other = ",\n    "

    def __init__(self) -> None:
        self._divider = self.first

    def items(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Yield the items of one address."""
        return iter(())

    def result(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Yield the items of one address, with what divides them."""
        for item in self.items(candidate, result):
            yield self._divider + item
            self._divider = self.other

    @property
    def is_empty(self) -> bool:
        """Whether no item was written."""
        return self._divider == self.first

    def new(self) -> Listed:
        """Return another of the same kind."""
        return type(self)()

    def part(self) -> Listed:
        """Return one whose first item has a comma before it."""
        part = self.new()
        part._divider = self.other
        return part

    def take(self, text: str, part: Reporter) -> str:
        """Return the items, without the comma before the first where none is due."""
        if text and self.is_empty:
            self._divider = self.other
            return text[len(self.other) - len(self.first) :]
        return text
