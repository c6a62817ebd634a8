"""Tests of ``addrlint/reporters/terminal.py``."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from addrlint.cli.main import main
from tests import ROOT
from tests.faulty_project import printed

Capture = pytest.CaptureFixture[str]


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    out, err = capsys.readouterr()
    return code, out, err


def test_color_follows_option_and_environment(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "\x1b[" in run(capsys, "check", "jane@", "--color", "always")[1]
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in run(capsys, "check", "jane@")[1]
    assert "\x1b[" not in run(capsys, "check", "jane@", "--color", "never")[1]
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run(capsys, "check", "jane@")[1]


def test_full_output_format(capsys: Capture) -> None:
    _, out, _ = run(capsys, "check", "jane..doe@acme-tools.com\u00a0")
    assert out == (
        "<argument>:1:5: L103 consecutive-dots: 2 consecutive dots\n"
        "<argument>:1:25: S105 non-ascii-space: non-ASCII space: U+00A0 NO-BREAK SPACE\n"
        "  |\n"
        "1 | jane..doe@acme-tools.com\u27e6U+00A0 NO-BREAK SPACE\u27e7\n"
        "  |     ^^                  ^^^^^^^^^^^^^^^^^^^^^^^\n"
        "  = smtp: 553 5.1.3 Bad destination mailbox address syntax (recipient)\n"
        "  = fix (safe): jane..doe@acme-tools.com\n"
        "  = fix (unsafe): jane.doe@acme-tools.com\n"
        "  = help: addrlint rule L103 S105\n"
        "\n"
        "Checked 1 address: 2 errors, 0 warnings, 0 infos.\n"
    )


def test_long_lines_and_addresses_are_truncated(tmp_path: Path, capsys: Capture) -> None:
    table = tmp_path / "wide.csv"
    table.write_text("note,email,note\n" + "x" * 300 + ",jane@," + "y" * 300 + "\n")
    _, out, _ = run(capsys, "check", str(table))
    lines = out.splitlines()
    assert all(len(line) < 130 for line in lines)
    assert lines[2].index("jane@,") + len("jane@") == lines[3].index("^")
    _, out, _ = run(capsys, "check", "--address", "x" * 5000 + "..@acme-tools.com")
    assert all(len(line) < 260 for line in out.splitlines())


def found() -> list[dict[str, Any]]:
    findings: list[dict[str, Any]] = json.loads(printed("json"))["findings"]
    return findings


def test_grouped_output_names_each_file_once(project: Path) -> None:
    lines = printed("grouped").splitlines()
    names = [line for line in lines if line and not line.startswith(" ")][:-1]
    assert sorted(names) == sorted({one["path"] for one in found()})
    assert sum(line.startswith("  ") for line in lines) == len(found())


def test_problem_matcher_matches_concise_output(project: Path) -> None:
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
