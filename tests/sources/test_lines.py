"""Tests of ``addrlint/sources/lines.py``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from addrlint.cli.main import main
from addrlint.sources.candidate import NotAList
from addrlint.sources.lines import sniffed

Capture = pytest.CaptureFixture[str]


def document(capsys: Capture, *arguments: str) -> dict[str, list[dict[str, object]]]:
    main(["check", "--output-format", "json", *arguments])
    found: dict[str, list[dict[str, object]]] = json.loads(capsys.readouterr().out)
    return found


TEXT = "stra\u00dfe,e-mail\nM\u00fcller,jane@acme-tools.com \nKoch,joe@@acme-tools.com\n"


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""), ("utf-8-sig", b""), ("utf-16", b""), ("utf-32", b""), ("cp1252", b""),
        ("utf-16-be", b"\xfe\xff"), ("utf-16-le", b""), ("utf-16-be", b""),
    ],
)  # fmt: skip
def test_encodings_are_detected(folder: Path, capsys: Capture, encoding: str, mark: bytes) -> None:
    path = folder / "list.csv"
    path.write_bytes(mark + TEXT.encode(encoding))
    found = document(capsys, "list.csv")["findings"]
    assert [one["address"] for one in found] == ["jane@acme-tools.com ", "joe@@acme-tools.com"]
    place = found[0]["range"]["start"]  # type: ignore[index]
    assert (place["line"], place["column"]) == (2, 27)
    unit = encoding.removesuffix("-sig") if "-" in encoding[5:] or mark else encoding
    before = TEXT[: TEXT.index(" \n")]
    size = len(mark) + len(before.encode(unit if unit not in ("utf-8",) else encoding))
    assert place["byte"] == size


def test_cp1252_is_detected_from_two_invalid_lines() -> None:
    assert sniffed(b"j\xfcrgen@acme-tools.com\njane@acme-tools.com\n", "x") == ("utf-8", 0)
    assert sniffed(b"j\xfcrgen@acme-tools.com\nm\xf6ller@acme-tools.com\n", "x") == ("cp1252", 0)
    assert sniffed(b"j\xfcrgen\nm\xf6ller\n" + "\u00fc".encode(), "x") == ("utf-8", 0)
    assert sniffed(b"jane\xff\njoe\xfe\n", "x") == ("utf-8", 0)
    assert sniffed(b"jane\x81\njoe\x9d\n", "x") == ("utf-8", 0)


@given(st.binary(max_size=300))
def test_any_bytes_have_an_encoding_or_are_rejected(raw: bytes) -> None:
    try:
        encoding, mark = sniffed(raw, "x")
    except NotAList:
        return
    assert raw[:mark].decode(encoding) in ("", "\ufeff")


@pytest.mark.parametrize(
    ("raw", "printed"),
    [
        (b"", "empty; nothing to check"),
        (
            b"PK\x03\x04\x14\0",
            "a spreadsheet or other zip file, not text; save the list as CSV",
        ),
        (b"\x89PNG\r\n\x1a\n", "an image"),
        (b"%PDF-1.7\n", "a PDF"),
        (bytes(range(256)) * 4, "a binary file, not text"),
    ],
)
def test_files_that_are_not_text_are_errors(
    folder: Path, capsys: Capture, raw: bytes, printed: str
) -> None:
    (folder / "list.csv").write_bytes(raw)
    assert main(["check", "list.csv"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("addrlint: list.csv: ")
    assert printed in err
    assert err.count("\n") == 1
    assert main(["check", "list.csv", "--only-lists"]) == 0
