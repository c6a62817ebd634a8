"""Tests of ``addrlint/sources/csv_columns.py``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from addrlint.cli.main import main

Capture = pytest.CaptureFixture[str]


def document(capsys: Capture, *arguments: str) -> dict[str, list[dict[str, object]]]:
    main(["check", "--output-format", "json", *arguments])
    found: dict[str, list[dict[str, object]]] = json.loads(capsys.readouterr().out)
    return found


def addresses(capsys: Capture, *arguments: str) -> list[object]:
    return [found["address"] for found in document(capsys, *arguments)["findings"]]


def test_columns_are_selected_by_name_and_number(folder: Path, capsys: Capture) -> None:
    (folder / "t.csv").write_text("id,Work,Private\n1,a@@x.com,b@@x.com\n2,,c@@x.com\n")
    assert addresses(capsys, "t.csv", "--column", "work") == ["a@@x.com", ""]
    assert addresses(capsys, "t.csv", "--column", "3") == ["b@@x.com", "c@@x.com"]
    assert addresses(capsys, "t.csv", "--column", "Work,3") == [
        "a@@x.com",
        "b@@x.com",
        "",
        "c@@x.com",
    ]
    (folder / "bare.csv").write_text("1,a@@x.com\n2,b@@x.com\n")
    assert addresses(capsys, "bare.csv", "--column", "2") == ["a@@x.com", "b@@x.com"]
    assert addresses(capsys, "bare.csv") == ["a@@x.com", "b@@x.com"]
    for column, printed in (
        (
            "Privat",
            "no column 'Privat' (did you mean 'Private'?); available columns: id, Work, Private",
        ),
        ("7", "no column 7; the file has 3 columns: id, Work, Private"),
    ):
        assert main(["check", "t.csv", "--column", column]) == 2
        assert printed in capsys.readouterr().err


def test_delimiter_option_and_detection(folder: Path, capsys: Capture) -> None:
    (folder / "list.dat").write_text("name;mail\nJane;jane@@x.com\n")
    assert addresses(capsys, "list.dat", "--delimiter", ";") == ["jane@@x.com"]
    assert addresses(capsys, "list.dat", "--delimiter", "semicolon") == ["jane@@x.com"]
    assert addresses(capsys, "list.dat", "--column", "mail") == ["jane@@x.com"]
    (folder / "tab.txt").write_text("name\tmail\nJane\tjane@@x.com\n")
    assert addresses(capsys, "tab.txt", "--delimiter", "tab") == ["jane@@x.com"]


def test_several_addresses_in_one_cell_are_checked(folder: Path, capsys: Capture) -> None:
    text = 'email\n"a@@x.com; ""b..c""@x.com , d..e@x.com"\nf@acme-tools.com;g@@x.com\n'
    (folder / "list.csv").write_text(text)
    found = document(capsys, "list.csv", "--delimiter", ",", "--select", "A103,L103")["findings"]
    assert [one["address"] for one in found] == ["a@@x.com", "d..e@x.com", "g@@x.com"]
    for one in found:
        place = one["range"]["start"]["byte"]  # type: ignore[index]
        assert text[place - 1 : place + 1] in ("a@", "d.", "g@")
    # With the role list, a cell is one text with several addresses.
    assert addresses(capsys, "list.csv", "--role", "list", "--select", "A103", "--delimiter", ",")


def test_blank_line_before_the_header_is_skipped(folder: Path, capsys: Capture) -> None:
    (folder / "list.csv").write_text("\nemail\njane@@x.com\n")
    assert addresses(capsys, "list.csv") == ["jane@@x.com"]
