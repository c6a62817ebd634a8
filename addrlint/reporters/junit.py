"""Writes findings as JUnit XML for CI servers: one test suite per file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from addrlint.engine.result import Result
from addrlint.engine.summary import Report
from addrlint.reporters.interface import Reporter
from addrlint.sources.candidate import Candidate
from addrlint.syntax.characters import visible

# Characters that XML 1.0 does not allow (section 2.2).
_FORBIDDEN = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class JUnit(Reporter):
    """A failed test case for each finding, and a passed one for each file without findings."""

    def __init__(self) -> None:
        self._suites: dict[str, list[str]] = {}

    def part(self) -> JUnit:
        """Return a reporter without any files."""
        return JUnit()

    def take(self, text: str, part: Reporter) -> str:
        """Add the files of the part; return ""."""
        assert isinstance(part, JUnit)
        for name, cases in part._suites.items():
            self._suites.setdefault(name, []).extend(cases)
        part._suites = {}
        return ""

    def file(self, name: str) -> Iterator[str]:
        """Record a file; yield nothing."""
        self._suites.setdefault(name, [])
        return iter(())

    def result(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Record the findings for one address; yield nothing."""
        name = candidate.path or "argument"
        cases = self._suites.setdefault(name, [])
        for finding in result:
            line, column = candidate.line_and_column(finding.start)
            title = _attribute(f"{finding.code} {line}:{column}")
            message = _attribute(f"{finding.code} {finding.name}: {finding.message}")
            text = _text(f"{visible(name)}:{line}:{column}: {visible(result.text)}")
            cases.append(
                f"    <testcase name={title} classname={_attribute(name)}>\n"
                f"      <failure type={_attribute(str(finding.severity))} message={message}>"
                f"{text}</failure>\n    </testcase>\n"
            )
        return iter(())

    def end(self, report: Report) -> Iterator[str]:
        """Yield the whole document."""
        failures = sum(len(cases) for cases in self._suites.values())
        passed = sum(not cases for cases in self._suites.values())
        yield '<?xml version="1.0" encoding="utf-8"?>\n'
        counted = f'tests="{failures + passed}" failures="{failures}"'
        yield f'<testsuites name="addrlint" {counted} errors="0">\n'
        for name, cases in self._suites.items():
            own = cases or [
                f'    <testcase name="addrlint" classname={_attribute(name)}></testcase>\n'
            ]
            counted = f'tests="{len(own)}" failures="{len(cases)}" errors="0"'
            yield f"  <testsuite name={_attribute(name)} {counted}>\n"
            yield from own
            yield "  </testsuite>\n"
        yield "</testsuites>\n"


def _attribute(text: str) -> str:
    return quoteattr(_FORBIDDEN.sub("\ufffd", visible(text)))


def _text(text: str) -> str:
    return escape(_FORBIDDEN.sub("\ufffd", text))
