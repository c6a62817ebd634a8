"""Tests of ``addrlint/cli/commands/clean.py``."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest

from addrlint.cli.main import main
from tests.list_files import packed

Capture = pytest.CaptureFixture[str]

CSV = (
    b"id,name,email\n1,Jane,jane@acme-tools.com\n2,Bob,bob..x@acme-tools.com\n"
    b'3,"Doe, J",j doe@gmail.com\n4,A,jane@ACME-tools.com\n5,B, bob@gmail.com\n'
    b'6,"open,x@acme-tools.com\n7,Doe, J,y@acme-tools.com\n'
)


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(["clean", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def rows(path: str) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_table_is_split_into_accepted_and_rejected_rows(folder: Path, capsys: Capture) -> None:
    Path("list.csv").write_bytes(CSV)
    code, out, err = run(capsys, "list.csv")
    assert (code, err) == (1, "")
    assert out.startswith("list.csv: 7 rows = 2 accepted + 5 rejected\n  -> list.clean.csv\n")
    kept = Path("list.clean.csv").read_bytes()
    assert kept == b"".join(CSV.splitlines(keepends=True)[n] for n in (0, 1, 4))
    refused = rows("list.rejected.csv")
    assert list(refused[0]) == [
        *("id", "name", "email", "code", "reason", "column", "smtp_reply", "suggestion")
    ]
    assert [row["code"] for row in refused] == ["L103", "S103", "S101", "R201", "S101 A102 R203"]
    assert refused[0]["reason"] == "2 consecutive dots"
    assert refused[0]["column"] == "email"
    assert refused[0]["smtp_reply"] == "553 5.1.3 Bad destination mailbox address syntax"
    assert refused[0]["suggestion"] == "bob.x@acme-tools.com"
    assert refused[3]["name"] == '"open'
    assert refused[4]["email"] == " J,y@acme-tools.com"


def test_json_summary(folder: Path, capsys: Capture) -> None:
    Path("list.csv").write_bytes(CSV)
    code, out, _ = run(capsys, "list.csv", "--output-format", "json", "--output-dir", "out")
    assert code == 1
    assert json.loads(out) == {
        "version": 1,
        "rows": 7,
        "clean": 2,
        "rejected": 5,
        "outputs": ["out/list.clean.csv", "out/list.rejected.csv"],
        "by_code": {"S101": 2, "A102": 1, "L103": 1, "R201": 1, "R203": 1, "S103": 1},
    }
    assert not Path("list.clean.csv").exists()


def test_fixes_are_recorded_in_the_output(folder: Path, capsys: Capture) -> None:
    Path("list.csv").write_bytes(CSV.replace(b"\n", b"\r\n"))
    assert run(capsys, "list.csv", "--fix", "--dedupe", "mailbox", "-q")[0] == 1
    kept = Path("list.clean.csv").read_bytes().split(b"\r\n")
    assert kept == [
        b"id,name,email,fixed",
        b"1,Jane,jane@acme-tools.com,",
        b"5,B,bob@gmail.com,S101:  bob@gmail.com",
        b"",
    ]
    assert rows("list.rejected.csv")[2]["reason"] == "same mailbox as line 2"
    Path("list.txt").write_bytes(b"a@acme-tools.com\n b@acme-tools.com\n\n# c\n@x")
    code, out, _ = run(capsys, "list.txt", "--fix", "--output-dir", "text")
    assert (code, "1 of the accepted rows with a safe fix" in out) == (1, True)
    text = Path("text/list.clean.txt").read_bytes()
    assert text == b"a@acme-tools.com\nb@acme-tools.com\n\n# c\n"
    assert rows("text/list.fixed.csv") == [
        {"line": "2", "address": " b@acme-tools.com", "fixed": "b@acme-tools.com", "codes": "S101"}
    ]
    assert rows("text/list.rejected.csv")[0]["address"] == "@x"


@pytest.mark.parametrize("suffix", ["jsonl", "parquet", "csv"])
def test_output_formats(folder: Path, capsys: Capture, suffix: str) -> None:
    Path("list.tsv").write_bytes(CSV.replace(b",", b"\t"))
    assert run(capsys, "list.tsv", "--format", suffix, "-q")[0] == 1
    assert len(read(f"list.clean.{suffix}")) + len(read(f"list.rejected.{suffix}")) == 7
    assert read(f"list.clean.{suffix}")[0]["email"] == "jane@acme-tools.com"
    assert read(f"list.rejected.{suffix}")[0]["code"] == "L103"
    Path("list.txt").write_bytes(b"a@acme-tools.com\nb@\xff\n")
    assert run(capsys, "list.txt", "--format", suffix, "-q", "--output-dir", "o")[0] == 1
    assert read(f"o/list.clean.{suffix}") == [{"address": "a@acme-tools.com"}]
    Path("none.csv").write_bytes(b"email\n")
    assert run(capsys, "none.csv", "--format", suffix, "-q")[0] == 0
    assert read(f"none.clean.{suffix}") == []


def read(path: str) -> list[dict[str, Any]]:
    if path.endswith(".parquet"):
        found: list[dict[str, Any]] = pyarrow.parquet.read_table(path).to_pylist()
        return found
    if path.endswith(".jsonl"):
        return [json.loads(line) for line in Path(path).read_text().splitlines()]
    return [dict(row) for row in rows(path)]


def test_every_list_format_gives_the_same_result(folder: Path, capsys: Capture) -> None:
    for name in packed(folder):
        query = ["--query", "SELECT * FROM t"] if name in ("d.duckdb", "l.db") else []
        stem = name.split(".")[0]
        code, out, err = run(capsys, name, *query)
        assert (code, err) == (1, ""), name
        assert f"{name}: 5 rows = 2 accepted + 3 rejected\n" in out
        found = {"code": [], "suggestion": []}  # type: dict[str, list[str]]
        encoding = "utf-16" if stem == "u" else "utf-8"
        with open(f"{stem}.rejected.csv", encoding=encoding, newline="") as file:
            for row in csv.DictReader(file):
                found["code"].append(row["code"])
                found["suggestion"].append(row["suggestion"])
        assert found["code"] == ["S101", "L103", "A101"], name
        assert found["suggestion"] == ["bob@gmail.com", "a.b@acme-tools.com", ""]
        code, out, _ = run(capsys, name, *query, "--fix", "--dedupe", "mailbox", "-q")
        assert (code, out) == (1, f"{name}: 5 rows = 2 accepted + 3 rejected\n")
        assert run(capsys, name, *query, "--dry-run", "-q", "--role-accounts")[0] == 1
    kept = pyarrow.parquet.read_table("p.clean.parquet")
    assert kept.schema.field("id").type == pyarrow.int64()
    assert kept.to_pylist()[1] == {
        "id": 2,
        "email": "bob@gmail.com",
        "fixed": "S101:  bob@gmail.com",
    }
    for wanted in ("jsonl", "parquet"):
        run(capsys, "x.xlsx", "--format", wanted, "-q", "--fix")
        assert read(f"x.clean.{wanted}")[0]["email"] == "jane@acme-tools.com"
    assert run(capsys, "p.parquet", "--format", "jsonl", "-q", "--column", "2")[0] == 1


@pytest.mark.parametrize(
    ("arguments", "printed"),
    [
        (["nope.csv"], "file not found"),
        (
            ["jane@acme-tools.com"],
            "file not found; clean takes lists, addrlint check takes addresses",
        ),
        (["list.csv", "--column", "mail"], "no column 'mail'"),
        (["list.csv", "list.txt"], "would both be written to list.rejected.csv"),
        (
            ["list.csv", "--query", "SELECT 1"],
            "--query works only with databases (.duckdb, .sqlite, .db, postgresql://)",
        ),
        (["l.db"], "a database needs --query, for example --query 'SELECT * FROM people'"),
        (["l.db", "--query", "SELEC"], "syntax error"),
        (["p.parquet", "--column", "mail"], "no column 'mail'; available columns: id, email"),
        (["j.jsonl", "--column", "mail"], "no key 'mail'; available keys: id, email"),
        (["bad.jsonl"], "no key contains addresses; choose one with --column:"),
        (["bad.xlsx"], "cannot be read"),
        (["bad.parquet"], "cannot be read"),
        (["numbers.parquet"], "no column contains addresses; choose one with --column:"),
        ([], "nothing to check"),
        (["nope.parquet"], "file not found"),
    ],
)
def test_usage_errors_are_reported(
    folder: Path, capsys: Capture, arguments: list[str], printed: str
) -> None:
    packed(folder)
    Path("list.csv").write_bytes(CSV)
    Path("list.txt").write_bytes(b"a@acme-tools.com\n")
    for name in ("bad.xlsx", "bad.parquet"):
        Path(name).write_bytes(b"no such thing")
    Path("bad.jsonl").write_text('{"id": 1}\n[2]\nx\n')
    pyarrow.parquet.write_table(pyarrow.table({"id": [1]}), "numbers.parquet")
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert printed in err
    assert err.startswith("addrlint: ")
    assert "internal error, please report it:" not in err
    assert not list(folder.glob("*.clean.*"))
    assert not list(folder.glob(".*clean*"))


def test_standard_input_globs_and_folders_are_cleaned(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    for options in ([], ["--dedupe", "exact"]):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(CSV)))
        code, out, _ = run(capsys, "-", "--stdin-filename", "people.csv", "-q", *options)
        assert (code, out) == (1, "people.csv: 7 rows = 2 accepted + 5 rejected\n")
    Path("d").mkdir()
    Path("d/one.txt").write_bytes(b"a@acme-tools.com\n")
    Path("d/two.txt").write_bytes(b"a@acme-tools.com")
    for _ in range(2):
        assert run(capsys, "d", "-q")[1].count("1 rows = 1 accepted") == 2
    assert run(capsys, "d/o*e.txt", "-q")[0] == 0
    for empty in ("e.txt", "e.csv", "e.jsonl"):
        Path(empty).write_bytes(b"")
        assert run(capsys, empty, "-q")[:2] == (0, f"{empty}: 0 rows = 0 accepted + 0 rejected\n")


def test_disposable_role_accounts_and_dns_options(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("list.txt").write_bytes(
        b"jane@mailinator.com\ninfo@acme-tools.com\njane@acme-tools.com\nj@acme-parts.com\n"
    )
    asked = []

    def deliverable(domain: str, *_: object, **__: object) -> None:
        from email_validator.exceptions import EmailUndeliverableError

        asked.append(domain)
        if domain == "acme-parts.com":
            raise EmailUndeliverableError("There is no such domain.")

    monkeypatch.setattr("email_validator.deliverability.validate_email_deliverability", deliverable)
    options = ["--disposable", "--role-accounts", "--dns", "-q"]
    assert run(capsys, "list.txt", *options)[0] == 1
    assert Path("list.clean.txt").read_bytes() == b"jane@acme-tools.com\n"
    codes = [row["code"] for row in rows("list.rejected.csv")]
    assert codes == ["R302", "P101", "R303"]
    assert sorted(asked) == ["acme-parts.com", "acme-tools.com"]
    table = pyarrow.table({"email": ["j@acme-parts.com", "jane@acme-tools.com", "x@"]})
    pyarrow.parquet.write_table(table, "list.parquet")
    assert run(capsys, "list.parquet", "--dns")[0] == 1
    assert [row["code"] for row in rows("list.rejected.csv")] == ["R303", "D101"]


VALUES = ["jane@acme-tools.com", "a..b@acme-tools.com", None, "x", "a\nb@gmail.com", ""]


def many(path: Path, rows: int = 300) -> None:
    lines = (
        f"person{n}@acme-tools.com" if n % 9 else f"bad..{n}@acme-tools.com" for n in range(rows)
    )
    path.write_text("\n".join(lines) + "\n")


def test_same_glob_can_be_cleaned_twice(folder: Path) -> None:
    many(folder / "list.txt")
    for _ in range(2):
        assert main(["clean", "*.txt", "-q"]) == 1


def test_unwritable_output_folder_is_an_error(folder: Path, capsys: Capture) -> None:
    (folder / "file").write_text("")
    (folder / "a.csv").write_text("email\na@acme.org\n")
    code, _, err = run(capsys, "a.csv", "--output-dir", "file")
    assert (code, "cannot write to this folder; choose another with --output-dir:" in err) == (
        2,
        True,
    )
