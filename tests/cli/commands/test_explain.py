"""Tests of ``addrlint/cli/commands/explain.py``."""

from __future__ import annotations

import io
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator

import pytest

from addrlint.cli.main import main
from addrlint.replies.code_facts import REPLIES
from addrlint.replies.code_lookup import LANGUAGES
from addrlint.replies.explanation import causes
from tests import ROOT

Capture = pytest.CaptureFixture[str]

READ = [
    line.split("|", 1)
    for line in (ROOT / "tests" / "data" / "replies.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


def test_every_explanation_fits_the_terminal_width(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    for lang in LANGUAGES:
        codes = [code.replace("X", "5") for code in REPLIES]
        assert main(["explain", *codes, "--lang", lang]) == 0
        for line in capsys.readouterr().out.splitlines():
            assert len(line) <= 60, line


def test_explain_reads_standard_input() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "addrlint", "explain", "-"],
        input=b"\xff\xfe 501 5.1.3 Bad recipient address syntax\n\n550 5.1.1 <j@x.com> Unknown\n",
        capture_output=True,
    )
    assert done.returncode == 0
    assert done.stdout.count(b"  Meaning") == 2


def test_logs_are_read_in_constant_memory() -> None:
    line = (
        "x postfix/smtp[1]: to=<a@y.com>, dsn=5.7.1 (host y said: 554-5.7.1 Relay access denied)\n"
    )

    def lines(count: int) -> Iterator[str]:
        for _ in range(count):
            yield line

    peaks = []
    for count in (500, 4000):
        tracemalloc.start()
        assert sum(1 for _ in causes(lines(count))) > 0
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 2 * peaks[0] + 100_000
    assert not list(causes(io.StringIO("(" * 100_000 + "553 " * 50_000)))
