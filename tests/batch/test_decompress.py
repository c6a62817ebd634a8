"""Tests of ``addrlint/batch/decompress.py``."""

from __future__ import annotations

import csv
import gzip
from pathlib import Path

import pytest
import zstandard

from addrlint.cli.main import main

Capture = pytest.CaptureFixture[str]


def rows(path: str) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


VALUES = ["jane@acme-tools.com", "a..b@acme-tools.com", None, "x", "a\nb@gmail.com", ""]


def many(path: Path, rows: int = 300) -> None:
    lines = (
        f"person{n}@acme-tools.com" if n % 9 else f"bad..{n}@acme-tools.com" for n in range(rows)
    )
    path.write_text("\n".join(lines) + "\n")


@pytest.mark.parametrize("suffix", [".gz", ".zst"])
def test_truncated_compressed_list_is_an_error(suffix: str, folder: Path, capsys: Capture) -> None:
    many(folder / "list.txt", 50_000)
    raw = (folder / "list.txt").read_bytes()
    packed = gzip.compress(raw) if suffix == ".gz" else zstandard.ZstdCompressor().compress(raw)
    path = folder / f"broken.txt{suffix}"
    path.write_bytes(packed[: len(packed) // 2])
    many(folder / "other.txt")
    assert main(["clean", path.name, "other.txt", "-q"]) == 2
    assert "the compressed list is damaged" in capsys.readouterr().err
    assert (folder / "other.clean.txt").exists()
    assert not (folder / "broken.clean.txt").exists()
    path.write_bytes(packed + packed)  # two members, two frames
    assert main(["clean", path.name, "-q"]) == 1
    assert (folder / "broken.clean.txt").read_bytes().count(b"\n") == 2 * 44_444
