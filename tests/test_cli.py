"""The command line as a user meets it: files, arguments, formats, exit codes, mistakes."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from addrlint.cli.main import main
from addrlint.rules.registry import rules
from addrlint.sources.csv_table import records
from addrlint.sources.lines import Line

ROOT = Path(__file__).parent.parent
LIST = ROOT / "docs" / "examples" / "subscribers.csv"
Capture = pytest.CaptureFixture[str]


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(arguments)
    out, err = capsys.readouterr()
    return code, out, err


def found(capsys: Capture, *arguments: str) -> list[dict[str, object]]:
    main(["check", "--output-format", "json", *arguments])
    findings: list[dict[str, object]] = json.loads(capsys.readouterr().out)["findings"]
    return findings


def test_the_shipped_list(capsys: Capture) -> None:
    code, out, err = run(capsys, "check", str(LIST))
    assert code == 1
    assert not err
    assert out.endswith("Checked 211 addresses in 1 file: 55 errors, 12 warnings, 5 infos.\n")
    assert "\x1b" not in out


def test_exit_codes(capsys: Capture) -> None:
    assert run(capsys, "check", "jane@acme-tools.com")[0] == 0
    assert run(capsys, "check", "jane@")[0] == 1
    assert run(capsys, "check", "jane@", "--exit-zero")[0] == 0
    assert run(capsys, "check", "jane@gmial.com")[0] == 0
    assert run(capsys, "check", "jane@gmial.com", "--fail-on", "warning")[0] == 1
    assert run(capsys, "check", "info@acme-tools.com", "--fail-on", "info")[0] == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check"], "nothing to check"),
        (["check", "no-such-file.csv"], "no such file, and no address"),
        (["check", "--role", "reader", "a@b"], "invalid choice: 'reader'"),
        (["check", "--frobnicate"], "unrecognized arguments: --frobnicate"),
        ([], "the following arguments are required: COMMAND"),
        (["rule"], "which rule?"),
        (["rule", "L1003"], "did you mean L103?"),
        (["rule", "consecutive-dot"], "did you mean consecutive-dots?"),
        (["rule", "qqqqqqqqqq"], "addrlint rule --all lists them"),
    ],
)
def test_mistakes_get_one_line_and_2(capsys: Capture, arguments: list[str], said: str) -> None:
    code, out, err = run(capsys, *arguments)
    assert code == 2
    assert not out
    assert said in err
    assert err.count("\n") == 1


def test_a_folder_and_a_table_without_addresses(tmp_path: Path, capsys: Capture) -> None:
    table = tmp_path / "people.csv"
    table.write_text("name,city\nJane,Oslo\n")
    code, _, err = run(capsys, "check", str(tmp_path))
    assert code == 2
    assert "no list of addresses in this folder" in err
    code, _, err = run(capsys, "check", str(table), "jane@")
    assert code == 2
    assert "no column holds addresses; choose one by --column; its columns are name, city" in err


def test_arguments_that_look_like_nothing(capsys: Capture) -> None:
    code, out, _ = run(capsys, "check", "--address", "jane", "--output-format", "concise")
    assert code == 1
    assert out.startswith("<argument>:1:1: A102 missing-at: ")


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    raw = io.TextIOWrapper(io.BytesIO(b"jane@acme-tools.com\n\n# a list\njoe@\n"))
    monkeypatch.setattr(sys, "stdin", raw)
    code, out, _ = run(capsys, "check", "-", "--output-format", "concise")
    assert code == 1
    assert out.splitlines()[0] == "-:4:5: D101 empty-domain: nothing stands after the @"


def test_colour(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "\x1b[" in run(capsys, "check", "jane@", "--color", "always")[1]
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[" in run(capsys, "check", "jane@")[1]
    assert "\x1b[" not in run(capsys, "check", "jane@", "--color", "never")[1]
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in run(capsys, "check", "jane@")[1]


def test_the_full_form(capsys: Capture) -> None:
    _, out, _ = run(capsys, "check", "jane..doe@acme-tools.com\u00a0")
    assert out == (
        "<argument>:1:5: L103 consecutive-dots: 2 dots in a row\n"
        "<argument>:1:25: S105 non-ascii-space: U+00A0 NO-BREAK SPACE, a space that is not ASCII\n"
        "  |\n"
        "1 | jane..doe@acme-tools.com\u27e6U+00A0 NO-BREAK SPACE\u27e7\n"
        "  |     ^^                  ^^^^^^^^^^^^^^^^^^^^^^^\n"
        "  = smtp: 553 5.1.3 Bad destination mailbox address syntax (recipient)\n"
        "  = fix (safe): jane..doe@acme-tools.com\n"
        "  = fix (unsafe): jane.doe@acme-tools.com\n"
        "  = help: addrlint rule L103 S105\n"
        "\n"
        "Checked 1 address: 2 errors, 0 warnings, 0 infos.\n"
    )


def test_long_lines_and_addresses_are_cut(tmp_path: Path, capsys: Capture) -> None:
    table = tmp_path / "wide.csv"
    table.write_text("note,email,note\n" + "x" * 300 + ",jane@," + "y" * 300 + "\n")
    _, out, _ = run(capsys, "check", str(table))
    lines = out.splitlines()
    assert all(len(line) < 130 for line in lines)
    assert lines[2].index("jane@,") + len("jane@") == lines[3].index("^")
    _, out, _ = run(capsys, "check", "--address", "x" * 5000 + "..@acme-tools.com")
    assert all(len(line) < 260 for line in out.splitlines())


def test_json_is_what_its_schema_says(capsys: Capture) -> None:
    _, out, _ = run(capsys, "schema")
    schema = json.loads(out)
    jsonschema.Draft202012Validator.check_schema(schema)
    code, out, _ = run(capsys, "check", str(LIST), "jane@", "--output-format", "json")
    assert code == 1
    document = json.loads(out)
    jsonschema.validate(document, schema)
    assert document["summary"]["addresses"] == 212
    assert document["summary"]["files"] == 1
    by_severity = [finding["severity"] for finding in document["findings"]]
    assert by_severity.count("error") == document["summary"]["errors"]
    assert document["findings"][-1]["path"] is None
    prints = [finding["fingerprint"] for finding in document["findings"]]
    assert len(set(prints)) == len(prints)
    _, out, _ = run(capsys, "check", "jane@acme-tools.com", "--output-format", "json")
    jsonschema.validate(json.loads(out), schema)


def test_json_lines(capsys: Capture) -> None:
    _, out, _ = run(capsys, "check", "jane@", "--output-format", "json-lines")
    first, last = map(json.loads, out.splitlines())
    assert first["type"] == "finding"
    assert first["part"] == "address"
    assert last == {
        "type": "summary", "files": 0, "addresses": 1, "errors": 1, "warnings": 0, "infos": 0
    }  # fmt: skip


def test_places_in_a_table(tmp_path: Path, capsys: Capture) -> None:
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
    assert end["column"] - place["column"] == 7  # two quotes are written twice
    raw = table.read_bytes()
    assert raw[place["byte"] : end["byte"]] == b'""jo ""'


def test_a_field_over_two_lines(tmp_path: Path, capsys: Capture) -> None:
    table = tmp_path / "list.csv"
    table.write_bytes(b'note,email\n"one\ntwo",joe@\n"x",jane@\n')
    places = [f["range"]["start"] for f in found(capsys, str(table))]  # type: ignore[index]
    assert [(place["line"], place["column"]) for place in places] == [(3, 10), (4, 10)]
    raw = table.read_bytes()
    assert [raw[: place["byte"]].endswith(b"@") for place in places] == [True, True]


def test_bad_bytes_lose_no_row(tmp_path: Path, capsys: Capture) -> None:
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


def test_an_open_quote_swallows_no_row(tmp_path: Path, capsys: Capture) -> None:
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
def test_utf_16(tmp_path: Path, capsys: Capture, encoding: str) -> None:
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
def test_which_rows_and_columns(tmp_path: Path, capsys: Capture, text: str, rows: int) -> None:
    table = tmp_path / "list.csv"
    table.write_text(text, newline="")
    document = json.loads(run(capsys, "check", str(table), "--output-format", "json")[1])
    assert document["summary"]["addresses"] == rows


@given(
    st.lists(
        st.lists(st.text('ab@,;"\n\r \u00f6\x00', max_size=8), min_size=2, max_size=4),
        min_size=1,
        max_size=8,
    )
)
@settings(max_examples=300)
def test_what_csv_writes_is_read_back(rows: list[list[str]]) -> None:
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


def test_rules_are_explained(capsys: Capture) -> None:
    code, out, _ = run(capsys, "rule", "l103")
    assert code == 0
    assert out.startswith("# consecutive-dots (L103)")
    assert "RFC 5321 section 4.1.2" in out
    _, out, _ = run(capsys, "rule", "--all")
    assert all(f"  {rule.code}  {rule.name}: " in out for rule in rules())
    _, out, _ = run(capsys, "rule", "--all", "--output-format", "json")
    assert [rule["code"] for rule in json.loads(out)] == [rule.code for rule in rules()]


def test_the_module_and_the_version() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "addrlint", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("addrlint ")


def test_a_closed_pipe_and_a_narrow_terminal_end_no_run() -> None:
    command = f"{sys.executable} -m addrlint check {LIST} | head -n 1"
    done = subprocess.run(command, shell=True, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    ascii_only = subprocess.run(
        [sys.executable, "-m", "addrlint", "check", str(LIST)],
        capture_output=True,
        env={"PYTHONIOENCODING": "ascii", "PATH": ""},
        check=False,
        cwd=ROOT,
    )
    assert ascii_only.returncode == 1
    assert ascii_only.stderr == b""
