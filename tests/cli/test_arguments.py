"""Tests of ``addrlint/cli/arguments.py``."""

from __future__ import annotations

import contextlib
import tempfile

from hypothesis import given
from hypothesis import strategies as st

from addrlint.cli.main import main


@given(st.lists(st.sampled_from([
    "--fix", "--diff", "--redact", "--redact=", "--redact=x", "-q", "-v", "--statistics", "--select",
    "L", "--column", "", "@", "jane@x", "-", "--", "--severities", "P=x", "-o", "/nowhere/x", "--role",
    "--exclude", "[", "!", "--per-file-ignores", ":", "x:L", "--config", "--address",
    "\udcff", "a\0b@c", "--show-settings", "--show-files", "--delimiter", "\n",
    "--isolated", "--allow-domains", "*[(",
]), max_size=5))  # fmt: skip
def test_no_arguments_cause_a_traceback(arguments: list[str]) -> None:
    done = [argument for argument in arguments if argument != "-"]
    # The option -o writes files, so run in a temporary folder.
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        assert main(["check", *done]) in (0, 1, 2)
