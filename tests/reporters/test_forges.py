"""Tests of ``addrlint/reporters/forges.py``."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
from markdown_it import MarkdownIt

from tests import ROOT
from tests.faulty_project import printed


def found() -> list[dict[str, Any]]:
    findings: list[dict[str, Any]] = json.loads(printed("json"))["findings"]
    return findings


def tool(name: str) -> str:
    return shutil.which(name, path=str(Path(sys.executable).parent)) or name


def test_gitlab_output_is_a_valid_code_quality_report(project: Path) -> None:
    report = json.loads(printed("gitlab"))
    text = {"type": "string", "minLength": 1}
    lines = {"type": "object", "required": ["begin"], "properties": {"begin": {"minimum": 1}}}
    place = {
        "type": "object",
        "required": ["path", "lines"],
        "properties": {"path": text, "lines": lines},
    }
    jsonschema.validate(
        report,
        {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["description", "check_name", "fingerprint", "severity", "location"],
                "properties": {
                    "description": text,
                    "check_name": text,
                    "fingerprint": text,
                    "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
                    "location": place,
                },
            },
        },
    )
    assert [one["check_name"] for one in report] == [one["code"] for one in found()]
    marks = [one["fingerprint"] for one in report]
    assert len(set(marks)) == len(marks)
    assert json.loads(printed("gitlab", "pyproject.toml")) == []


# Parses a command as the runner does: properties end at "::", then escapes are decoded.
_COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def _plain(text: str) -> str:
    for escape, char in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(escape, char)
    return text


def test_github_output_is_valid_workflow_commands(project: Path) -> None:
    expected = found()
    lines = printed("github").splitlines()
    assert len(lines) == len(expected)
    for line, one in zip(lines, expected, strict=True):
        command = _COMMAND.fullmatch(line)
        assert command is not None, line
        given = dict(pair.split("=", 1) for pair in command[2].split(","))
        properties = {key: _plain(value) for key, value in given.items()}
        assert properties["title"] == f"addrlint ({one['code']})"
        assert properties["file"] == one["path"]
        assert int(properties["line"]) == one["range"]["start"]["line"]
        assert int(properties["col"]) == one["range"]["start"]["column"]
        assert _plain(command[3]) == f"{one['name']}: {one['message']}"


def test_rdjson_output_is_valid_and_counts_columns_in_bytes(project: Path) -> None:
    document = json.loads(printed("rdjson"))
    place = {"type": "object", "properties": {"line": {"minimum": 1}, "column": {"minimum": 1}}}
    span = {"type": "object", "properties": {"start": place, "end": place}, "required": ["start"]}
    jsonschema.validate(
        document,
        {
            "type": "object",
            "required": ["diagnostics"],
            "properties": {
                "source": {"type": "object", "required": ["name"]},
                "diagnostics": {
                    "items": {
                        "type": "object",
                        "required": ["message", "location"],
                        "additionalProperties": False,
                        "properties": {
                            "message": {"type": "string"},
                            "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
                            "code": {"type": "object", "required": ["value"]},
                            "location": {"required": ["path"], "properties": {"range": span}},
                            "suggestions": {"items": {"required": ["range", "text"]}},
                        },
                    }
                },
            },
        },
    )
    for one in document["diagnostics"]:
        path, span = one["location"]["path"], one["location"]["range"]
        line = (project / path).read_bytes().split(b"\n")[span["start"]["line"] - 1]
        if one["code"]["value"] == "D109":
            assert line[span["start"]["column"] - 1 : span["end"]["column"] - 1] == b","


def test_markdown_output_is_one_table(project: Path) -> None:
    (project / "a|b.env").write_text("ADMIN_EMAIL=a..b@acme-tools.com\n")
    tokens = MarkdownIt("commonmark").enable("table").parse(printed("markdown"))
    cells = [token for token in tokens if token.type == "td_open"]
    assert len(cells) == 4 * len(found())


SCHEMAS = {
    "github-workflow.yml": "vendor.github-workflows",
    "github-code-scanning.yml": "vendor.github-workflows",
    "gitlab-ci.yml": "vendor.gitlab-ci",
}


def test_ci_examples_match_their_schemas() -> None:
    folder = ROOT / "docs" / "examples" / "ci"
    for name, schema in SCHEMAS.items():
        command = [tool("check-jsonschema"), "--builtin-schema", schema, str(folder / name)]
        if schema == "vendor.gitlab-ci":
            command[1:1] = ["--data-transform", "gitlab-ci"]
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout
    matcher = json.loads((folder / "problem-matcher.json").read_text())["problemMatcher"][0]
    pattern = matcher["pattern"][0]
    names = {path.name for path in folder.iterdir()}
    assert names == {*SCHEMAS, "problem-matcher.json"}
    assert pattern["file"] == 1
