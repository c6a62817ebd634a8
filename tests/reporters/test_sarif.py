"""Tests of ``addrlint/reporters/sarif.py``."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from addrlint.cli.main import main
from tests.faulty_project import printed


def found() -> list[dict[str, Any]]:
    findings: list[dict[str, Any]] = json.loads(printed("json"))["findings"]
    return findings


def tool(name: str) -> str:
    return shutil.which(name, path=str(Path(sys.executable).parent)) or name


@pytest.fixture(scope="session")
def validator(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Install Microsoft's validator, which checks the SARIF schema and the needs of services."""
    folder = tmp_path_factory.mktemp("sarif")
    wanted = "@microsoft/sarif-multitool-linux@5"
    command = [
        tool("npm"),
        "install",
        "--silent",
        "--no-audit",
        "--no-fund",
        "--prefix",
        str(folder),
    ]
    subprocess.run([*command, wanted], check=True)
    program = folder / "node_modules" / "@microsoft" / "sarif-multitool-linux" / "Sarif.Multitool"
    program.chmod(0o755)
    return str(program)


@pytest.mark.slow
def test_sarif_output_passes_microsofts_validator(project: Path, validator: str) -> None:
    (project / "empty").mkdir()
    (project / "empty" / "x.toml").write_text("")
    runs = {"o.sarif": ["."], "good.sarif": ["pyproject.toml"], "argument.sarif": ["a b@x"]}
    for name, targets in runs.items():
        (project / name).write_text(printed("sarif", *targets))
        done = subprocess.run([validator, "validate", name], capture_output=True, text=True)
        errors = [
            line for line in done.stdout.splitlines() if re.search(r": (error|warning) ", line)
        ]
        if name == "argument.sarif":  # an argument has no file
            errors = [
                line for line in errors if "SARIF2003" not in line and "locations" not in line
            ]
        assert errors == [], "\n".join(errors)
        assert done.returncode == 0, done.stdout


def test_sarif_output_matches_the_findings(project: Path) -> None:
    run = json.loads(printed("sarif"))["runs"][0]
    counted = [one for one in run["results"] if "suppressions" not in one]
    assert [one["ruleId"] for one in counted] == [one["code"] for one in found()]
    suppressed = [one for one in run["results"] if "suppressions" in one]
    assert [one["suppressions"] for one in suppressed] == [[{"kind": "inSource"}]]
    rules = run["tool"]["driver"]["rules"]
    for one in run["results"]:
        assert rules[one["ruleIndex"]]["id"] == one["ruleId"]
        assert "0" not in one["partialFingerprints"]["addrlint/v1"].strip("0123456789abcdef")
        uri = one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"[A-Za-z0-9._,%-]+", uri)
    # Moving a line does not change its fingerprint.
    text = (project / "settings.py").read_text()
    (project / "settings.py").write_text("\n\n" + text)
    moved = json.loads(printed("sarif"))["runs"][0]["results"]
    marks = [one["partialFingerprints"] for one in run["results"]]
    assert [one["partialFingerprints"] for one in moved] == marks


def test_sarif_marks_baseline_findings_as_suppressed(project: Path) -> None:
    main(["check", ".", "--write-baseline", "known.json"])
    run = json.loads(printed("sarif", ".", "--baseline", "known.json"))["runs"][0]
    kinds = {one["suppressions"][0]["kind"] for one in run["results"]}
    assert kinds == {"inSource", "external"}
