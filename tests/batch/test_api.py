"""Tests of ``addrlint/batch/api.py``."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from addrlint.batch import check_file, check_stream, clean
from addrlint.sources.candidate import SourceError

CSV = (
    b"id,name,email\n1,Jane,jane@acme-tools.com\n2,Bob,bob..x@acme-tools.com\n"
    b'3,"Doe, J",j doe@gmail.com\n4,A,jane@ACME-tools.com\n5,B, bob@gmail.com\n'
    b'6,"open,x@acme-tools.com\n7,Doe, J,y@acme-tools.com\n'
)


@pytest.mark.packages
def test_files_and_streams_are_checked_and_cleaned(folder: Path) -> None:
    Path("list.csv").write_bytes(CSV)
    found = list(check_file("list.csv", columns=("email",), delimiter=","))
    assert [(x.line, x.result.findings[0].code) for x in found][:2] == [(3, "L103"), (4, "S103")]
    stream = io.BytesIO(b"a@acme-tools.com\nb@@acme-tools.com\n")
    (one,) = check_stream(stream)
    assert (one.line, one.byte, one.result.text) == (2, 17, "b@@acme-tools.com")
    Path("j.jsonl").write_text('{"e": "x", "email": "a\\u0040"}\n{"email": 5}\nno\n\n')
    texts = [x.result.text for x in check_file("j.jsonl")]
    assert texts == ["a@", "5", "no"]
    summary = clean("list.csv", fix=True, dedupe="exact", jobs=1, output_dir="o")
    assert (summary.rows, summary.clean, summary.rejected) == (7, 3, 4)
    Path("list.txt").write_bytes(b" a@acme-tools.com\n")
    assert clean("list.txt", fix=True).repaired == 1
    assert Path("list.fixed.csv").exists()
    assert clean("j.jsonl", fix=True).rejected == 3
    with pytest.raises(ValueError, match="dedupe must be one of exact, mailbox, provider"):
        clean("list.csv", dedupe="all")
    with pytest.raises(SourceError):
        clean("list.csv", columns=("nope",))
