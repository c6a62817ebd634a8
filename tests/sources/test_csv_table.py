"""Tests of ``addrlint/sources/csv_table.py``."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from addrlint.cli.main import main
from addrlint.sources.csv_table import records
from addrlint.sources.lines import Line

Capture = pytest.CaptureFixture[str]


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    out, err = capsys.readouterr()
    return code, out, err


def found(capsys: Capture, *arguments: str) -> list[dict[str, object]]:
    main(["check", "--output-format", "json", *arguments])
    findings: list[dict[str, object]] = json.loads(capsys.readouterr().out)["findings"]
    return findings


def test_positions_in_a_table_are_exact(tmp_path: Path, capsys: Capture) -> None:
    table = tmp_path / "list.csv"
    text = 'n\u00e4me,E-Mail\r\n"J\U0001f600e, ""x""","""jo ""..x@acme-tools.com"\r\n'
    table.write_bytes(b"\xef\xbb\xbf" + text.encode())
    (finding,) = (f for f in found(capsys, str(table)) if f["code"] == "L204")
    line = text.split("\r\n")[1]
    column = line.index('"""jo') + 1
    assert finding["address"] == '"jo "..x@acme-tools.com'
    assert finding["span"] == [0, 5]
    place = finding["range"]["start"]  # type: ignore[index]
    before = line[:column]
    assert place == {
        "line": 2,
        "column": column + 1,
        "utf16": len(before.encode("utf-16-le")) // 2 + 1,
        "byte": 3 + len(text.split("\r\n")[0].encode()) + 2 + len(before.encode()),
    }
    end = finding["range"]["end"]  # type: ignore[index]
    assert end["column"] - place["column"] == 7  # two of the quotes are doubled in the file
    raw = table.read_bytes()
    assert raw[place["byte"] : end["byte"]] == b'""jo ""'


def test_positions_are_exact_after_a_field_over_two_lines(tmp_path: Path, capsys: Capture) -> None:
    table = tmp_path / "list.csv"
    table.write_bytes(b'note,email\n"one\ntwo",joe@\n"x",jane@\n')
    places = [f["range"]["start"] for f in found(capsys, str(table))]  # type: ignore[index]
    assert [(place["line"], place["column"]) for place in places] == [(3, 10), (4, 10)]
    raw = table.read_bytes()
    assert [raw[: place["byte"]].endswith(b"@") for place in places] == [True, True]


def test_invalid_bytes_lose_no_row(tmp_path: Path, capsys: Capture) -> None:
    table = tmp_path / "list.csv"
    table.write_bytes(
        b"name,email\nJ\xf6rg,j\xf6rg@acme-tools.com\n\xff,jane@acme-tools.com\nx,\x00\n"
    )
    findings = found(capsys, str(table))
    assert [(f["code"], f["range"]["start"]["byte"]) for f in findings[:1]] == [  # type: ignore[index]
        ("E101", 17)
    ]
    summary = json.loads(run(capsys, "check", str(table), "--output-format", "json")[1])["summary"]
    assert summary["addresses"] == 3


def test_unclosed_quote_loses_no_row(tmp_path: Path, capsys: Capture) -> None:
    table = tmp_path / "list.csv"
    rows = [f'{n},"Jane",jane{n}@acme-tools.com' for n in range(40)]
    rows[7] = '7,"Jane,jane7@acme-tools.com'
    rows[9] = '9,"Ja"ne",jane9@acme-tools.com'
    table.write_text("id,name,email\n" + "\n".join(rows) + "\n")
    document = json.loads(run(capsys, "check", str(table), "--output-format", "json")[1])
    assert document["summary"]["addresses"] == 40
    found = [(x["code"], x["range"]["start"]["line"]) for x in document["findings"]]
    assert found == [("R201", 9), ("R202", 11)]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_tables_are_read(tmp_path: Path, capsys: Capture, encoding: str) -> None:
    mark = b"\xff\xfe" if encoding == "utf-16-le" else b"\xfe\xff"
    table = tmp_path / "list.csv"
    text = "name;email\r\nJ\u00f6rg;j\u00f6rg@\r\n"
    table.write_bytes(mark + text.encode(encoding))
    (finding,) = found(capsys, str(table))
    place = finding["range"]["start"]  # type: ignore[index]
    assert (place["line"], place["column"]) == (2, 11)
    assert place["byte"] == 2 + len(text[: text.rindex("@") + 1].encode(encoding))
    table.write_bytes(mark + text.encode(encoding)[:-1])
    code, _, err = run(capsys, "check", str(table))
    assert code == 2
    assert "UTF-16" in err


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("email\na@acme-tools.com\n", 1),
        ("a@acme-tools.com\nb@acme-tools.com\n", 2),
        ("id;mail\n1;a@acme-tools.com\n", 1),
        ("id\tE-Posta\n1\ta@acme-tools.com\n", 1),
        ("x|contact_email|y\n1|a@acme-tools.com|2\n", 1),
        ("id,who\n1,a@acme-tools.com\n2,b@acme-tools.com\n", 2),
        ("1,a@acme-tools.com\n2,b@acme-tools.com\n", 2),
        ("email,second email\na@acme-tools.com,\nb@acme-tools.com,c@acme-tools.com\n", 3),
        ("email\n\n\na@acme-tools.com\n", 1),
        ("email,name\na@acme-tools.com,x\n,y\nshort\n", 3),
        ("email\ra@acme-tools.com\rb@acme-tools.com", 2),
        ("", 0),
        ("\n\n", 0),
        ("email\n", 0),
    ],
)
def test_address_columns_and_rows_are_detected(
    tmp_path: Path, capsys: Capture, text: str, rows: int
) -> None:
    table = tmp_path / "list.csv"
    table.write_text(text, newline="")
    document = json.loads(run(capsys, "check", str(table), "--output-format", "json")[1])
    assert document["summary"]["addresses"] == rows


@pytest.mark.slow
@given(
    st.lists(
        st.lists(st.text('ab@,;"\n\r \u00f6\x00', max_size=8), min_size=2, max_size=4),
        min_size=1,
        max_size=8,
    )
)
@settings(max_examples=300)
def test_output_of_the_csv_module_is_read_back(rows: list[list[str]]) -> None:
    import csv

    stream = io.StringIO()
    csv.writer(stream, quoting=csv.QUOTE_ALL).writerows(rows)
    lines, number = [], 0
    for line in io.StringIO(stream.getvalue(), newline=""):
        number += 1
        bare = line.removesuffix("\n").removesuffix("\r")
        lines.append(Line(bare, number, 0, "utf-8", line[len(bare) :]))
    read = [[cell.value for cell in record.cells] for record in records(iter(lines), ",")]
    assert read == rows


@given(st.lists(st.text('ab@,"\n', max_size=12), max_size=12))
@settings(max_examples=300)
def test_no_line_of_a_table_is_lost(parts: list[str]) -> None:
    text = "\n".join(parts)
    lines = [Line(line, n + 1, 0, "utf-8", "\n") for n, line in enumerate(text.split("\n"))]
    read = "\n".join(record.source for record in records(iter(lines), ","))
    assert read == text
