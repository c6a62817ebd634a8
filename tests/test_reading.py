"""What is read: encodings, columns, several addresses in a cell, folders, and what is no list."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from addrlint.cli.main import main
from addrlint.sources.candidate import Candidate, NotAList
from addrlint.sources.lines import sniffed
from addrlint.sources.walk import files, matches

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def document(capsys: Capture, *arguments: str) -> dict[str, list[dict[str, object]]]:
    main(["check", "--output-format", "json", *arguments])
    found: dict[str, list[dict[str, object]]] = json.loads(capsys.readouterr().out)
    return found


def addresses(capsys: Capture, *arguments: str) -> list[object]:
    return [found["address"] for found in document(capsys, *arguments)["findings"]]


TEXT = "stra\u00dfe,e-mail\nM\u00fcller,jane@acme-tools.com \nKoch,joe@@acme-tools.com\n"


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [
        ("utf-8", b""), ("utf-8-sig", b""), ("utf-16", b""), ("utf-32", b""), ("cp1252", b""),
        ("utf-16-be", b"\xfe\xff"), ("utf-16-le", b""), ("utf-16-be", b""),
    ],
)  # fmt: skip
def test_encodings(folder: Path, capsys: Capture, encoding: str, mark: bytes) -> None:
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


def test_one_damaged_line_is_damage_and_two_are_an_encoding() -> None:
    assert sniffed(b"j\xfcrgen@acme-tools.com\njane@acme-tools.com\n", "x") == ("utf-8", 0)
    assert sniffed(b"j\xfcrgen@acme-tools.com\nm\xf6ller@acme-tools.com\n", "x") == ("cp1252", 0)
    assert sniffed(b"j\xfcrgen\nm\xf6ller\n" + "\u00fc".encode(), "x") == ("utf-8", 0)
    assert sniffed(b"jane\xff\njoe\xfe\n", "x") == ("utf-8", 0)
    assert sniffed(b"jane\x81\njoe\x9d\n", "x") == ("utf-8", 0)


@given(st.binary(max_size=300))
def test_any_bytes_have_an_encoding_or_are_no_text(raw: bytes) -> None:
    try:
        encoding, mark = sniffed(raw, "x")
    except NotAList:
        return
    assert raw[:mark].decode(encoding) in ("", "\ufeff")


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "it is empty; there is nothing to check"),
        (
            b"PK\x03\x04\x14\0",
            "a spreadsheet or another zip file, not a text; save the list as CSV",
        ),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (b"%PDF-1.7\n", "a PDF"),
        (bytes(range(256)) * 4, "a binary file, not a text"),
    ],
)
def test_what_is_no_text(folder: Path, capsys: Capture, raw: bytes, said: str) -> None:
    (folder / "list.csv").write_bytes(raw)
    assert main(["check", "list.csv"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("addrlint: list.csv: ")
    assert said in err
    assert err.count("\n") == 1
    assert main(["check", "list.csv", "--only-lists"]) == 0


def test_columns_by_name_and_number(folder: Path, capsys: Capture) -> None:
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
    for column, said in (
        (
            "Privat",
            "no column 'Privat' (did you mean 'Private'?); its columns are id, Work, Private",
        ),
        ("7", "no column 7; there are 3: id, Work, Private"),
    ):
        assert main(["check", "t.csv", "--column", column]) == 2
        assert said in capsys.readouterr().err


def test_delimiters(folder: Path, capsys: Capture) -> None:
    (folder / "list.dat").write_text("name;mail\nJane;jane@@x.com\n")
    assert addresses(capsys, "list.dat", "--delimiter", ";") == ["jane@@x.com"]
    assert addresses(capsys, "list.dat", "--delimiter", "semicolon") == ["jane@@x.com"]
    assert addresses(capsys, "list.dat", "--column", "mail") == ["jane@@x.com"]
    (folder / "tab.txt").write_text("name\tmail\nJane\tjane@@x.com\n")
    assert addresses(capsys, "tab.txt", "--delimiter", "tab") == ["jane@@x.com"]


def test_several_addresses_in_a_cell(folder: Path, capsys: Capture) -> None:
    text = 'email\n"a@@x.com; ""b..c""@x.com , d..e@x.com"\nf@acme-tools.com;g@@x.com\n'
    (folder / "list.csv").write_text(text)
    found = document(capsys, "list.csv", "--delimiter", ",", "--select", "A103,L103")["findings"]
    assert [one["address"] for one in found] == ["a@@x.com", "d..e@x.com", "g@@x.com"]
    for one in found:
        place = one["range"]["start"]["byte"]  # type: ignore[index]
        assert text[place - 1 : place + 1] in ("a@", "d.", "g@")
    # As a header's list a cell is one text.
    assert addresses(capsys, "list.csv", "--role", "list", "--select", "A103", "--delimiter", ",")


def test_a_blank_line_before_the_header(folder: Path, capsys: Capture) -> None:
    (folder / "list.csv").write_text("\nemail\njane@@x.com\n")
    assert addresses(capsys, "list.csv") == ["jane@@x.com"]


def tree(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("email\njane@@x.com\n")


def test_folders_are_walked(folder: Path, capsys: Capture) -> None:
    tree(folder, "a.csv", "sub/b.TSV", "sub/.venv/c.csv", "node_modules/d.csv", "e.md", "x/f g.csv")
    (folder / "readme.txt").write_text("Read me first.\nThen write to jane@x.com\nor not.\n")
    (folder / "numbers.csv").write_text("a,b\n1,2\n")
    (folder / "empty.csv").write_text("")
    (folder / "loop").symlink_to(folder)
    assert main(["check", ".", "--show-files"]) == 0
    assert capsys.readouterr().out.split("\n") == ["a.csv", "e.md", "sub/b.TSV", "x/f g.csv", ""]
    assert document(capsys, ".")["summary"]["files"] == 4  # type: ignore[call-overload]
    assert main(["check", ".", "-v", "-q"]) == 1
    err = capsys.readouterr().err
    assert "addrlint: empty.csv: it is empty; there is nothing to check; passed over\n" in err
    assert (
        "addrlint: readme.txt: fewer than half of its lines hold an address; passed over\n" in err
    )
    assert "addrlint: a.csv: read\n" in err


def shown(capsys: Capture, *arguments: str) -> list[str]:
    assert main(["check", "--show-files", *arguments]) == 0
    return capsys.readouterr().out.splitlines()


def test_what_is_left_out(folder: Path, capsys: Capture) -> None:
    tree(folder, "a.csv", "old/b.csv", "new/b.csv", "c.bak.csv")
    assert shown(capsys, ".", "--exclude", "old/,*.bak.csv") == ["a.csv", "new/b.csv"]
    assert shown(capsys, ".", "--extend-exclude", "b.csv") == ["a.csv", "c.bak.csv"]
    assert shown(capsys, "a.csv", "old/b.csv", "--exclude", "old/") == ["a.csv", "old/b.csv"]
    forced = ("a.csv", "old/b.csv", "--exclude", "old/", "--force-exclude")
    assert shown(capsys, *forced) == ["a.csv"]
    (folder / "addrlint.toml").write_text('extend-exclude = ["/new/"]\n')
    assert shown(capsys, ".") == ["a.csv", "addrlint.toml", "c.bak.csv", "old/b.csv"]


def test_gitignore_is_heeded_as_git_does(folder: Path, capsys: Capture) -> None:
    subprocess.run(["git", "init", "-q", "."], check=True)
    tree(folder, "a.csv", "b.csv", "sub/a.csv", "sub/keep.csv", "out/c.csv", "sub/deep/d.csv")
    (folder / ".gitignore").write_text("b.csv\n/out/\nkeep.csv\nsub/deep/*.csv\n")
    (folder / "sub" / ".gitignore").write_text("!keep.csv\n")
    (folder / ".git" / "info" / "exclude").write_text("/sub/a.csv\n")
    listed = subprocess.run(
        ["git", "ls-files", "--others", "--exclude-standard", "*.csv"],
        check=True, capture_output=True, text=True,
    ).stdout.split()  # fmt: skip
    assert sorted(shown(capsys, ".")) == sorted(listed) == ["a.csv", "sub/keep.csv"]
    assert len(shown(capsys, ".", "--no-respect-gitignore")) == 6
    assert shown(capsys, "sub") == ["sub/keep.csv"]
    assert shown(capsys, "b.csv") == ["b.csv"]


def test_folders_without_lists(folder: Path, capsys: Capture) -> None:
    (folder / "docs").mkdir()
    assert main(["check", "docs"]) == 2
    assert (
        "docs: no file in this folder is of a kind that holds addresses" in capsys.readouterr().err
    )
    (folder / "docs" / "a.txt").write_text("no address\n")
    assert main(["check", "docs"]) == 2
    assert "docs: no list of addresses in this folder; name a file" in capsys.readouterr().err


def test_a_folder_that_may_not_be_read(folder: Path, capsys: Capture) -> None:
    def refuse(path: str) -> None:
        raise PermissionError(13, "Permission denied", path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("addrlint.sources.walk.os.scandir", refuse)
        assert main(["check", "."]) == 2
    assert capsys.readouterr().err == "addrlint: .: permission denied\n"


def test_patterns_and_paths(folder: Path) -> None:
    assert matches("tests/a.csv", ("tests/",), str(folder))
    assert matches(str(folder / "tests" / "a.csv"), ("/tests/",), str(folder))
    assert not matches("a.csv", (), str(folder))
    assert matches("../elsewhere/tests/a.csv", ("tests/",), str(folder))
    assert list(files(".", lambda path: False, True, lambda path, error: None)) == []


def test_standard_input_by_name(folder: Path) -> None:
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


def test_output_goes_to_a_file(folder: Path, capsys: Capture) -> None:
    assert main(["check", "jane@", "-o", "out.txt", "--color", "auto"]) == 1
    assert capsys.readouterr().out == ""
    text = (folder / "out.txt").read_text()
    assert text.startswith("<argument>:1:6: D101")
    assert main(["check", "jane@", "-o", "nowhere/out.txt"]) == 2
    assert "nowhere/out.txt: nothing was written: no such file" in capsys.readouterr().err
    assert os.listdir(folder) == ["out.txt"]


@given(
    st.text(alphabet="ab\r\n\U0001f600\xfc", max_size=30),
    st.lists(st.integers(0, 30), max_size=8),
    st.sampled_from(["utf-8", "utf-16-le"]),
)
def test_positions_do_not_depend_on_what_was_asked_before(
    source: str, offsets: list[int], encoding: str
) -> None:
    candidate = Candidate(source, "x", 5, 100, source, 0, (), encoding)
    for offset in offsets:
        before = source[:offset]
        lines = before.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        wanted = (
            5 + len(lines) - 1,
            len(lines[-1]) + 1,
            len(lines[-1].encode("utf-16-le")) // 2 + 1,
            100 + len(before.encode(encoding)),
        )
        assert tuple(candidate.position(offset)) == wanted


@pytest.mark.parametrize(
    "lines",
    [
        "*\n!*/\n!*.txt",
        "build\n!/src/",
        "sub\n!data",
        "/a/**\n!/a/b.txt",
        "a/*.csv\n!a/x.csv\n**/deep/**",
        "*.csv\n!keep.csv\n/src/*\n!/src/build/",
        "# comment\n\n\\#x.csv\n!",
        "src/build\na/b.csv/",
    ],
)
def test_negations_are_heeded_as_git_does(folder: Path, capsys: Capture, lines: str) -> None:
    subprocess.run(["git", "init", "-q", "."], check=True)
    for above in ("", "src/", "src/build/", "build/", "a/", "a/deep/", "sub/data/", "data/sub/"):
        tree(folder, *(above + name for name in ("b.csv", "x.csv", "keep.csv", "b.txt", "k.txt")))
    (folder / ".gitignore").write_text(lines + "\n")
    listed = subprocess.run(
        ["git", "ls-files", "--others", "--exclude-standard", "*.csv", "*.txt"],
        check=True, capture_output=True, text=True,
    ).stdout.split()  # fmt: skip
    found = files(".", lambda path: False, True, lambda path, error: None)
    assert sorted(path for path in found if "/.git/" not in path) == sorted(listed)


def test_lists_that_are_packed_or_lines_of_json(folder: Path, capsys: Capture) -> None:
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
            said = capsys.readouterr().out
            assert said == f"{name}{packed}:{place}: L103 consecutive-dots: 2 dots in a row\n"
    (folder / "b.csv.gz").write_bytes((folder / "l.csv.gz").read_bytes()[:30])
    assert main(["check", "b.csv.gz"]) == 2
    assert "addrlint: b.csv.gz: the compressed list is damaged" in capsys.readouterr().err
