"""Reports findings to forges: GitHub commands, GitLab code quality, rdjson and Markdown."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.engine.finding import Finding
from addrlint.engine.result import Result
from addrlint.engine.summary import Report
from addrlint.reporters.interface import Listed, Reporter
from addrlint.reporters.json_v1 import fingerprint, written
from addrlint.reporters.terminal import counts
from addrlint.sources.candidate import Candidate
from addrlint.syntax.characters import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
_GITLAB = {"error": "major", "warning": "minor", "info": "info"}
_MARK = late(r'(?<="fingerprint": ")([^"-]++)-([0-9]++)', "sub")
_RDJSON = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}


class GitHub(Reporter):
    """Workflow commands for GitHub Actions, which annotate the lines of a pull request."""

    def result(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Yield a command for each finding."""
        for finding in result:
            properties = {"title": f"addrlint ({finding.code})"}
            if candidate.path is not None:
                start, end = candidate.position(finding.start), candidate.position(finding.end)
                properties["file"] = _printable(candidate.path)
                properties["line"] = str(start.line)
                properties["col"] = str(start.column)
                properties["endLine"] = str(end.line)
                properties["endColumn"] = str(end.column)
            listed = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
            message = _data(f"{finding.name}: {visible(finding.message)}")
            yield f"::{_COMMANDS[finding.severity]} {listed}::{message}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _printable(path: str) -> str:
    """Return a path without characters that control a terminal; line ends are escaped below."""
    return path if path.isprintable() else "".join(c if c in "\r\n" else visible(c) for c in path)


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


class GitLab(Listed):
    """A GitLab code quality report; GitLab hides check names, so texts start with the code."""

    first = "\n  "
    other = ",\n  "

    def __init__(self) -> None:
        super().__init__()
        self._seen: dict[str, int] = {}

    def start(self) -> Iterator[str]:
        """Yield the start of the array."""
        yield "["

    def items(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Yield an object for each finding."""
        for finding in result:
            start, end = candidate.position(finding.start), candidate.position(finding.end)
            # The same address twice in a file has the same fingerprint, and GitLab would show only
            # one of them.
            mark = fingerprint(candidate, result, finding)
            self._seen[mark] = self._seen.get(mark, 0) + 1
            yield json.dumps(
                {
                    "description": f"{finding.code} {finding.name}: {written(finding.message)}",
                    "check_name": finding.code,
                    "fingerprint": f"{mark}-{self._seen[mark]}",
                    "severity": _GITLAB[finding.severity],
                    "location": {
                        "path": written(candidate.path or "argument"),
                        "lines": {"begin": start.line, "end": end.line},
                    },
                }
            )

    def take(self, text: str, part: Reporter) -> str:
        """Return the items, with fingerprints that differ from those of earlier items."""
        if isinstance(part, GitLab):
            before = {mark: self._seen[mark] for mark in self._seen.keys() & part._seen.keys()}
            if before:
                text = _MARK(lambda m: f"{m[1]}-{int(m[2]) + before.get(m[1], 0)}", text)
            for mark, count in part._seen.items():
                self._seen[mark] = before.get(mark, 0) + count
        return super().take(text, part)

    def end(self, report: Report) -> Iterator[str]:
        """Yield the end of the array."""
        yield "]\n" if self.is_empty else "\n]\n"


class RdJson(Listed):
    """Diagnostics for reviewdog, which counts columns in bytes of UTF-8."""

    def start(self) -> Iterator[str]:
        """Yield the start of the object."""
        source = json.dumps({"name": "addrlint", "url": "https://github.com/addrlint/addrlint"})
        yield f'{{\n  "source": {source},\n  "diagnostics": ['

    def items(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Yield a diagnostic for each finding."""
        for finding in result:
            yield json.dumps(_diagnostic(candidate, finding))

    def end(self, report: Report) -> Iterator[str]:
        """Yield the end of the object."""
        yield ("]" if self.is_empty else "\n  ]") + "\n}\n"


def _diagnostic(candidate: Candidate, finding: Finding) -> dict[str, Any]:
    found: dict[str, Any] = {
        "message": f"{finding.name}: {written(finding.message)}",
        "location": {
            "path": written(candidate.path or "argument"),
            "range": _range(candidate, finding.start, finding.end),
        },
        "severity": _RDJSON[finding.severity],
        "code": {"value": finding.code, "url": finding.rule.url},
    }
    fix = finding.fix
    if fix is not None and not candidate.gaps and candidate.enclosed != "escaped":
        found["suggestions"] = [
            {"range": _range(candidate, edit.start, edit.end), "text": written(edit.text)}
            for edit in fix.edits
        ]
    return found


def _range(candidate: Candidate, start: int, end: int) -> dict[str, Any]:
    return {"start": _in_bytes(candidate, start), "end": _in_bytes(candidate, end)}


def _in_bytes(candidate: Candidate, offset: int) -> dict[str, int]:
    place = candidate.position(offset)
    before = candidate.source[: candidate.place(offset)]
    line = before[max(before.rfind("\n"), before.rfind("\r")) + 1 :]
    column = len(line.encode("utf-8", "surrogateescape")) + 1
    return {"line": place.line, "column": column}


class Markdown(Reporter):
    """A Markdown table for a workflow summary or a comment."""

    def __init__(self) -> None:
        self._is_begun = False

    def part(self) -> Markdown:
        """Return a reporter that continues the table without a head."""
        part = Markdown()
        part._is_begun = True
        return part

    def take(self, text: str, part: Reporter) -> str:
        """Return the rows, after the head of the table if it is not written yet."""
        if text and not self._is_begun:
            self._is_begun = True
            return _HEAD + text
        return text

    def result(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Yield a row for each finding."""
        if not self._is_begun:
            self._is_begun = True
            yield _HEAD
        for finding in result:
            line, column = candidate.line_and_column(finding.start)
            place = f"{visible(candidate.path or 'argument')}:{line}:{column}"
            rule = f"[{finding.code}]({finding.rule.url}) {finding.name}"
            cells = (_code(place), str(finding.severity), rule, visible(finding.message))
            yield f"| {' | '.join(map(_cell, cells))} |\n"

    def end(self, report: Report) -> Iterator[str]:
        """Yield the counts."""
        yield ("\n" if self._is_begun else "") + f"{counts(report)}\n"


_HEAD = "| Location | Severity | Rule | Message |\n|---|---|---|---|\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


def _code(text: str) -> str:
    """Return a text as Markdown code, in more backticks than it has in a row."""
    longest = max(map(len, re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    blank = " " if longest else ""
    return f"{fence}{blank}{text}{blank}{fence}"
