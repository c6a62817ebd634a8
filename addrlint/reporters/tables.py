"""Writes findings as CSV, one row per finding."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from addrlint.engine.result import Result
from addrlint.reporters.interface import Reporter
from addrlint.reporters.terminal import shown_path
from addrlint.sources.candidate import Candidate

_HEADER = "path line column address code severity message smtp suggestion".split()
# A spreadsheet treats a cell that starts with one of these as a formula.
_FORMULAS = ("=", "+", "-", "@", "\t", "\r")


class Csv(Reporter):
    """Rows as in RFC 4180; a cell that a spreadsheet would execute gets a leading apostrophe."""

    def start(self) -> Iterator[str]:
        """Yield the header."""
        yield _row(_HEADER)

    def result(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Yield a row for each finding."""
        suggestion = result.fixed or result.suggested or ""
        for finding in result:
            line, column = candidate.line_and_column(finding.start)
            reply = finding.reply
            yield _row(
                [
                    shown_path(candidate.path) if candidate.path else "",
                    str(line),
                    str(column),
                    result.text,
                    finding.code,
                    str(finding.severity),
                    finding.message,
                    "" if reply is None else str(reply),
                    suggestion,
                ]
            )


def _row(cells: list[str]) -> str:
    stream = io.StringIO()
    safe = (f"'{cell}" if cell.startswith(_FORMULAS) else cell for cell in cells)
    csv.writer(stream, lineterminator="\r\n").writerow(safe)
    return stream.getvalue().encode("utf-8", "backslashreplace").decode("utf-8")
