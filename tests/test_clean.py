"""``addrlint clean`` as people run it: outputs, options, kinds of lists, mistakes."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import pandas
import polars
import pyarrow
import pyarrow.parquet
import pytest
import zstandard

from addrlint import Profile, check
from addrlint.batch import check_column, check_file, check_stream, clean, register
from addrlint.batch.mailbox_key import key_of, provider_of
from addrlint.batch.resumable_output import ResumableOutput
from addrlint.batch.table_writers import writer_of
from addrlint.cli.clean_report import dominance
from addrlint.cli.main import main
from addrlint.sources.candidate import SourceError

Capture = pytest.CaptureFixture[str]
CSV = (
    b"id,name,email\n1,Jane,jane@acme-tools.com\n2,Bob,bob..x@acme-tools.com\n"
    b'3,"Doe, J",j doe@gmail.com\n4,A,jane@ACME-tools.com\n5,B, bob@gmail.com\n'
    b'6,"open,x@acme-tools.com\n7,Doe, J,y@acme-tools.com\n'
)
RECORDS = [
    (1, "jane@acme-tools.com"),
    (2, " bob@gmail.com"),
    (3, "a..b@acme-tools.com"),
    (4, "jane@ACME-tools.com"),
    (5, None),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(["clean", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def rows(path: str) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_table_is_parted(folder: Path, capsys: Capture) -> None:
    Path("list.csv").write_bytes(CSV)
    code, out, err = run(capsys, "list.csv")
    assert (code, err) == (1, "")
    assert out.startswith("list.csv: 7 rows in = 2 clean + 5 rejected\n  -> list.clean.csv\n")
    kept = Path("list.clean.csv").read_bytes()
    assert kept == b"".join(CSV.splitlines(keepends=True)[n] for n in (0, 1, 4))
    refused = rows("list.rejected.csv")
    assert list(refused[0]) == [
        *("id", "name", "email", "code", "reason", "column", "smtp_reply", "suggestion")
    ]
    assert [row["code"] for row in refused] == ["L103", "S103", "S101", "R201", "S101 A102 R203"]
    assert refused[0]["reason"] == "2 dots in a row"
    assert refused[0]["column"] == "email"
    assert refused[0]["smtp_reply"] == "553 5.1.3 Bad destination mailbox address syntax"
    assert refused[0]["suggestion"] == "bob.x@acme-tools.com"
    assert refused[3]["name"] == '"open'
    assert refused[4]["email"] == " J,y@acme-tools.com"


def test_the_summary_in_json(folder: Path, capsys: Capture) -> None:
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


def test_fixes_are_noted(folder: Path, capsys: Capture) -> None:
    Path("list.csv").write_bytes(CSV.replace(b"\n", b"\r\n"))
    assert run(capsys, "list.csv", "--fix", "--dedupe", "mailbox", "-q")[0] == 1
    kept = Path("list.clean.csv").read_bytes().split(b"\r\n")
    assert kept == [
        b"id,name,email,fixed",
        b"1,Jane,jane@acme-tools.com,",
        b"5,B,bob@gmail.com,S101:  bob@gmail.com",
        b"",
    ]
    assert rows("list.rejected.csv")[2]["reason"] == "the same mailbox as line 2"
    Path("list.txt").write_bytes(b"a@acme-tools.com\n b@acme-tools.com\n\n# c\n@x")
    code, out, _ = run(capsys, "list.txt", "--fix", "--output-dir", "text")
    assert (code, "1 of the clean rows after a safe fix" in out) == (1, True)
    text = Path("text/list.clean.txt").read_bytes()
    assert text == b"a@acme-tools.com\nb@acme-tools.com\n\n# c\n"
    assert rows("text/list.fixed.csv") == [
        {"line": "2", "address": " b@acme-tools.com", "fixed": "b@acme-tools.com", "codes": "S101"}
    ]
    assert rows("text/list.rejected.csv")[0]["address"] == "@x"


@pytest.mark.parametrize("suffix", ["jsonl", "parquet", "csv"])
def test_formats(folder: Path, capsys: Capture, suffix: str) -> None:
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


def packed(folder: Path) -> list[str]:
    """Write the same list in every form; return the names."""
    table = pyarrow.table({"id": [x for x, _ in RECORDS], "email": [x for _, x in RECORDS]})
    pyarrow.parquet.write_table(table, "p.parquet")
    with pyarrow.ipc.new_file("a.arrow", table.schema) as file:
        file.write_table(table)
    with pyarrow.ipc.new_stream("s.arrow", table.schema) as stream:
        stream.write_table(table)
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [("id", "email"), *RECORDS]:
        sheet.append(row)
    book.save("x.xlsx")
    with duckdb.connect("d.duckdb") as base:
        base.execute("CREATE TABLE t (id INT, email VARCHAR)")
        base.executemany("INSERT INTO t VALUES (?, ?)", RECORDS)
    lite = sqlite3.connect("l.db")
    lite.execute("CREATE TABLE t (id, email)")
    lite.executemany("INSERT INTO t VALUES (?, ?)", RECORDS)
    lite.commit()
    lite.close()
    text = "".join(f"{x},{y or ''}\n" for x, y in [("id", "email"), *RECORDS])
    Path("g.csv.gz").write_bytes(gzip.compress(text.encode()))
    Path("z.csv.zst").write_bytes(zstandard.compress(text.encode()))
    Path("u.csv").write_bytes(text.encode("utf-16"))
    lines = "".join(json.dumps({"id": x, "email": y}) + "\n" for x, y in RECORDS)
    Path("j.jsonl").write_text(lines)
    return "p.parquet a.arrow s.arrow x.xlsx d.duckdb l.db g.csv.gz z.csv.zst u.csv j.jsonl".split()


def test_every_kind_of_list_gives_the_same(folder: Path, capsys: Capture) -> None:
    for name in packed(folder):
        query = ["--query", "SELECT * FROM t"] if name in ("d.duckdb", "l.db") else []
        stem = name.split(".")[0]
        code, out, err = run(capsys, name, *query)
        assert (code, err) == (1, ""), name
        assert f"{name}: 5 rows in = 2 clean + 3 rejected\n" in out
        found = {"code": [], "suggestion": []}  # type: dict[str, list[str]]
        encoding = "utf-16" if stem == "u" else "utf-8"
        with open(f"{stem}.rejected.csv", encoding=encoding, newline="") as file:
            for row in csv.DictReader(file):
                found["code"].append(row["code"])
                found["suggestion"].append(row["suggestion"])
        assert found["code"] == ["S101", "L103", "A101"], name
        assert found["suggestion"] == ["bob@gmail.com", "a.b@acme-tools.com", ""]
        code, out, _ = run(capsys, name, *query, "--fix", "--dedupe", "mailbox", "-q")
        assert (code, out) == (1, f"{name}: 5 rows in = 2 clean + 3 rejected\n")
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
    ("arguments", "said"),
    [
        (["nope.csv"], "no such file"),
        (["jane@acme-tools.com"], "addrlint check takes addresses, clean takes lists"),
        (["list.csv", "--column", "mail"], "no column 'mail'"),
        (["list.csv", "list.txt"], "would both be written to list.rejected.csv"),
        (["list.csv", "--query", "SELECT 1"], "--query is for databases"),
        (["l.db"], "say by --query which rows"),
        (["l.db", "--query", "SELEC"], "syntax error"),
        (["p.parquet", "--column", "mail"], "no column 'mail'; its columns are id, email"),
        (["j.jsonl", "--column", "mail"], "no key 'mail'; its keys are id, email"),
        (["bad.jsonl"], "no key holds addresses"),
        (["bad.xlsx"], "it can't be read"),
        (["bad.parquet"], "it can't be read"),
        (["numbers.parquet"], "no column holds addresses"),
        ([], "nothing to check"),
        (["nope.parquet"], "no such file"),
    ],
)
def test_mistakes_are_named(folder: Path, capsys: Capture, arguments: list[str], said: str) -> None:
    packed(folder)
    Path("list.csv").write_bytes(CSV)
    Path("list.txt").write_bytes(b"a@acme-tools.com\n")
    for name in ("bad.xlsx", "bad.parquet"):
        Path(name).write_bytes(b"no such thing")
    Path("bad.jsonl").write_text('{"id": 1}\n[2]\nx\n')
    pyarrow.parquet.write_table(pyarrow.table({"id": [1]}), "numbers.parquet")
    code, out, err = run(capsys, *arguments)
    assert (code, out) == (2, "")
    assert said in err
    assert err.startswith("addrlint: ")
    assert "should not happen" not in err
    assert not list(folder.glob("*.clean.*"))
    assert not list(folder.glob(".*clean*"))


def test_a_run_can_only_be_gone_on_with_if_nothing_changed(folder: Path, capsys: Capture) -> None:
    Path("list.csv").write_bytes(CSV)
    left = ResumableOutput("", "list", {"list": "another"}, False)
    left.claim("clean")
    left.close()
    code, _, err = run(capsys, "list.csv", "--resume")
    assert code == 2
    assert "the list or the settings changed" in err
    assert run(capsys, "list.csv", "-q")[0] == 1
    assert run(capsys, "list.csv", "-q", "--resume")[0] == 1


def test_standard_input_globs_and_folders(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    for options in ([], ["--dedupe", "exact"]):
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(CSV)))
        code, out, _ = run(capsys, "-", "--stdin-filename", "people.csv", "-q", *options)
        assert (code, out) == (1, "people.csv: 7 rows in = 2 clean + 5 rejected\n")
    Path("d").mkdir()
    Path("d/one.txt").write_bytes(b"a@acme-tools.com\n")
    Path("d/two.txt").write_bytes(b"a@acme-tools.com")
    for _ in range(2):
        assert run(capsys, "d", "-q")[1].count("1 rows in = 1 clean") == 2
    assert run(capsys, "d/o*e.txt", "-q")[0] == 0
    for empty in ("e.txt", "e.csv", "e.jsonl"):
        Path(empty).write_bytes(b"")
        assert run(capsys, empty, "-q")[:2] == (0, f"{empty}: 0 rows in = 0 clean + 0 rejected\n")


def test_what_is_asked_for_besides(
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


def test_keys_of_mailboxes() -> None:
    same = {
        "mailbox": [("a@M\u00fcnchen.de", "a@xn--mnchen-3ya.de"), ('"a"@x.org', "a@X.org")],
        "provider": [
            ("j.doe+x@gmail.com", "JDOE@googlemail.com"),
            ("a+b@outlook.com", "A@outlook.com"),
        ],
    }
    for level, pairs in same.items():
        for one, other in pairs:
            assert key_of(one, level) == key_of(other, level)
    assert key_of("Jane@x.org", "mailbox") != key_of("jane@x.org", "mailbox")
    assert key_of("a+b@outlook.com", "provider") != key_of("a@live.com", "provider")
    assert key_of("a.b@outlook.com", "provider") != key_of("ab@outlook.com", "provider")
    assert key_of("none", "mailbox") == "none"
    assert key_of("a@\u2028", "mailbox") == "a@\u2028"
    assert (provider_of("a@gmail.com"), provider_of("a@x.org")) == ("Gmail", "")


def test_one_domain_with_most_faults_is_told() -> None:
    assert dominance({}, 0) == ""
    assert dominance({"x.org": 12, "y.org": 3}, 30) == ""
    assert dominance({"x.org": 12, "y.org": 3}, 20).startswith(
        "R301 dominant-domain: 12 of 20 rows"
    )


VALUES = ["jane@acme-tools.com", "a..b@acme-tools.com", None, "x", "a\nb@gmail.com", ""]


def test_columns() -> None:
    texts = [value for value in VALUES if value is not None]
    wanted = [(n, check(x).findings) for n, x in enumerate(texts) if check(x).findings]
    columns = [
        texts,
        iter(texts),
        pyarrow.array(texts),
        pyarrow.chunked_array([texts[:2], texts[2:]]),
        polars.Series(texts),
        pandas.Series(texts),
        [text.encode() for text in texts],
    ]
    for column in columns:
        found = [(place, result.findings) for place, result in check_column(column)]
        assert [(n, [x.code for x in f]) for n, f in found] == [
            (n, [x.code for x in f]) for n, f in wanted
        ]
    assert [place for place, _ in check_column(pyarrow.array(VALUES))] == [1, 3, 4, 5]
    assert list(check_column([], profile=Profile(role="sender"))) == []
    with pytest.raises(TypeError, match="str or bytes"):
        list(check_column([1]))
    connection = duckdb.connect()
    register(connection, "faults")
    assert connection.sql("SELECT faults('a..b@acme-tools.com'), faults(NULL)").fetchall() == [
        ("L103", None)
    ]


def test_files_and_streams(folder: Path) -> None:
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


def test_a_target_that_is_no_file_is_written_in_place(folder: Path, capsys: Capture) -> None:
    Path("list.csv").write_bytes(CSV)
    Path("list.clean.csv").symlink_to("/dev/null")
    pyarrow.parquet.write_table(pyarrow.table({"email": ["a@acme-tools.com"]}), "p.parquet")
    Path("p.rejected.csv").symlink_to("/dev/null")
    for name in ("list.csv", "p.parquet"):
        assert "rows in" in run(capsys, name, "-q")[1]
    assert Path("list.clean.csv").is_symlink()
    assert Path("p.rejected.csv").is_symlink()


def test_a_full_disk_is_said(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("list.csv").write_bytes(CSV)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("addrlint.batch.resumable_output.os.replace", full)
    code, _, err = run(capsys, "list.csv")
    assert code == 2
    assert "no space left on device" in err
    assert not Path("list.clean.csv").exists()


def test_a_bar_is_shown_on_a_terminal(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path("list.csv").write_bytes(CSV)
    monkeypatch.setattr("addrlint.cli.progress._WORTH_IT", 0)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    assert run(capsys, "list.csv", "-q")[0] == 1
    assert run(capsys, "list.csv")[0] == 1


def many(path: Path, rows: int = 300) -> None:
    lines = (
        f"person{n}@acme-tools.com" if n % 9 else f"bad..{n}@acme-tools.com" for n in range(rows)
    )
    path.write_text("\n".join(lines) + "\n")


def test_outputs_that_can_not_be_put_in_place_take_nothing_along(
    folder: Path, capsys: Capture
) -> None:
    many(folder / "list.txt")
    (folder / "list.rejected.csv").mkdir()
    assert main(["clean", "list.txt", "-q"]) == 2
    assert "is a directory" in capsys.readouterr().err
    assert not (folder / "list.clean.txt").exists()
    (folder / "list.rejected.csv").rmdir()
    assert main(["clean", "list.txt", "-q", "--resume"]) == 1
    once = [(folder / name).read_bytes() for name in ("list.clean.txt", "list.rejected.csv")]
    assert main(["clean", "list.txt", "-q"]) == 1
    assert [(folder / n).read_bytes() for n in ("list.clean.txt", "list.rejected.csv")] == once
    assert len(once[0].splitlines()) + len(once[1].splitlines()) == 301


@pytest.mark.parametrize("wanted", ["", "jsonl", "parquet"])
@pytest.mark.parametrize("step", range(1, 8))
def test_a_run_stopped_while_it_ends_is_gone_on_with(
    wanted: str, step: int, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many(folder / "list.csv")
    options = ["clean", "list.csv", "--delimiter", ",", "-q"]
    options += ["--format", wanted] if wanted else []
    assert main(options) == 1
    names = [f"list.clean.{wanted or 'csv'}", f"list.rejected.{wanted or 'csv'}"]
    expected = [(folder / name).read_bytes() for name in names]
    for name in names:
        (folder / name).unlink()
    left = step

    def stop(real: Any) -> Any:
        def stopping(*args: Any, **named: Any) -> Any:
            nonlocal left
            left -= 1
            if left == 0:
                raise KeyboardInterrupt
            return real(*args, **named)

        return stopping

    with monkeypatch.context() as patch:
        patch.setattr("addrlint.batch.resumable_output.os.replace", stop(os.replace))
        patch.setattr("addrlint.batch.convert_output.writer_of", stop(writer_of))
        main(options)
    assert main([*options, "--resume"]) == 1
    assert [(folder / name).read_bytes() for name in names] == expected


def test_one_run_at_a_time(folder: Path) -> None:
    many(folder / "list.txt", 60_000)
    command = [sys.executable, "-m", "addrlint", "clean", "list.txt", "-q", "--fix", "--jobs", "1"]
    runs = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(3)]
    said = [run.communicate()[1] for run in runs]
    codes = [run.returncode for run in runs]
    assert set(codes) <= {1, 2}
    assert 1 in codes
    assert all("another run" in text for text, code in zip(said, codes, strict=True) if code == 2)
    kept = (folder / "list.clean.txt").read_text().count("\n")
    refused = (folder / "list.rejected.csv").read_text().count("\n") - 1
    assert kept + refused == 60_000


@pytest.mark.parametrize("suffix", [".gz", ".zst"])
def test_a_compressed_list_that_breaks_off_is_no_list(
    suffix: str, folder: Path, capsys: Capture
) -> None:
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


def test_a_query_is_asked_once(folder: Path) -> None:
    base = sqlite3.connect(folder / "people.db")
    base.execute("create table p (email text)")
    base.executemany(
        "insert into p values (?)", [(f"p{n % 200}@acme-tools.com",) for n in range(400)]
    )
    base.commit()
    base.close()
    query = "select * from p order by random()"
    assert main(["clean", "people.db", "--query", query, "--dedupe", "exact", "-q"]) == 1
    kept = (folder / "people.clean.csv").read_text().splitlines()[1:]
    assert sorted(kept) == sorted({f"p{n}@acme-tools.com" for n in range(200)})


def test_no_cell_is_lost_in_another_format(folder: Path) -> None:
    (folder / "a.csv").write_text("name;email\nA;a@acme-tools.com;x1;x2\nB;b@acme-tools.com\n")
    assert main(["clean", "a.csv", "--format", "csv", "-q"]) == 0
    assert "A,a@acme-tools.com;x1;x2\n" in (folder / "a.clean.csv").read_text()
    (folder / "b.csv").write_text("email,name,name,fixed\na@acme-tools.com,x,y,z\n")
    assert main(["clean", "b.csv", "--format", "jsonl", "--fix", "-q"]) == 0
    kept = json.loads((folder / "b.clean.jsonl").read_text())
    wanted = {"email": "a@acme-tools.com", "name": "x", "name_2": "y", "fixed": "z"}
    assert kept == {**wanted, "addrlint_fixed": ""}
    (folder / "c.csv").write_bytes(
        b"name,email\nJ\xf6rg,a@acme-tools.com\nM\xfcller,b..c@acme-tools.com\nA,c@acme-tools.com\n"
    )
    assert main(["clean", "c.csv", "--format", "jsonl", "-q"]) == 1
    assert json.loads((folder / "c.clean.jsonl").read_text().splitlines()[0])["name"] == "Jörg"
    (folder / "d.txt").write_text("a@acme-tools.com\n\n# c\nbad\n")
    assert main(["clean", "d.txt", "--format", "jsonl", "-q"]) == 1
    assert len((folder / "d.clean.jsonl").read_text().splitlines()) == 3
    (folder / "e.jsonl").write_text('{"email": "a@acme-tools.com", "n": 1}\n')
    assert main(["clean", "e.jsonl", "--format", "jsonl", "-q"]) == 0
    assert (folder / "e.clean.jsonl").read_bytes() == (folder / "e.jsonl").read_bytes()


def test_a_note_stands_in_its_own_column(folder: Path) -> None:
    (folder / "a.csv").write_text(
        "name,email,phone\nA, a@acme-tools.com\nB,b@acme-tools.com,1\nC,c@acme-tools.com,2\n"
    )
    assert main(["clean", "a.csv", "--fix", "-q"]) == 0
    lines = (folder / "a.clean.csv").read_text().splitlines()
    assert lines[1].startswith("A,a@acme-tools.com,,S101:")
    assert lines[2] == "B,b@acme-tools.com,1,"


def test_values_are_not_quoted_as_cells_are(folder: Path) -> None:
    table = pyarrow.table({"email": ['"elif kaya"@gmail.com', '"open@x.com', None, ""]})
    pyarrow.parquet.write_table(table, folder / "a.parquet")
    main(["clean", "a.parquet", "-q"])
    text = (folder / "a.rejected.csv").read_text()
    assert "R202" not in text
    assert "R201" not in text
    assert "elif" not in text


def test_the_same_glob_twice(folder: Path) -> None:
    many(folder / "list.txt")
    for _ in range(2):
        assert main(["clean", "*.txt", "-q"]) == 1


def test_rows_that_begin_and_end_in_quotes_cost_the_same_each(folder: Path) -> None:
    times = []
    for count in (1000, 2000):
        rows = [f'Jane {n}","jane{n}@acme-tools.com","x' for n in range(count)]
        (folder / "a.csv").write_text("\n".join(rows) + "\n")
        before = time.process_time()
        main(["clean", "a.csv", "--column", "2", "-q", "--jobs", "1"])
        times.append(time.process_time() - before)
    assert times[1] < 4 * times[0]


def test_repeats_are_sought_address_by_address(folder: Path) -> None:
    rows = [
        *("a@acme.org; b@acme.org,", "b@acme.org,", "c@acme.org,d@acme.org", "d@acme.org,"),
        *("d@acme.org,new@acme.org", "b@acme.org,a@acme.org", '"x@acme.org, x@acme.org",'),
    ]
    (folder / "m.csv").write_text("email,email2\n" + "\n".join(rows) + "\n")
    assert main(["clean", "m.csv", "--dedupe", "exact", "-q"]) == 1
    refused = (folder / "m.rejected.csv").read_text().splitlines()[1:]
    assert [line.partition(",R101,")[0] for line in refused] == [rows[1], rows[3], rows[5]]
    assert ["line 2" in line for line in refused] == [True, False, True]


def test_cells_of_other_encodings_become_text(folder: Path) -> None:
    (folder / "j.csv").write_bytes(b"email,n\na@acme.org,caf\xe9 \x80\x81\n")
    assert main(["clean", "j.csv", "--format", "jsonl", "-q"]) == 0
    line = (folder / "j.clean.jsonl").read_text()
    assert json.loads(line) == {"email": "a@acme.org", "n": "caf\xe9 \u20ac\x81"}
    assert polars.read_ndjson("j.clean.jsonl")["n"][0].startswith("caf\xe9")
    assert main(["clean", "j.csv", "--format", "parquet", "-q"]) == 0
    assert polars.read_parquet("j.clean.parquet")["n"][0].startswith("caf\xe9")


def test_a_header_whose_quote_is_open(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "h.csv").write_text('"name,email,c\nA,a..b@acme.org,1\n')
    assert main(["clean", "h.csv"]) == 2
    assert "h.csv:1: the header: a quote is never closed" in capsys.readouterr().err
    assert os.listdir(folder) == ["h.csv"]
    assert main(["check", "h.csv", "-q", "--output-format", "concise"]) == 1
    told = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in told] == ["R201", "L103"]
    (folder / "h.csv").write_text('"name,email,c\n' + "A,ab@acme.org,1\n" * 300_000)
    assert main(["check", "h.csv", "-q", "--output-format", "concise"]) == 1
    assert capsys.readouterr().out.splitlines() == told[:1]
    (found,) = check_file("h.csv")
    assert (found.line, found.result.findings[0].code) == (1, "R201")


def test_the_line_that_tells_excel_of_the_delimiter(folder: Path) -> None:
    raw = b"sep=;\r\nemail;n\r\na@acme.org;1\r\na..b@acme.org;2\r\n"
    (folder / "s.csv").write_bytes(raw)
    assert main(["clean", "s.csv", "-q"]) == 1
    assert (folder / "s.clean.csv").read_bytes() == raw[: raw.index(b"a..b")]
    assert main(["clean", "s.csv", "-q", "--fix"]) == 1
    assert (
        (folder / "s.clean.csv").read_bytes().startswith(b"sep=;\r\nemail;n;fixed\r\na@acme.org;1;")
    )
    (folder / "s.csv").write_bytes(b"\xef\xbb\xbfsep=;\na@acme.org;1\na..b@acme.org;2\n")
    assert main(["clean", "s.csv", "-q"]) == 1
    assert (
        (folder / "s.rejected.csv").read_text().splitlines()[1].startswith("a..b@acme.org;2;L103")
    )
    assert main(["check", "s.csv", "-q"]) == 1


def test_lines_of_json_with_lists_and_objects(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "l.jsonl").write_text(
        '{"email": ["a@acme.org", "b..c@acme.org"]}\n{"email": {"a": 1}}\n{"email": []}\n'
    )
    main(["check", "l.jsonl", "-q", "--output-format", "concise"])
    told = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in told] == [
        ["l.jsonl:1:28:", "L103"], ["l.jsonl:2:1:", "A101"], ["l.jsonl:3:1:", "A101"]
    ]  # fmt: skip
    (folder / "n.jsonl").write_text(
        '{"email": {"x": "joe@acme.org "}, "contact": {"email": "joe@acme.org "}}\n'
    )
    assert main(["clean", "n.jsonl", "-q", "--fix", "--column", "contact.email"]) == 0
    new = json.loads((folder / "n.clean.jsonl").read_text())
    assert new == {"email": {"x": "joe@acme.org "}, "contact": {"email": "joe@acme.org"}}
    (folder / "n.jsonl").write_text('{"contact": {"e-mail": "a..b@acme.org"}}\n')
    assert main(["clean", "n.jsonl", "-q"]) == 1


def test_a_table_on_standard_input_is_known_by_its_header(folder: Path) -> None:
    raw = b"name,E-Mail\nJane,jane@acme.org\nJoe,a..b@acme.org\n"
    for arguments in (["clean", "-", "-q"], ["clean", "-", "-q", "--dedupe", "exact"]):
        command = [sys.executable, "-m", "addrlint", *arguments]
        done = subprocess.run(command, input=raw, capture_output=True)
        assert done.returncode == 1, done.stderr
        assert (folder / "stdin.clean.csv").read_bytes() == raw[: raw.index(b"Joe")]
    command = [sys.executable, "-m", "addrlint", "check", "-", "--output-format", "concise", "-q"]
    done = subprocess.run(command, input=raw, capture_output=True)
    assert done.stdout.startswith(b"-:3:6: L103")


def test_suggestions_are_of_the_cells_at_fault(folder: Path) -> None:
    (folder / "c.csv").write_text("email,email2,e_mail\na@acme.org,c..d@acme.org,e@acme.org\n")
    assert main(["clean", "c.csv", "-q"]) == 1
    assert (folder / "c.rejected.csv").read_text().splitlines()[1].endswith(",c.d@acme.org")
    (folder / "p.txt").write_text("Paris\n" * 30)
    assert main(["clean", "p.txt", "--output-format", "json"]) == 1


def test_what_is_no_column(folder: Path) -> None:
    import pandas

    for wrong in ("a@x.org", b"a@x.org", pandas.DataFrame({"email": ["a@x.org"]})):
        with pytest.raises(TypeError, match="takes a column"):
            list(check_column(wrong))


PEOPLE = [
    ("Jane Doe", "jane.doe@acme.org"),
    ("Joe Roe", "joe@acme.org"),
    ("DOE,  jane", "jdoe@ACME.org"),  # once more
    ("Doe, Ann", "ann@acme.org"),
    ("Jane Doe", "jane.doe@other.org"),  # elsewhere
    ("Joe Roe", "joe@ACME.org"),  # the same mailbox
    ("Jane Doe", "a@gmail.com"),
    ("Jane Doe", "b@gmail.com"),  # names are many people's there
    ("Ann", "x@acme.org"),
    ("Ann", "y@acme.org"),
    ("Doe, Ann", "a.doe@acme.org"),  # once more
    ("Doe, Ann", "a..doe@acme.org"),  # refused
]


@pytest.mark.parametrize("kind", ["csv", "xlsx", "parquet", "first-last"])
def test_one_person_twice(kind: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = f"p.{kind}"
    if kind == "csv":
        with open(name, "w", newline="") as file:
            csv.writer(file).writerows([("name", "email"), *PEOPLE])
    elif kind == "first-last":
        name = "p.csv"
        rows = [(*[*one.split(), ""][:2], two) for one, two in PEOPLE]
        with open(name, "w", newline="") as file:
            csv.writer(file, delimiter=";").writerows([("First Name", "Surname", "mail"), *rows])
    elif kind == "xlsx":
        book = openpyxl.Workbook()
        for row in [("Full name", "email"), *PEOPLE]:
            assert book.active is not None
            book.active.append(row)
        book.save(name)
    else:
        columns = [pyarrow.array([row[n] for row in PEOPLE]) for n in (0, 1)]
        pyarrow.parquet.write_table(pyarrow.table(columns, ["name", "email"]), name)
    assert main(["clean", name, "--same-person", "--dry-run"]) == 1
    told = capsys.readouterr().out
    first = (1, 3) if kind in ("xlsx", "parquet") else (2, 4)
    form = (
        "R104 same-person: 2 people with two addresses of one domain; the first in lines {} and {}"
    )
    assert form.format(*first) in told
    assert f"{len(PEOPLE)} rows in = {len(PEOPLE) - 1} clean + 1 rejected" in told


def test_one_person_twice_in_a_big_list(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [f'"Doe {n % 500_000}, Jane",x{n}@acme{n % 1000}.org' for n in range(250_000)]
    rows += [f"Jane Roe {n},x{n}@acme{n % 1000}.org" for n in range(50_000)]
    rows[200_000] = '"doe 7, jane",other@acme7.org'
    Path("b.csv").write_text("name,email\n" + "\n".join(rows) + "\n")
    for jobs in ("1", "2"):
        assert main(["clean", "b.csv", "--same-person", "--dry-run", "--jobs", jobs]) == 0
        assert "1 person with two addresses of one domain; the first in lines 9 and 200002" in (
            capsys.readouterr().out.replace(",", "")
        )
    people = clean("b.csv", same_person=True, output_dir=folder / "out").people
    assert people is not None
    assert tuple(people) == (1, 9, 200_002)
    Path("n.csv").write_text("id,email\n1,a@acme.org\n")
    assert main(["clean", "n.csv", "--same-person"]) == 2
    assert "no column of names" in capsys.readouterr().err
    assert not Path("n.clean.csv").exists()


def test_rows_with_quotes_where_others_have_none(folder: Path) -> None:
    odd = [
        *('2,"Doe, J",,', '2,"Doe, J",b b@acme.org,', '2,"Doe, J", c@acme.org,"z, z"'),
        *(
            '2,"Doe, J",d@acme.org,z,y',
            '2,"Do""e, J",d@@acme.org,z,y,w',
            '2,"A, B",a@acme.org,"z",y',
        ),
        '2,"a@acme.org, J",k k@acme.org,z,y',
    ]
    lines = ["id,name,email,p,q", *["1,Ann,a@acme.org,x,y"] * 1000, *odd, "3,Eve,e@acme.org,x,y"]
    (folder / "a.csv").write_text("\n".join(lines) + "\n")
    assert main(["clean", "a.csv", "--fix", "--dedupe", "exact", "-q"]) == 1
    with open("a.clean.csv", newline="") as file:
        kept = list(csv.reader(file))[1:]
    assert [row[2] for row in kept] == ["a@acme.org", "c@acme.org", "d@acme.org", "e@acme.org"]
    assert kept[1] == ["2", "Doe, J", "c@acme.org", "z, z", "", "S101:  c@acme.org"]
    assert {len(row) for row in kept} == {6}
    refused = (folder / "a.rejected.csv").read_text().splitlines()[1:]
    assert len(refused) == 999 + 5
    assert refused[999].startswith('2,"""Doe, J""",,,,A101 R203,')
    assert refused[1000].startswith('2,"""Doe, J""",b b@acme.org,,,S103 R203,')
    assert refused[1001].startswith('2,"""Do""""e, J""",d@@acme.org,z,"y,w",A103 R203,')
    assert refused[1002].startswith('2,"A, B",a@acme.org,"z",y,R101,the same as line 2,email,')
    assert refused[1003].startswith('2,"a@acme.org, J",k k@acme.org,z,y,S103,')


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_lines_of_json_in_utf_16(folder: Path, jobs: str) -> None:
    lines = [f'{{"n": {n}, "email": "jane{n}@acme.org"}}' for n in range(500)]
    lines[400] = '{"n": 400, "email": "ja ne@acme.org"}'
    (folder / "a.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-16")
    assert main(["clean", "a.jsonl", "--jobs", jobs, "-q"]) == 1
    refused = list(csv.DictReader((folder / "a.rejected.csv").read_text("utf-16").splitlines()))
    assert [(row["record"], row["code"]) for row in refused] == [(lines[400], "S103")]
    assert main(["check", "a.jsonl", "--jobs", jobs, "-q"]) == 1


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_table_whose_lines_end_in_cr_lf(folder: Path, jobs: str) -> None:
    lines = [f"{n},Ann,a{n}@acme.org" for n in range(100_000)]
    lines[90_000] = "90000,Ann,a b@acme.org"
    lines[90_001] = '90001,"An\rn",a..b@acme.org'
    text = "\r\n".join(["id,name,email", *lines]) + "\r\n"
    (folder / "a.csv").write_bytes(text.encode())
    assert main(["clean", "a.csv", "--jobs", jobs, "-q"]) == 1
    kept = (folder / "a.clean.csv").read_bytes()
    assert kept == "\r\n".join(["id,name,email", *lines[:90_000], *lines[90_002:], ""]).encode()
    refused = (folder / "a.rejected.csv").read_bytes().split(b"\r\n")
    assert refused[1].startswith(b"90000,Ann,a b@acme.org,S103,")
    assert refused[2].startswith(b'90001,"An\rn",a..b@acme.org,L103,')


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("name", ["export.txt", "export", "export.txt.gz"])
def test_a_table_is_known_by_its_header(
    folder: Path, capsys: Capture, name: str, encoding: str
) -> None:
    lines = ["id\tname\te-mail", "1\tJane\tjane@acme.org", "2\tJoe\ta..b@acme.org", ""]
    raw = "\n".join(lines).encode(encoding)
    (folder / name).write_bytes(gzip.compress(raw) if name.endswith(".gz") else raw)
    assert main(["check", name, "--output-format", "concise", "-q"]) == 1
    assert capsys.readouterr().out.startswith(f"{name}:3:8: L103")
    assert [found.line for found in check_file(name)] == [3]
    assert main(["clean", name, "-q"]) == 1
    kept = folder / f"export.clean{Path(name.removesuffix('.gz')).suffix or '.csv'}"
    written = kept.read_bytes()
    assert written.decode(encoding) == "\n".join([*lines[:2], ""])
    if name == "export.txt":
        clean(name)
        assert kept.read_bytes() == written


def test_a_pipe_is_read_once(folder: Path, capsys: Capture) -> None:
    os.mkfifo(folder / "pipe")
    writing = subprocess.Popen(["sh", "-c", "printf 'id,email\\n1,a..b@acme.org\\n' > pipe"])
    assert main(["check", "pipe", "--output-format", "concise", "-q"]) == 1
    assert writing.wait() == 0
    assert ":2:" in capsys.readouterr().out
    writing = subprocess.Popen(["sh", "-c", "printf 'a..b@acme.org\\n' > pipe"])
    assert clean("pipe").rows == 1
    assert writing.wait() == 0


def test_a_header_tells_the_delimiter(folder: Path) -> None:
    (folder / "a.csv").write_text("city;email;note\nBonn;,,;x\nBonn;a@acme.org;x,y,z\n;;,,\n")
    assert main(["clean", "a.csv", "-q"]) == 1
    assert (folder / "a.clean.csv").read_text() == "city;email;note\nBonn;a@acme.org;x,y,z\n"


@pytest.mark.parametrize("name", ["a.parquet", "a.csv"])
def test_what_a_killed_run_left_is_removed(folder: Path, name: str) -> None:
    addresses = ["jane@acme.org", "jane@acme.org", "a b@acme.org"]
    table = pyarrow.table({"email": addresses})
    if name == "a.csv":
        (folder / name).write_text("\n".join(["email", *addresses, ""]))
    else:
        pyarrow.parquet.write_table(table, name)
    killed = ResumableOutput("", "a", {}, False)
    killed.claim("clean", "addresses.duckdb.wal", "spill", "rows")
    killed.close()
    left = folder / ".a.addrlint-clean"
    (left / "spill").mkdir()
    names = ("spill/duckdb_temp_block-1.block", "addresses.duckdb.wal", "clean")
    for path in (left / one for one in names):
        path.write_bytes(b"left")
    killed._release()
    assert main(["clean", name, "-q", "--dedupe", "exact"]) == 1
    assert [row["code"] for row in rows("a.rejected.csv")] == ["R101", "S103"]
    assert sorted(os.listdir(folder)) == sorted([name, f"a.clean{name[1:]}", "a.rejected.csv"])


@pytest.mark.parametrize("wanted", ["csv", "jsonl", "parquet"])
def test_no_column_takes_the_place_of_another(folder: Path, wanted: str) -> None:
    base = sqlite3.connect(folder / "d.sqlite")
    base.execute("create table t (id, email, fixed)")
    base.executemany(
        "insert into t values (?, ?, ?)", [(1, " a@acme.org", "old"), (2, "b b@acme.org", "x")]
    )
    base.commit()
    base.close()
    query = "select *, id + 10 as id from t"
    arguments = ["clean", "d.sqlite", "--query", query, "--fix", "--format", wanted, "-q"]
    assert main(arguments) == 1
    reading: dict[str, Any] = {
        "csv": polars.read_csv,
        "jsonl": polars.read_ndjson,
        "parquet": polars.read_parquet,
    }
    (kept,) = reading[wanted](f"d.clean.{wanted}").to_dicts()
    assert {name: str(value) for name, value in kept.items()} == {
        "id": "1",
        "email": "a@acme.org",
        "fixed": "old",
        "id_2": "11",
        "addrlint_fixed": "S101:  a@acme.org",
    }
    (refused,) = reading[wanted](f"d.rejected.{wanted}").to_dicts()
    assert [str(refused[name]) for name in ("fixed", "id_2", "code")] == ["x", "12", "S103"]


def test_a_delimiter_is_a_sign(folder: Path, capsys: Capture) -> None:
    (folder / "a.csv").write_text("email,n\na@acme.org,1\n")
    for mark in ('"', "\n", "\r", "@", ""):
        code, _, err = run(capsys, "a.csv", "--delimiter", mark)
        assert (code, "one character, or tab" in err) == (2, True)


def test_a_folder_in_which_nothing_can_be_written(folder: Path, capsys: Capture) -> None:
    (folder / "file").write_text("")
    (folder / "a.csv").write_text("email\na@acme.org\n")
    code, _, err = run(capsys, "a.csv", "--output-dir", "file")
    assert (code, "choose another by --output-dir" in err) == (2, True)
