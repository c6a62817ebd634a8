"""Counts findings over many results."""

from __future__ import annotations

from collections.abc import Iterable

from addrlint.engine.finding import Finding
from addrlint.engine.result import Result
from addrlint.rules.base import Severity


class Report:
    """Counts of findings over many results, and the exit code that follows from them."""

    __slots__ = ("addresses", "error_codes", "errors", "files", "infos", "warnings")

    def __init__(self) -> None:
        # The number of errors per rule, from which suppressions in a configuration are derived.
        self.error_codes: dict[str, int] = {}
        self.files = self.addresses = self.errors = self.warnings = self.infos = 0

    def add(self, result: Result, is_address: bool = True) -> None:
        """Count one result, which may be about something other than an address."""
        self.addresses += is_address - 1
        self.add_findings(result.findings)

    def add_findings(self, findings: Iterable[Finding]) -> None:
        """Count one address and its findings."""
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
        """Add the counts of another report."""
        for count in ("addresses", "errors", "files", "infos", "warnings"):
            setattr(self, count, getattr(self, count) + getattr(other, count))
        for code, count_of_code in other.error_codes.items():
            self.error_codes[code] = self.error_codes.get(code, 0) + count_of_code

    def exit_code(self, fail_on: str = "error") -> int:
        """Return 1 if a finding is at or above ``fail_on``, else 0."""
        counts = {"error": self.errors, "warning": self.warnings, "info": self.infos}
        return int(any(n for word, n in counts.items() if Severity(word) >= Severity(fail_on)))
