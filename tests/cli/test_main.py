"""Tests of ``addrlint/cli/main.py``."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest

from addrlint.cli.main import main
from tests import ROOT

LIST = ROOT / "docs" / "examples" / "subscribers.csv"

Capture = pytest.CaptureFixture[str]


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    out, err = capsys.readouterr()
    return code, out, err


def test_example_list_summary(capsys: Capture) -> None:
    code, out, err = run(capsys, "check", str(LIST))
    assert code == 1
    assert not err
    assert out.endswith("Checked 211 addresses in 1 file: 54 errors, 13 warnings, 5 infos.\n")
    assert "\x1b" not in out


def test_exit_codes(capsys: Capture) -> None:
    assert run(capsys, "check", "jane@acme-tools.com")[0] == 0
    assert run(capsys, "check", "jane@")[0] == 1
    assert run(capsys, "check", "jane@", "--exit-zero")[0] == 0
    assert run(capsys, "check", "jane@gmial.com")[0] == 0
    assert run(capsys, "check", "jane@gmial.com", "--fail-on", "warning")[0] == 1
    assert run(capsys, "check", "info@acme-tools.com", "--fail-on", "info")[0] == 1


@pytest.mark.parametrize(
    ("arguments", "printed"),
    [
        (["check"], "nothing to check"),
        (["check", "no-such-file.csv"], "file not found, and not an address (no @)"),
        (["check", "--role", "reader", "a@b"], "invalid choice: 'reader'"),
        (["check", "--frobnicate"], "unrecognized arguments: --frobnicate"),
        ([], "the following arguments are required: COMMAND"),
        (["rule"], "no rule given; give a code or name, or list all rules with --all"),
        (["rule", "L1003"], "did you mean L103?"),
        (["rule", "consecutive-dot"], "did you mean consecutive-dots?"),
        (["rule", "qqqqqqqqqq"], "; to list all rules, run addrlint rule --all"),
    ],
)
def test_usage_errors_print_one_line_and_exit_with_2(
    capsys: Capture, arguments: list[str], printed: str
) -> None:
    code, out, err = run(capsys, *arguments)
    assert code == 2
    assert not out
    assert printed in err
    assert err.count("\n") == 1


def test_folder_and_table_without_addresses_are_errors(tmp_path: Path, capsys: Capture) -> None:
    table = tmp_path / "people.csv"
    table.write_text("name,city\nJane,Oslo\n")
    code, _, err = run(capsys, "check", str(tmp_path))
    assert code == 2
    assert (
        "no files were checked in this folder; give a file name, or use -v to see what was skipped"
        in err
    )
    code, _, err = run(capsys, "check", str(table), "jane@")
    assert code == 2
    assert "no column contains addresses; choose one with --column: name, city" in err


def test_address_option_accepts_any_text(capsys: Capture) -> None:
    code, out, _ = run(capsys, "check", "--address", "jane", "--output-format", "concise")
    assert code == 1
    assert out.startswith("<argument>:1:1: A102 missing-at: ")


def test_standard_input_is_checked(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    raw = io.TextIOWrapper(io.BytesIO(b"jane@acme-tools.com\n\n# a list\njoe@\n"))
    monkeypatch.setattr(sys, "stdin", raw)
    code, out, _ = run(capsys, "check", "-", "--output-format", "concise")
    assert code == 1
    assert out.splitlines()[0] == '-:4:5: D101 empty-domain: nothing after the "@"'


def test_module_prints_the_version() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "addrlint", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("addrlint ")


def test_closed_pipe_and_ascii_output_do_not_crash() -> None:
    command = f"{sys.executable} -m addrlint check {LIST} | head -n 1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    ascii_only = subprocess.run(
        [sys.executable, "-m", "addrlint", "check", str(LIST)],
        capture_output=True,
        env={"PYTHONIOENCODING": "ascii", "PATH": ""},
        check=False,
        cwd=ROOT,
    )
    assert ascii_only.returncode == 1
    assert ascii_only.stderr == b""
