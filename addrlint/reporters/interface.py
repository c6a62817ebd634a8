"""What a reporter is: it is told of each address with findings, and of the end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from addrlint.report import Report, Result
from addrlint.sources.interface import Candidate


class Reporter(Protocol):
    """Turns results into pieces of text, in the order in which they should be written."""

    def start(self) -> Iterator[str]:
        """Yield what stands before everything else."""
        ...

    def result(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Yield what is said of one address that has findings."""
        ...

    def part(self) -> Reporter:
        """Return a reporter for some of the results, in another process perhaps."""
        ...

    def take(self, text: str, part: Reporter) -> str:
        """Return what ``part`` made of its results, ``text``, as it goes on here."""
        ...

    def end(self, report: Report) -> Iterator[str]:
        """Yield what stands after everything else."""
        ...
