"""Tests of the command line on a simulation of Windows: the same output and the same files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import ROOT

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="it reads /proc"),
]
FILES = {
    "a.env": "MAIL_FROM=jane..doe@acme-tools.com\n",
    "b.txt": "<jane@acme-tools.com\njoe@acme-tools.com\n",
    "c.md": "[write](mailto:jane@acme..tools.com)\n",
    "list.csv": "name,email\nJane,jane..doe@acme-tools.com\nJoe,joe@acme-tools.com\n",
    "long.csv": "email\n" + "joe@acme-tools.com\njane..doe@acme-tools.com\n" * 120_000,
}
COMMANDS = [
    ["check", "."],
    ["check", ".", "--output-format", "sarif"],
    ["check", "--fix", "b.txt"],
    ["check", ".", "--write-baseline", "base.json"],
    ["check", "long.csv", "--statistics"],
    ["clean", "list.csv"],
    ["clean", "list.csv", "--dedupe", "mailbox", "--format", "jsonl"],
    ["clean", "long.csv"],
    ["explain", "553"],
]


def outcome(folder: Path, arguments: list[str], path: str) -> tuple[int, bytes, dict[str, bytes]]:
    """Run a command in a folder with the files; return code, output and the files afterwards."""
    folder.mkdir()
    for name, text in FILES.items():
        (folder / name).write_text(text)
    done = subprocess.run(
        [sys.executable, "-m", "addrlint", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path},
        capture_output=True,
        check=False,
    )
    assert b"internal error" not in done.stderr, done.stderr
    left = {
        str(one.relative_to(folder)): b"" if one.name == "base.json" else one.read_bytes()
        for one in folder.rglob("*")
        if one.is_file()
    }
    return done.returncode, done.stdout, left


@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_commands_do_the_same_as_elsewhere(tmp_path: Path, arguments: list[str]) -> None:
    windows = os.pathsep.join([str(ROOT / "tests" / "windows"), str(ROOT)])
    assert outcome(tmp_path / "a", arguments, windows) == outcome(
        tmp_path / "b", arguments, str(ROOT)
    )
