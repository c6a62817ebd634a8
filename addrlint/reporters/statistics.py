"""Reports the number of findings per rule instead of the findings."""

from __future__ import annotations

from collections.abc import Iterator
from operator import add

from addrlint.engine.result import Result
from addrlint.engine.summary import Report
from addrlint.reporters.interface import Reporter
from addrlint.reporters.terminal import counts
from addrlint.rules.base import Rule
from addrlint.sources.candidate import Candidate


class Statistics(Reporter):
    """One line per rule, most frequent first; ``[*]`` marks rules with findings --fix can fix.

    Args:
        output_format: ``json`` for one object, ``json-lines`` for one line per rule, else text.
        quiet: leave out the counts by severity at the end.
    """

    def __init__(self, output_format: str, quiet: bool) -> None:
        self._format = output_format
        self._quiet = quiet
        self._found: dict[str, list[int]] = {}
        self._rules: dict[str, Rule] = {}

    def result(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Count the findings; yield nothing."""
        for finding in result:
            numbers = self._found.setdefault(finding.code, [0, 0])
            self._rules[finding.code] = finding.rule
            numbers[0] += 1
            numbers[1] += finding.fix is not None and finding.fix.safety == "safe"
        return iter(())

    def part(self) -> Statistics:
        """Return a reporter without any counts."""
        return Statistics(self._format, self._quiet)

    def take(self, text: str, part: Reporter) -> str:
        """Add the counts of the part; return ""."""
        assert isinstance(part, Statistics)
        for code, numbers in part._found.items():
            self._rules[code] = part._rules[code]
            own = self._found.setdefault(code, [0, 0])
            own[:] = map(add, own, numbers)
        return ""

    def end(self, report: Report) -> Iterator[str]:
        """Yield the counts."""
        ordered = sorted(self._found.items(), key=lambda item: (-item[1][0], item[0]))
        if self._format in ("json", "json-lines"):
            import json

            from addrlint.reporters.json_v1 import VERSION, summary_object

            rules = [
                {"code": code, "name": self._rules[code].name, "count": count, "fixable": fixable}
                for code, (count, fixable) in ordered
            ]
            if self._format == "json-lines":
                for rule in rules:
                    yield json.dumps({"type": "rule", **rule}) + "\n"
                yield json.dumps({"type": "summary", **summary_object(report)}) + "\n"
                return
            whole = {"version": VERSION, "rules": rules, "summary": summary_object(report)}
            yield json.dumps(whole, indent=2) + "\n"
            return
        width = len(str(ordered[0][1][0])) if ordered else 0
        for code, (count, fixable) in ordered:
            mark = "[*]" if fixable else "[ ]"
            yield f"{count:>{width}}  {code}  {mark} {self._rules[code].name}\n"
        if not self._quiet:
            yield f"{counts(report)}\n"
