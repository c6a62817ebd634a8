"""Counts over many results."""

from __future__ import annotations

from collections.abc import Iterable

from addrlint.engine.finding import Finding
from addrlint.engine.result import Result
from addrlint.rules.base import Severity


class Report:
    """Counts over many results, and the exit code they mean."""

    __slots__ = ("addresses", "error_codes", "errors", "files", "infos", "warnings")

    def __init__(self) -> None:
        # How many errors of each rule: what a configuration suppresses is told by that.
        self.error_codes: dict[str, int] = {}
        self.files = self.addresses = self.errors = self.warnings = self.infos = 0

    def add(self, result: Result, is_address: bool = True) -> None:
        """Count one result; it may be about something else than an address."""
        self.addresses += is_address - 1
        self.add_findings(result.findings)

    def add_findings(self, findings: Iterable[Finding]) -> None:
        """Count one address by its findings."""
        self.addresses += 1
        for finding in findings:
            if finding.severity is Severity.ERROR:
                self.errors += 1
                self.error_codes[finding.code] = self.error_codes.get(finding.code, 0) + 1
            elif finding.severity is Severity.WARNING:
                self.warnings += 1
            else:
                self.infos += 1

    def join(self, other: Report) -> None:
        """Count what another report has counted."""
        for count in ("addresses", "errors", "files", "infos", "warnings"):
            setattr(self, count, getattr(self, count) + getattr(other, count))
        for code, count_of_code in other.error_codes.items():
            self.error_codes[code] = self.error_codes.get(code, 0) + count_of_code

    def exit_code(self, fail_on: str = "error") -> int:
        """Return 1 if a finding is at or above ``fail_on``, else 0."""
        counts = {"error": self.errors, "warning": self.warnings, "info": self.infos}
        return int(any(n for word, n in counts.items() if Severity(word) >= Severity(fail_on)))
