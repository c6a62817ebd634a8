"""Writes findings for people: the formats full, concise and grouped."""

from __future__ import annotations

from collections.abc import Iterator

from addrlint.engine.finding import Finding
from addrlint.engine.result import Result
from addrlint.engine.summary import Report
from addrlint.i18n.language import translate
from addrlint.reporters.interface import Reporter
from addrlint.rules.base import Severity
from addrlint.sources.candidate import Candidate
from addrlint.syntax.characters import shown, visible

_WIDTH = 100
_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}


class Concise(Reporter):
    """One line per finding: path, line, column, code, name, message."""

    options = ("colour", "quiet")

    def __init__(self, colour: bool, quiet: bool = False) -> None:
        self._colour = colour
        self._quiet = quiet

    def result(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Yield a line for each finding."""
        path = shown_path(candidate.path)
        for finding in result.findings:
            line, column = candidate.line_and_column(finding.start)
            where, rule = f"{path}:{line}:{column}:", finding.rule
            code, message = rule.code, finding.message
            if not (message.isascii() and message.isprintable()):
                message = visible(message)
            severity = finding.severity
            if self._colour:
                where = self._paint(where, "1")
                code = self._paint(code, f"1;{_COLOURS[severity]}")
            grade = "" if severity is Severity.ERROR else f" [{translate(severity.value)}]"
            yield f"{where} {code} {rule.name}: {message}{grade}\n"

    def row(self, path: str, line: int, place: int, findings: list[Finding]) -> str | None:
        """Return the lines for an address in an ASCII line; None with colours."""
        if self._colour or type(self) is not Concise:
            return None
        printed = ""
        for finding in findings:
            rule, message, severity = finding.rule, finding.message, finding.severity
            if not (message.isascii() and message.isprintable()):
                message = visible(message)
            grade = "" if severity is Severity.ERROR else f" [{translate(severity.value)}]"
            where = f"{path}:{line}:{place + finding.start + 1}:"
            printed += f"{where} {rule.code} {rule.name}: {message}{grade}\n"
        return printed

    def end(self, report: Report) -> Iterator[str]:
        """Yield the counts."""
        if not self._quiet:
            yield f"{counts(report)}\n"

    def _paint(self, text: str, colour: str) -> str:
        return f"\x1b[{colour}m{text}\x1b[0m" if self._colour else text


class Full(Concise):
    """For each address, its findings, its line with carets, the SMTP replies and the fix."""

    def result(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Yield the block for one address."""
        number = str(candidate.position(0).line)
        yield from super().result(candidate, result)
        margin = " " * len(number)
        line, carets = _drawn(candidate, result)
        bar = self._paint("|", "34")
        yield f"{margin} {bar}\n"
        yield f"{self._paint(number, '34')} {bar} {line}\n"
        yield f"{margin} {bar} {self._paint(carets, '1;31')}\n"
        for label, text in _notes(result):
            yield f"{margin} {self._paint('=', '34')} {label}: {text}\n"
        yield "\n"


class Grouped(Concise):
    """The findings for each file, under its name."""

    def __init__(self, colour: bool, quiet: bool = False) -> None:
        super().__init__(colour, quiet)
        self._last: str | None = None

    def part(self) -> Grouped:
        """Return a reporter that has not written a file name yet."""
        return Grouped(self._colour, self._quiet)

    def result(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Yield a line for each finding, after the name of the file if it is new."""
        path = shown_path(candidate.path)
        if path != self._last:
            yield f"{self._paint(path, '1')}\n"
            self._last = path
        for line in super().result(candidate, result):
            yield "  " + line.replace(f"{path}:", "", 1)

    def end(self, report: Report) -> Iterator[str]:
        """Yield the counts after an empty line."""
        if self._last is not None and not self._quiet:
            yield "\n"
        yield from super().end(report)

    def take(self, text: str, part: Reporter) -> str:
        """Return the text, with an empty line before a new file; a big file comes in parts."""
        if not text:
            return text
        last, self._last = self._last, part._last if isinstance(part, Grouped) else None
        if last == self._last:
            return text.partition("\n")[2]
        return text if last is None else "\n" + text


def _notes(result: Result) -> Iterator[tuple[str, str]]:
    """Yield the notes below the line: replies, fixes and the command for help."""
    replies = dict.fromkeys(str(f.reply) for f in result if f.reply and f.severity != "info")
    for reply in list(replies)[:3]:
        yield "smtp", f"{reply} ({translate(result.profile.role)})"
    fixed, suggested = result.fixed, result.suggested
    if fixed is not None:
        yield translate("fix (safe)"), visible(fixed)
    if suggested is not None:
        yield translate("fix (unsafe)"), visible(suggested)
    codes = list(dict.fromkeys(f.code for f in result))
    yield translate("help"), f"addrlint rule {' '.join(codes)}"


def shown_path(path: str | None) -> str:
    """Return the name of a file for a log: quoted if it holds a line end or looks like a command.

    A CI service executes a line that starts with ``::`` (GitHub) or ``##vso[`` (Azure).
    """
    path = path or "<argument>"
    text = visible(path)
    return f'"{text}"' if text != path or path.startswith(("::", "##")) else text


def _drawn(candidate: Candidate, result: Result) -> tuple[str, str]:
    """Return the source line with the address, and a line of carets for the findings."""
    source = candidate.source
    first, last = candidate.place(0), candidate.place(len(result.text))
    spans = [(candidate.place(f.start), candidate.place(f.end)) for f in result]
    begin, end = first, last
    room = max(_WIDTH - (last - first), 0)
    if "\n" not in source and "\r" not in source:
        begin = max(0, first - room // 2)
        end = min(len(source), last + room // 2)
    # A very long address is shown from a little before its first fault.
    if end - begin > 2 * _WIDTH:
        begin = max(first, min(start for start, _ in spans) - _WIDTH // 2)
        end = min(last, begin + 2 * _WIDTH)
    pieces, marks = [], []
    if begin > 0:
        pieces.append("\u2026")
        marks.append(" ")
    shown_part = source[begin:end]
    if shown_part.isascii() and shown_part.isprintable():
        carets = [" "] * (end - begin)
        for start, stop in spans:
            first, last = max(start - begin, 0), min(max(stop, start + 1) - begin, end - begin)
            carets[first:last] = "^" * max(last - first, 0)
        pieces.append(shown_part)
        marks += carets
        begin = end
    for at in range(begin, end):
        piece = shown(source[at])
        pieces.append(piece)
        under = any(start <= at < max(stop, start + 1) for start, stop in spans)
        marks.append(("^" if under else " ") * _columns(piece))
    if any(start >= end for start, _ in spans):
        marks.append("^")
    if end < len(source):
        pieces.append("\u2026")
    return "".join(pieces), "".join(marks).rstrip()


def _columns(text: str) -> int:
    """Return the number of columns that ``text`` takes in a terminal."""
    if text.isascii():
        return len(text)
    from unicodedata import east_asian_width

    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)


def counts(report: Report) -> str:
    """Return the last line of a report, with its counts."""
    if not report.addresses and not report.files:
        return translate("Nothing was checked.")
    checked = counted(report.addresses, "address")
    if report.files:
        files = counted(report.files, "file")
        checked = translate("{addresses} in {files}", addresses=checked, files=files)
    if not report.errors and not report.warnings and not report.infos:
        return translate("Checked {what}: no findings.", what=checked)
    found = (
        counted(report.errors, "error"),
        counted(report.warnings, "warning"),
        counted(report.infos, "info"),
    )
    return translate("Checked {what}: {found}.", what=checked, found=", ".join(found))


_COUNTED = {
    "address": ("{count:,} address", "{count:,} addresses"),
    "file": ("{count:,} file", "{count:,} files"),
    "error": ("{count:,} error", "{count:,} errors"),
    "warning": ("{count:,} warning", "{count:,} warnings"),
    "finding": ("{count:,} finding", "{count:,} findings"),
    "comment": ("{count:,} comment", "{count:,} comments"),
    "info": ("{count:,} info", "{count:,} infos"),
    "person": ("{count:,} person", "{count:,} people"),
}


def counted(count: int, what: str) -> str:
    """Return a number with its noun, for example ``"2 files"``."""
    return translate(_COUNTED[what][count != 1], count=count)
