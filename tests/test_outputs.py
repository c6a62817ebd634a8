"""Outputs for other programs, each read by its real consumer or checked against its schema."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from junitparser import JUnitXml
from markdown_it import MarkdownIt

from addrlint.cli.main import main
from addrlint.lint.options import FORMATS

ROOT = Path(__file__).parent.parent
FILES = {
    "settings.py": 'DEFAULT_FROM_EMAIL = "a..b@acme-tools.com"\nSERVER_EMAIL = "app@acme-tools.com"\n',
    "été, 100%.env": 'ADMIN_EMAIL="é.jane@acme-tools,com"\nMAIL_FROM=a..b@acme-tools.com\n'
    "# addrlint: ignore-next-line[L103]\nREPLY_TO=a..b@acme-tools.com\n",
    "list.csv": "name,email\n=x,+1..2@acme-tools.com\nJ,jane@acme-tools.com \n",
    "good.toml": "",
    "pyproject.toml": "[project]\nname = 'x'\nauthors = [{email = 'jane@acme-tools.com'}]\n",
}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Path]:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    with contextlib.chdir(tmp_path):
        yield tmp_path


def printed(output_format: str, *more: str) -> str:
    stream = io.StringIO()
    with contextlib.redirect_stdout(stream):
        assert main(["check", *(more or (".",)), "--output-format", output_format]) in (0, 1)
    return stream.getvalue()


def found() -> list[dict[str, Any]]:
    findings: list[dict[str, Any]] = json.loads(printed("json"))["findings"]
    return findings


def tool(name: str) -> str:
    return shutil.which(name, path=str(Path(sys.executable).parent)) or name


@pytest.fixture(scope="session")
def validator(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Microsoft's validator, which holds the schema of SARIF and what services want beyond it."""
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


def test_sarif_is_what_microsofts_validator_takes(project: Path, validator: str) -> None:
    (project / "empty").mkdir()
    (project / "empty" / "x.toml").write_text("")
    runs = {"o.sarif": ["."], "good.sarif": ["pyproject.toml"], "argument.sarif": ["a b@x"]}
    for name, targets in runs.items():
        (project / name).write_text(printed("sarif", *targets))
        done = subprocess.run([validator, "validate", name], capture_output=True, text=True)
        said = [line for line in done.stdout.splitlines() if re.search(r": (error|warning) ", line)]
        if name == "argument.sarif":  # it lies in no file
            said = [line for line in said if "SARIF2003" not in line and "locations" not in line]
        assert said == [], "\n".join(said)
        assert done.returncode == 0, done.stdout


def test_sarif_says_what_the_findings_do(project: Path) -> None:
    run = json.loads(printed("sarif"))["runs"][0]
    counted = [one for one in run["results"] if "suppressions" not in one]
    assert [one["ruleId"] for one in counted] == [one["code"] for one in found()]
    silenced = [one for one in run["results"] if "suppressions" in one]
    assert [one["suppressions"] for one in silenced] == [[{"kind": "inSource"}]]
    rules = run["tool"]["driver"]["rules"]
    for one in run["results"]:
        assert rules[one["ruleIndex"]]["id"] == one["ruleId"]
        assert "0" not in one["partialFingerprints"]["addrlint/v1"].strip("0123456789abcdef")
        uri = one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"[A-Za-z0-9._,%-]+", uri)
    # Lines that move change no fingerprint.
    text = (project / "settings.py").read_text()
    (project / "settings.py").write_text("\n\n" + text)
    moved = json.loads(printed("sarif"))["runs"][0]["results"]
    marks = [one["partialFingerprints"] for one in run["results"]]
    assert [one["partialFingerprints"] for one in moved] == marks


def test_sarif_marks_what_a_baseline_knows(project: Path) -> None:
    main(["check", ".", "--write-baseline", "known.json"])
    run = json.loads(printed("sarif", ".", "--baseline", "known.json"))["runs"][0]
    kinds = {one["suppressions"][0]["kind"] for one in run["results"]}
    assert kinds == {"inSource", "external"}


def test_gitlab_reads_a_code_quality_report(project: Path) -> None:
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


def test_junit_is_read_by_junitparser(project: Path) -> None:
    (project / "odd\x01 & <name>.env").write_text("ADMIN_EMAIL=a\x02..b@acme-tools.com\n")
    xml = JUnitXml.fromstring(printed("junit").encode())
    failures = sum(suite.failures for suite in xml)
    assert failures == len(found())
    assert xml.failures == failures
    assert xml.tests == sum(len(list(suite)) for suite in xml)
    passed = {suite.name for suite in xml if not suite.failures}
    assert "pyproject.toml" in passed
    for suite in xml:
        for case in suite:
            assert case.is_passed == (suite.failures == 0)


def test_csv_opens_in_a_spreadsheet(project: Path) -> None:
    rows = list(csv.DictReader(io.StringIO(printed("csv"), newline="")))
    expected = found()
    assert [row["code"] for row in rows] == [one["code"] for one in expected]
    assert [int(row["line"]) for row in rows] == [one["range"]["start"]["line"] for one in expected]
    addresses = {row["address"] for row in rows}
    assert "'+1..2@acme-tools.com" in addresses
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())


# As the runner reads commands: properties up to "::", escapes undone.
_COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def _plain(text: str) -> str:
    for escape, char in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(escape, char)
    return text


def test_github_reads_commands(project: Path) -> None:
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


def test_rdjson_counts_bytes(project: Path) -> None:
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


def test_markdown_is_a_table(project: Path) -> None:
    (project / "a|b.env").write_text("ADMIN_EMAIL=a..b@acme-tools.com\n")
    tokens = MarkdownIt("commonmark").enable("table").parse(printed("markdown"))
    cells = [token for token in tokens if token.type == "td_open"]
    assert len(cells) == 4 * len(found())


def test_grouped_names_each_file_once(project: Path) -> None:
    lines = printed("grouped").splitlines()
    names = [line for line in lines if line and not line.startswith(" ")][:-1]
    assert sorted(names) == sorted({one["path"] for one in found()})
    assert sum(line.startswith("  ") for line in lines) == len(found())


@pytest.mark.parametrize(
    "output_format", ["sarif", "gitlab", "junit", "rdjson", "github", "markdown", "csv"]
)
def test_several_processes_print_the_same(output_format: str, project: Path) -> None:
    for number in range(300):
        fault = "a..b" if number % 7 == 0 else "ab"
        (project / f"{number:03}.env").write_text(f"ADMIN_EMAIL={fault}@acme-tools.com\n")
    one = printed(output_format, ".", "--jobs", "1")
    assert printed(output_format, ".", "--jobs", "3") == one


SCHEMAS = {
    "github-workflow.yml": "vendor.github-workflows",
    "github-code-scanning.yml": "vendor.github-workflows",
    "gitlab-ci.yml": "vendor.gitlab-ci",
}


def test_examples_for_pipelines_are_what_their_schemas_take() -> None:
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


def test_the_problem_matcher_reads_concise(project: Path) -> None:
    folder = ROOT / "docs" / "examples" / "ci"
    pattern = json.loads((folder / "problem-matcher.json").read_text())["problemMatcher"][0][
        "pattern"
    ][0]
    lines = printed("concise").splitlines()[:-1]
    for line, one in zip(lines, found(), strict=True):
        match = re.match(pattern["regexp"], line)
        assert match is not None, line
        assert match[pattern["file"]] == one["path"]
        assert int(match[pattern["line"]]) == one["range"]["start"]["line"]
        assert match[pattern["code"]] == one["code"]


@pytest.mark.parametrize("output_format", FORMATS)
def test_a_big_list_is_told_of_as_a_small_one(
    output_format: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    rows = [f"jane{n}@acme.org" if n % 3 else f"x..y{n % 4}@acme.org" for n in range(120)]
    Path("list.txt").write_text("\n".join(rows) + "\n")
    monkeypatch.setattr("addrlint.batch.workers.CHUNK", 301)
    told = []
    for big, jobs in ((1 << 30, "1"), (1, "1"), (1, "2")):
        monkeypatch.setattr("addrlint.lint.scan.BIG", big)
        assert main(["check", "list.txt", "--output-format", output_format, "--jobs", jobs]) == 1
        told.append(capsys.readouterr().out)
    assert told[0].count("L103") >= 40
    assert told[1] == told[0]
    assert told[2] == told[0]
    if output_format == "gitlab":
        assert len({item["fingerprint"] for item in json.loads(told[0])}) == 40
