"""Writes findings as SARIF 2.1.0 for code scanning services, with a list of all rules."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from urllib.parse import quote

from addrlint import __version__
from addrlint.engine.finding import Finding
from addrlint.engine.result import Result
from addrlint.engine.summary import Report
from addrlint.i18n.language import rule_texts
from addrlint.reporters.interface import Listed
from addrlint.reporters.json_v1 import fingerprint, written
from addrlint.rules.base import Rule
from addrlint.rules.registry import rules
from addrlint.sources.candidate import Candidate, Position
from addrlint.sources.relative_path import relative_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}
# SARIF's names for the ways to suppress a finding.
_SUPPRESSIONS = {"comment": "inSource", "baseline": "external"}


class Sarif(Listed):
    """One run with all results, including those that a comment or a baseline suppresses."""

    first = "\n        "
    other = ",\n        "

    def __init__(self) -> None:
        super().__init__()
        self._numbers = {rule.code: number for number, rule in enumerate(rules())}

    def start(self) -> Iterator[str]:
        """Yield the start of the object, with all rules."""
        driver = {
            "name": "addrlint",
            "version": __version__,
            "semanticVersion": __version__,
            "informationUri": "https://github.com/addrlint/addrlint",
            "rules": [_rule(rule) for rule in rules()],
        }
        base = {"SRCROOT": {"description": {"text": "The folder in which addrlint ran."}}}
        yield (
            f'{{\n  "$schema": "{_SCHEMA}",\n  "version": "2.1.0",\n  "runs": [\n    {{\n'
            f'      "tool": {{"driver": {json.dumps(driver)}}},\n'
            f'      "columnKind": "unicodeCodePoints",\n'
            f'      "originalUriBaseIds": {json.dumps(base)},\n'
            f'      "results": ['
        )

    def items(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Yield a result for each finding for an address."""
        for finding in result:
            yield json.dumps(self._result(candidate, result, finding))

    def suppressed(self, candidate: Candidate, result: Result, by: str) -> Iterator[str]:
        """Yield the suppressed results, each with the kind of suppression."""
        for finding in result:
            found = self._result(candidate, result, finding)
            found["suppressions"] = [{"kind": _SUPPRESSIONS[by]}]
            yield self._divider + json.dumps(found)
            self._divider = self.other

    def end(self, report: Report) -> Iterator[str]:
        """Yield the end of the object."""
        yield ("]" if self.is_empty else "\n      ]") + "\n    }\n  ]\n}\n"

    def _result(self, candidate: Candidate, result: Result, finding: Finding) -> dict[str, Any]:
        found: dict[str, Any] = {
            "ruleId": finding.code,
            "ruleIndex": self._numbers[finding.code],
            "level": _LEVELS[finding.severity],
            "message": {"text": written(finding.message)},
            "partialFingerprints": {"addrlint/v1": fingerprint(candidate, result, finding)},
        }
        if not found["message"]["text"].endswith("."):
            found["message"]["text"] += "."
        if candidate.path is not None:
            region = _region(candidate.position(finding.start), candidate.position(finding.end))
            place = {"artifactLocation": _artifact(candidate.path), "region": region}
            found["locations"] = [{"physicalLocation": place}]
            fix = finding.fix
            if fix is not None and not candidate.gaps and candidate.enclosed != "escaped":
                found["fixes"] = [_fix(candidate, finding)]
        reply = finding.reply
        found["properties"] = {
            "reply": None if reply is None else str(reply),
            "role": result.profile.role,
        }
        return found


def _rule(rule: Rule) -> dict[str, Any]:
    _, summary, explanation = rule_texts(rule)
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": summary},
        "fullDescription": {"text": explanation},
        "defaultConfiguration": {"level": _LEVELS[rule.levels.local]},
        "helpUri": rule.url,
        "help": {"text": f"{summary} {explanation}", "markdown": f"{summary}\n\n{explanation}"},
    }


def _artifact(path: str) -> dict[str, str]:
    """Return the location of a file: relative to the current folder if inside it, else absolute."""
    if path == "-":
        return {"uri": "stdin"}
    if os.path.isabs(path):
        below = relative_path(path)
        if below.startswith("..") or os.path.isabs(below):
            return {"uri": "file://" + _quoted(path)}
        path = below
    return {"uri": _quoted(os.path.normpath(path)), "uriBaseId": "SRCROOT"}


def _quoted(path: str) -> str:
    return quote(
        path.replace(os.sep, "/").encode("utf-8", "surrogateescape"), safe="/!$&'()*+,;=@~"
    )


def _region(start: Position, end: Position) -> dict[str, int]:
    return {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    }


def _fix(candidate: Candidate, finding: Finding) -> dict[str, Any]:
    fix = finding.fix
    assert fix is not None
    assert candidate.path is not None
    replacements = [
        {
            "deletedRegion": _region(candidate.position(edit.start), candidate.position(edit.end)),
            "insertedContent": {"text": written(edit.text)},
        }
        for edit in fix.edits
    ]
    return {
        "description": {"text": f"{fix.safety.capitalize()} fix."},
        "artifactChanges": [
            {"artifactLocation": _artifact(candidate.path), "replacements": replacements}
        ],
    }
