"""Tests of ``addrlint/batch/list_format.py``."""

from __future__ import annotations

import csv
import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from addrlint.batch import check_file, clean
from addrlint.cli.main import main

Capture = pytest.CaptureFixture[str]


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(["clean", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def test_unclosed_quote_in_the_header_is_reported(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "h.csv").write_text('"name,email,c\nA,a..b@acme.org,1\n')
    assert main(["clean", "h.csv"]) == 2
    assert "h.csv:1: header: unclosed quote" in capsys.readouterr().err
    assert os.listdir(folder) == ["h.csv"]
    assert main(["check", "h.csv", "-q", "--output-format", "concise"]) == 1
    told = capsys.readouterr().out.splitlines()
    assert [line.split()[1] for line in told] == ["R201", "L103"]
    (folder / "h.csv").write_text('"name,email,c\n' + "A,ab@acme.org,1\n" * 300_000)
    assert main(["check", "h.csv", "-q", "--output-format", "concise"]) == 1
    assert capsys.readouterr().out.splitlines() == told[:1]
    (found,) = check_file("h.csv")
    assert (found.line, found.result.findings[0].code) == (1, "R201")


def test_excel_sep_line_is_supported(folder: Path) -> None:
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


def test_json_lines_with_arrays_and_objects(
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


@pytest.mark.slow
def test_table_on_standard_input_is_detected_by_its_header(folder: Path) -> None:
    raw = b"name,E-Mail\nJane,jane@acme.org\nJoe,a..b@acme.org\n"
    for arguments in (["clean", "-", "-q"], ["clean", "-", "-q", "--dedupe", "exact"]):
        command = [sys.executable, "-m", "addrlint", *arguments]
        done = subprocess.run(command, input=raw, capture_output=True)
        assert done.returncode == 1, done.stderr
        assert (folder / "stdin.clean.csv").read_bytes() == raw[: raw.index(b"Joe")]
    command = [sys.executable, "-m", "addrlint", "check", "-", "--output-format", "concise", "-q"]
    done = subprocess.run(command, input=raw, capture_output=True)
    assert done.stdout.startswith(b"-:3:6: L103")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_json_lines_in_utf_16(folder: Path, jobs: str) -> None:
    lines = [f'{{"n": {n}, "email": "jane{n}@acme.org"}}' for n in range(500)]
    lines[400] = '{"n": 400, "email": "ja ne@acme.org"}'
    (folder / "a.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-16")
    assert main(["clean", "a.jsonl", "--jobs", jobs, "-q"]) == 1
    refused = list(csv.DictReader((folder / "a.rejected.csv").read_text("utf-16").splitlines()))
    assert [(row["record"], row["code"]) for row in refused] == [(lines[400], "S103")]
    assert main(["check", "a.jsonl", "--jobs", jobs, "-q"]) == 1


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_table_with_crlf_line_ends(folder: Path, jobs: str) -> None:
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
def test_table_is_detected_by_its_header(
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


def test_pipe_is_read_only_once(folder: Path, capsys: Capture) -> None:
    os.mkfifo(folder / "pipe")
    writing = subprocess.Popen(["sh", "-c", "printf 'id,email\\n1,a..b@acme.org\\n' > pipe"])
    assert main(["check", "pipe", "--output-format", "concise", "-q"]) == 1
    assert writing.wait() == 0
    assert ":2:" in capsys.readouterr().out
    writing = subprocess.Popen(["sh", "-c", "printf 'a..b@acme.org\\n' > pipe"])
    assert clean("pipe").rows == 1
    assert writing.wait() == 0


def test_delimiter_is_detected_from_the_header(folder: Path) -> None:
    (folder / "a.csv").write_text("city;email;note\nBonn;,,;x\nBonn;a@acme.org;x,y,z\n;;,,\n")
    assert main(["clean", "a.csv", "-q"]) == 1
    assert (folder / "a.clean.csv").read_text() == "city;email;note\nBonn;a@acme.org;x,y,z\n"


def test_invalid_delimiters_are_rejected(folder: Path, capsys: Capture) -> None:
    (folder / "a.csv").write_text("email,n\na@acme.org,1\n")
    for mark in ('"', "\n", "\r", "@", ""):
        code, _, err = run(capsys, "a.csv", "--delimiter", mark)
        assert (code, "one character, or tab" in err) == (2, True)
