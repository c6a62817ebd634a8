"""Tests of ``addrlint/reporters/json_v1.py``."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from addrlint.cli.main import main
from tests import ROOT

LIST = ROOT / "docs" / "examples" / "subscribers.csv"

Capture = pytest.CaptureFixture[str]


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    out, err = capsys.readouterr()
    return code, out, err


def test_json_output_matches_its_schema(capsys: Capture) -> None:
    _, out, _ = run(capsys, "schema")
    schema = json.loads(out)
    jsonschema.Draft202012Validator.check_schema(schema)
    code, out, _ = run(capsys, "check", str(LIST), "jane@", "--output-format", "json")
    assert code == 1
    document = json.loads(out)
    jsonschema.validate(document, schema)
    assert document["summary"]["addresses"] == 212
    assert document["summary"]["files"] == 1
    by_severity = [finding["severity"] for finding in document["findings"]]
    assert by_severity.count("error") == document["summary"]["errors"]
    assert document["findings"][-1]["path"] is None
    prints = [finding["fingerprint"] for finding in document["findings"]]
    assert len(set(prints)) == len(prints)
    _, out, _ = run(capsys, "check", "jane@acme-tools.com", "--output-format", "json")
    jsonschema.validate(json.loads(out), schema)


def test_json_lines_output_has_findings_and_a_summary(capsys: Capture) -> None:
    _, out, _ = run(capsys, "check", "jane@", "--output-format", "json-lines")
    first, last = map(json.loads, out.splitlines())
    assert first["type"] == "finding"
    assert first["part"] == "address"
    assert last == {
        "type": "summary", "files": 0, "addresses": 1, "errors": 1, "warnings": 0, "infos": 0
    }  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.txt").write_text("a@@acme-tools.com\n")
    (tmp_path / "two.txt").write_text("b@@acme-tools.com\n")
    return tmp_path


@pytest.mark.parametrize("output_format", ["json", "json-lines"])
def test_json_output_is_valid_in_any_output_encoding(folder: Path, output_format: str) -> None:
    name = "b\udcffd.txt"
    (folder / name).write_text("j\u00fcrgen..x@acme-tools.com\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "addrlint", "check", name, "--output-format", output_format],
        capture_output=True, env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )  # fmt: skip
    text = done.stdout.decode("ascii")
    first = json.loads(text if output_format == "json" else text.splitlines()[0])
    found = first["findings"][0] if output_format == "json" else first
    assert found["address"] == "j\u00fcrgen..x@acme-tools.com"
