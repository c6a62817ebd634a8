"""Tests of ``addrlint/cli/commands/check.py``."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from addrlint.cli.main import main
from tests import ROOT

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.txt").write_text("a@@acme-tools.com\n")
    (tmp_path / "two.txt").write_text("b@@acme-tools.com\n")
    return tmp_path


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(["check", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def shell(command: str, **more: str) -> subprocess.CompletedProcess[bytes]:
    command = command.replace("addrlint", f"{sys.executable} -m addrlint", 1)
    environment = {**os.environ, **more}
    return subprocess.run(["sh", "-c", command], capture_output=True, env=environment)


def test_options_and_paths_can_be_mixed(folder: Path, capsys: Capture) -> None:
    code, out, _ = run(
        capsys, "one.txt", "-q", "--select", "A", "two.txt", "--redact", "--", "one.txt"
    )
    assert code == 1
    assert out.count("A103") == 4  # a line and a hint for each of two files


def test_output_file_cannot_be_an_input_file(folder: Path, capsys: Capture) -> None:
    before = (folder / "one.txt").read_text()
    for more in ([], ["--fix"]):
        code, _, err = run(capsys, "one.txt", "-o", "one.txt", *more)
        assert code == 2
        assert "this input file would be overwritten; choose another file for" in err
    assert (folder / "one.txt").read_text() == before


def test_redacted_errors_show_no_address(folder: Path, capsys: Capture) -> None:
    (folder / "n.csv").write_text("secret.jane@gmail.com,x\n")
    for more in (["--column", "email"], ["--column", "7"]):
        _, out, err = run(capsys, "n.csv", "--redact", *more)
        assert "secret" not in out + err
    _, out, err = run(capsys, "secret@gmial.com", "--fix", "--redact")
    assert "secret" not in out + err
    _, out, err = run(capsys, "secret@gmial.com", "--show-settings", "--redact")
    assert "secret" not in out + err


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("addrlint check one.txt >&-", 1),
        ("addrlint --version >&-", 0),
        ("addrlint check one.txt -o out.txt >&-", 1),
        ("addrlint check - <&-", 2),
        ("addrlint check - --fix <&-", 2),
        ("addrlint check nowhere 2>&-", 2),
        ("addrlint check one.txt --config ''", 2),
    ],
)
def test_closed_streams_do_not_crash(folder: Path, command: str, code: int) -> None:
    done = shell(command)
    assert done.returncode == code
    assert b"Traceback" not in done.stderr
    assert b"no such file" not in done.stdout


def test_missing_command_is_suggested(folder: Path, capsys: Capture) -> None:
    assert main(["one.txt"]) == 2
    assert "did you mean 'addrlint check one.txt'?" in capsys.readouterr().err


LIST = str(ROOT / "docs" / "examples" / "subscribers.csv")


def test_explicit_defaults_change_nothing(capsys: Capture) -> None:
    for targets in ([LIST], ["jane@", "joe@acme-tools.com"], [], ["nowhere"]):
        plain = run(capsys, *targets)
        assert run(capsys, *targets, "--role", "recipient", "--color", "auto") == plain


def test_quiet_prints_only_findings(capsys: Capture) -> None:
    code, out, err = run(capsys, "jane@", "-q", "--output-format", "concise")
    assert (code, out.count("\n"), err) == (1, 1, "")
    assert run(capsys, "jane@acme-tools.com", "-q") == (0, "", "")
    assert run(capsys, "jane@", "--statistics", "-q")[1] == "1  D101  [ ] empty-domain\n"


def test_verbose_reports_each_file_read(capsys: Capture) -> None:
    _, _, err = run(capsys, LIST, "-v", "-q")
    assert err == f"addrlint: {LIST}: read\n"
