"""Writes findings as JSON, version 1; the format changes only with the version."""

from __future__ import annotations

import json
from collections.abc import Iterator

from addrlint.engine.finding import Finding
from addrlint.engine.result import Result
from addrlint.engine.summary import Report
from addrlint.reporters.interface import Listed, Reporter
from addrlint.sources.candidate import Candidate
from addrlint.syntax.tree import Address

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

VERSION = 1


def finding_objects(candidate: Candidate, result: Result) -> Iterator[dict[str, Any]]:
    """Yield each finding for one address as an object of JSON version 1."""
    address = result.address
    for finding in result:
        yield _finding_object(candidate, result, finding, address)


def _finding_object(
    candidate: Candidate, result: Result, finding: Finding, address: Address
) -> dict[str, Any]:
    reply, fix = finding.reply, finding.fix
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": str(finding.severity),
        "message": written(finding.message),
        "args": {key: written(value) for key, value in finding.args.items()},
        "path": written(candidate.path),
        "address": written(result.text),
        "role": result.profile.role,
        "part": _part(address, finding),
        "range": {
            "start": candidate.position(finding.start)._asdict(),
            "end": candidate.position(finding.end)._asdict(),
        },
        "span": [finding.start, finding.end],
        "reply": None if reply is None else reply._asdict(),
        "fix": None
        if fix is None
        else {
            "safety": str(fix.safety),
            "edits": [
                {"start": edit.start, "end": edit.end, "text": written(edit.text)}
                for edit in fix.edits
            ],
        },
        "url": finding.rule.url,
        "fingerprint": fingerprint(candidate, result, finding),
    }


def summary_object(report: Report) -> dict[str, int]:
    """Return the counts as an object of JSON version 1."""
    return {
        "files": report.files,
        "addresses": report.addresses,
        "errors": report.errors,
        "warnings": report.warnings,
        "infos": report.infos,
    }


def written(value: Any) -> Any:
    """Return a text that can be encoded as UTF-8, with lone surrogates escaped."""
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    return value


def _part(address: Address, finding: Finding) -> str:
    """Return the part of the address that contains the whole finding."""
    start, end = finding.span
    for box in address.mailboxes:
        parts = (("local", box.local), ("domain", box.domain), ("display", box.display))
        for name, node in parts:
            if node is not None and node.text and node.start <= start and end <= node.end:
                return name
    return "address"


def fingerprint(candidate: Candidate, result: Result, finding: Finding) -> str:
    """Return a fingerprint of the finding that does not change when lines move."""
    from hashlib import sha256

    key = (candidate.path or "", finding.code, result.text, str(finding.start))
    return sha256("\0".join(key).encode("utf-8", "surrogatepass")).hexdigest()[:16]


class Json(Listed):
    """One object with all findings and the summary, written in pieces."""

    options = ("ascii_only",)

    def __init__(self, ascii_only: bool = False) -> None:
        super().__init__()
        self._ascii_only = ascii_only

    def new(self) -> Json:
        """Return a new reporter of the same class."""
        return Json(self._ascii_only)

    def start(self) -> Iterator[str]:
        """Yield the start of the object."""
        yield f'{{\n  "version": {VERSION},\n  "findings": ['

    def items(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Yield the objects for one address."""
        for found in finding_objects(candidate, result):
            yield json.dumps(found, ensure_ascii=self._ascii_only)

    def end(self, report: Report) -> Iterator[str]:
        """Yield the summary and the end of the object."""
        closing = "]" if self.is_empty else "\n  ]"
        yield f'{closing},\n  "summary": {json.dumps(summary_object(report))}\n}}\n'


class JsonLines(Reporter):
    """One finding per line, then the summary, each with its ``type``."""

    options = ("ascii_only",)

    def __init__(self, ascii_only: bool = False) -> None:
        self._ascii_only = ascii_only

    def result(self, candidate: Candidate, result: Result) -> Iterator[str]:
        """Yield the lines for one address."""
        for found in finding_objects(candidate, result):
            line = {"type": "finding", **found}
            yield json.dumps(line, ensure_ascii=self._ascii_only) + "\n"

    def end(self, report: Report) -> Iterator[str]:
        """Yield the line with the summary."""
        yield json.dumps({"type": "summary", **summary_object(report)}) + "\n"


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of ``--output-format json``."""
    count = {"type": "integer", "minimum": 0}
    from_one = {"type": "integer", "minimum": 1}
    text = {"type": "string"}
    position = {"line": from_one, "column": from_one, "utf16": from_one, "byte": count}
    place = _object(position)
    edit = _object({"start": count, "end": count, "text": text})
    finding = _object(
        {
            "code": {"type": "string", "pattern": "^[A-Z]{1,2}[0-9]{3}$"},
            "name": {"type": "string", "pattern": "^[a-z0-9-]+$"},
            "severity": {"enum": ["error", "warning", "info"]},
            "message": text,
            "args": {"type": "object"},
            "path": {"type": ["string", "null"]},
            "address": text,
            "role": {"enum": ["recipient", "sender", "header", "list"]},
            "part": {"enum": ["local", "domain", "display", "address"]},
            "range": _object({"start": place, "end": place}),
            "span": {"type": "array", "items": count, "minItems": 2, "maxItems": 2},
            "reply": {
                "anyOf": [
                    _object(
                        {
                            "code": {"type": "integer", "minimum": 200, "maximum": 599},
                            "enhanced": {"type": "string", "pattern": r"^[245]\.\d{1,3}\.\d{1,3}$"},
                            "text": text,
                        }
                    ),
                    {"type": "null"},
                ]
            },
            "fix": {
                "anyOf": [
                    _object(
                        {
                            "safety": {"enum": ["safe", "unsafe"]},
                            "edits": {"type": "array", "items": edit, "minItems": 1},
                        }
                    ),
                    {"type": "null"},
                ]
            },
            "url": {"type": "string", "format": "uri"},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{16}$"},
        }
    )
    counts = ("files", "addresses", "errors", "warnings", "infos")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "addrlint findings, version 1",
        **_object(
            {
                "version": {"const": VERSION},
                "findings": {"type": "array", "items": finding},
                "summary": _object(dict.fromkeys(counts, count)),
            }
        ),
    }
