"""Tests of ``addrlint/reporters/output.py``."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.txt").write_text("a@@acme-tools.com\n")
    (tmp_path / "two.txt").write_text("b@@acme-tools.com\n")
    return tmp_path


def shell(command: str, **more: str) -> subprocess.CompletedProcess[bytes]:
    command = command.replace("addrlint", f"{sys.executable} -m addrlint", 1)
    environment = {**os.environ, **more}
    return subprocess.run(["sh", "-c", command], capture_output=True, env=environment)


def test_output_file_can_be_a_pipe(folder: Path) -> None:
    done = shell("addrlint check one.txt -q -o /dev/stdout | cat")
    assert b"A103" in done.stdout
    assert done.stderr == b""
