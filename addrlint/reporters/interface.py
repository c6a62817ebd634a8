"""Defines the interface of reporters: start, file, address with findings, end."""

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
        """Yield the text before everything else."""
        return iter(())

    def file(self, name: str) -> Iterator[str]:
        """Yield the text for a file, with or without findings."""
        return iter(())

    def result(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Yield the text for one address with findings."""
        return iter(())

    def row(self, path: str, line: int, place: int, findings: list[Finding]) -> str | None:
        """Return the text for an address at an index of an ASCII line, or None.

        This is a fast version of ``result`` for big lists. None means that ``result`` must be used.
        """
        return None

    def suppressed(self, candidate: Candidate, result: Result, by: str) -> Iterator[str]:
        """Yield the text for suppressed findings.

        Args:
            candidate: the address.
            result: the findings.
            by: ``comment`` or ``baseline``.
        """
        return iter(())

    def part(self) -> Reporter:
        """Return a reporter for some of the results, perhaps in another process.

        A reporter that keeps anything between results overrides it, with ``take``.
        """
        return self

    def take(self, text: str, part: Reporter) -> str:
        """Return ``text``, the output of ``part``, adjusted to what is already written here."""
        return text

    def end(self, report: Report) -> Iterator[str]:
        """Yield the text after everything else."""
        return iter(())


class Listed(Reporter):
    """A reporter that writes results as list items, separated by commas."""

    # The text before the first item, and the text before each of the others.
    first = "\n    "
    other = ",\n    "

    def __init__(self) -> None:
        self._divider = self.first

    def items(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Yield the items for one address."""
        return iter(())

    def result(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Yield the items for one address, with separators."""
        for item in self.items(candidate, result):
            yield self._divider + item
            self._divider = self.other

    @property
    def is_empty(self) -> bool:
        """Whether no item was written."""
        return self._divider == self.first

    def new(self) -> Listed:
        """Return a new reporter of the same class."""
        return type(self)()

    def part(self) -> Listed:
        """Return a reporter whose first item has a comma before it."""
        part = self.new()
        part._divider = self.other
        return part

    def take(self, text: str, part: Reporter) -> str:
        """Return the items, without the leading comma if they are the first ones."""
        if text and self.is_empty:
            self._divider = self.other
            return text[len(self.other) - len(self.first) :]
        return text
