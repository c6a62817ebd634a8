"""Tests of ``addrlint/lint/inputs.py``."""

from __future__ import annotations

import gzip
import subprocess
import sys
from pathlib import Path

import pytest
import zstandard

from addrlint.cli.main import main

Capture = pytest.CaptureFixture[str]


def test_stdin_filename_selects_file_type_and_settings(folder: Path) -> None:
    def run(*arguments: str) -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, "-m", "addrlint", "check", "-", "--output-format", "concise", *arguments],
            input=b"name,email\nJane,jane@@x.com\n", capture_output=True,
        )  # fmt: skip
        return done.returncode, done.stdout.decode()

    code, out = run("--stdin-filename", "lists/new.csv")
    assert code == 1
    assert out.startswith("lists/new.csv:2:10: A103")
    (folder / "addrlint.toml").write_text('[per-file-ignores]\n"lists/" = ["ALL"]\n')
    assert run("--stdin-filename", "lists/new.csv")[0] == 0
    forced = ("--stdin-filename", "build/new.csv", "--force-exclude")
    assert run(*forced) == (0, "Nothing was checked.\n")


def test_compressed_and_json_lines_lists_are_checked(folder: Path, capsys: Capture) -> None:
    (folder / "l.jsonl").write_text(
        '{"email": "a..b@acme-tools.com"}\n{"email": "a@acme-tools.com"}\n'
    )
    (folder / "l.csv").write_text("name,email\nx,a..b@acme-tools.com\n")
    for name in ("l.jsonl", "l.csv"):
        raw = (folder / name).read_bytes()
        (folder / f"{name}.gz").write_bytes(gzip.compress(raw))
        (folder / f"{name}.zst").write_bytes(zstandard.ZstdCompressor().compress(raw))
    for name, place in (("l.jsonl", "1:13"), ("l.csv", "2:4")):
        for packed in ("", ".gz", ".zst"):
            assert main(["check", name + packed, "--output-format", "concise", "-q"]) == 1
            printed = capsys.readouterr().out
            assert printed == f"{name}{packed}:{place}: L103 consecutive-dots: 2 consecutive dots\n"
    (folder / "b.csv.gz").write_bytes((folder / "l.csv.gz").read_bytes()[:30])
    assert main(["check", "b.csv.gz"]) == 2
    assert "addrlint: b.csv.gz: the compressed list is damaged" in capsys.readouterr().err
