"""Tests of ``addrlint/lint/fix.py``."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from addrlint import check
from addrlint.cli.main import main
from addrlint.sources.candidate import encoded
from addrlint.sources.csv_columns import Record
from addrlint.sources.csv_table import records
from addrlint.sources.lines import read

Capture = pytest.CaptureFixture[str]

FAULTY = b"email,city\njane@acme-tools.com ,Bonn\njoe@gmial.com,Kiel\n"

FIXED = b"email,city\njane@acme-tools.com,Bonn\njoe@gmial.com,Kiel\n"


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_bytes(FAULTY)
    return path


def test_safe_fixes_are_applied_and_the_rest_is_reported(faulty: Path, capsys: Capture) -> None:
    assert main(["check", "--fix", str(faulty), "--output-format", "concise"]) == 0
    assert faulty.read_bytes() == FIXED
    out, err = capsys.readouterr()
    assert "3:5: P105 likely-typo" in out
    assert "S102" not in out
    assert err == "Fixed: 1 address, 1 file.\n"


def test_unsafe_fixes_are_applied_on_request(faulty: Path, capsys: Capture) -> None:
    arguments = ["check", "--fix", "--unsafe-fixes", "--show-fixes", str(faulty)]
    assert main(arguments) == 0
    assert faulty.read_bytes() == FIXED.replace(b"gmial", b"gmail")
    err = capsys.readouterr().err
    assert f"{faulty.as_posix()}:2:1: S102: jane@acme-tools.com  -> jane@acme-tools.com\n" in err
    assert f"{faulty.as_posix()}:3:1: P105: joe@gmial.com -> joe@gmail.com\n" in err
    assert main([*arguments, "--redact"]) == 0
    assert "joe" not in capsys.readouterr().err


def test_diff_changes_no_file_and_can_be_applied(faulty: Path, capsys: Capture) -> None:
    faulty.write_bytes(FAULTY.replace(b"\n", b"\r\n")[:-2])
    assert main(["check", "--diff", "--unsafe-fixes", str(faulty)]) == 1
    out, err = capsys.readouterr()
    assert err == "Would fix: 2 addresses, 1 file.\n"
    before = faulty.read_bytes()
    assert main(["check", "--fix", "--unsafe-fixes", "-q", str(faulty)]) == 0
    after = faulty.read_bytes()
    assert after == FIXED.replace(b"gmial", b"gmail").replace(b"\n", b"\r\n")[:-2]
    faulty.write_bytes(before)
    patch = out.replace(faulty.as_posix().lstrip("/"), "list.csv").replace("//list", "/list")
    done = subprocess.run(
        ["git", "apply", "-"], input=patch.encode(), cwd=faulty.parent, capture_output=True
    )
    assert done.returncode == 0, done.stderr
    assert faulty.read_bytes() == after
    assert main(["check", "--diff", str(faulty)]) == 0


def test_fixed_standard_input_goes_to_standard_output(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "addrlint", "check", "-", "--fix", "--stdin-filename", "x.csv"],
        input=FAULTY.replace(b"Bonn", b"K\xf6ln"),
        capture_output=True,
    )
    assert done.returncode == 0
    assert done.stdout == FIXED.replace(b"Bonn", b"K\xf6ln")
    assert b"x.csv:3:5: P105" in done.stderr


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ('email\n"jane@acme-tools.com "\n', 'email\n"jane@acme-tools.com"\n'),
        ('email\n"""jane.doe""@acme-tools.com"\n', 'email\n"jane.doe@acme-tools.com"\n'),
        ("email\n<jane@acme-tools.com>\n", "email\njane@acme-tools.com\n"),
        ('email\n"a@acme-tools.com ; <b@acme-tools.com>"\n',
         'email\n"a@acme-tools.com ; b@acme-tools.com"\n'),
        ('email\n ""a@acme-tools.com""\n', 'email\n ""a@acme-tools.com""\n'),
    ],
)  # fmt: skip
def test_cells_keep_their_quoting(tmp_path: Path, text: str, wanted: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(text)
    main(["check", "--fix", "-q", str(path)])
    assert path.read_text() == wanted


def test_fixes_keep_the_encoding_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    raw = "ren\xe9@acme-tools.com \ncaf\xe9@acme-tools.com\n".encode("cp1252")
    path.write_bytes(raw)
    main(["check", "--fix", "-q", str(path)])
    assert path.read_bytes() == raw.replace(b" \n", b"\n")


PARTS = st.sampled_from(
    [
        "jane@acme-tools.com", " jane@acme-tools.com", "joe@acme-tools.com.", "<ann@acme-tools.com>",
        "mailto:bob@acme-tools.com", "'eve@acme-tools.com'", "max@ACME-Tools.com\t", "a b@c..d", "",
        "jane\u200b@acme-tools.com", "j\xfcrgen@m\xfcnchen.de ", "x@y.com; z@y.com ", "no address",
        '"jane.doe"@acme-tools.com', "\xa0jane@acme-tools.com", "a@b@c.com", "jane@acme-tools,com",
        "Jane Doe <jane@acme-tools.com> ", "joe@gmial.com", "\u201djane\u201d@acme-tools.com",
    ]
)  # fmt: skip

CELLS = PARTS | st.text(alphabet='ab@."; ,<>()\t\xfc\xa0', max_size=12)

ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "cp1252"]


@st.composite
def tables(draw: st.DrawFn) -> tuple[bytes, str]:
    delimiter = draw(st.sampled_from(",;\t"))
    ending = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    lines = [delimiter.join(["Stra\xdfe", "email", "\xfcber"])]
    for _ in range(draw(st.integers(1, 6))):
        cells = []
        for cell in (draw(st.sampled_from(["K\xf6ln", "", 'a "b"'])), draw(CELLS), "x"):
            if draw(st.booleans()) or delimiter in cell:
                cell = '"' + cell.replace('"', '""') + '"'
            cells.append(cell)
        lines.append(delimiter.join(cells))
    encoding = draw(st.sampled_from(ENCODINGS))
    text = ending.join(lines) + (ending if draw(st.booleans()) else "")
    raw = text.encode(encoding, "ignore")
    return (b"\xfe\xff" + raw if encoding == "utf-16-be" else raw), delimiter


def rows(path: Path, delimiter: str) -> list[Record]:
    with path.open("rb") as stream:
        return list(records(read(stream, "list.csv"), delimiter))


@pytest.mark.slow
@given(tables(), st.booleans())
@settings(max_examples=300, deadline=None)
def test_fixes_in_tables_are_idempotent_and_change_only_addresses(
    table: tuple[bytes, str], unsafe: bool
) -> None:
    raw, delimiter = table
    with TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        path.write_bytes(raw)
        arguments = ["check", str(path), "--fix", "-q", "--exit-zero", "-o", os.devnull]
        arguments += ["--unsafe-fixes"] if unsafe else []
        before = rows(path, delimiter)
        assert main(arguments) == 0
        once = path.read_bytes()
        after = rows(path, delimiter)
        assert main(arguments) == 0
        assert path.read_bytes() == once
    assert len(before) == len(after)
    for old, new in zip(before, after, strict=True):
        assert len(old.cells) == len(new.cells)
        for number, (was, now) in enumerate(zip(old.cells, new.cells, strict=True)):
            # Compare bytes: the fix may remove what identified Windows-1252, and the text decodes anew.
            if encoded(was.value, old.encoding) != encoded(now.value, new.encoding):
                assert number == 1
                if old.encoding == new.encoding and was.value.count("@") < 2 and not unsafe:
                    assert now.value == check(was.value).fixed
                assert was.enclosed == now.enclosed


@pytest.mark.slow
@given(
    st.lists(CELLS.filter(lambda x: "\n" not in x), min_size=1, max_size=8),
    st.sampled_from(ENCODINGS),
)
@settings(max_examples=150, deadline=None)
def test_fixes_in_plain_lists_are_idempotent(lines: list[str], encoding: str) -> None:
    raw = "\r\n".join(["jane@acme-tools.com", *lines]).encode(encoding, "ignore")
    if encoding == "utf-16-be":
        raw = b"\xfe\xff" + raw
    with TemporaryDirectory() as folder:
        path = Path(folder) / "list.txt"
        path.write_bytes(raw)
        before = list(read(io.BytesIO(raw), ""))
        assert main(["check", str(path), "--fix", "-q", "--exit-zero", "-o", os.devnull]) == 0
        once = path.read_bytes()
        after = list(read(io.BytesIO(once), ""))
        assert main(["check", str(path), "--fix", "-q", "--exit-zero", "-o", os.devnull]) == 0
        assert path.read_bytes() == once
    for was, now in zip(before, after, strict=True):
        # The fix may remove what identified Windows-1252; the same bytes then decode differently.
        if was.encoding == now.encoding:
            assert now.text == was.text or now.text == check(was.text).fixed
        assert now.ending == was.ending


def test_fix_rejects_addresses_given_as_arguments(capsys: Capture) -> None:
    assert main(["check", "--fix", "jane@x.org "]) == 2
    assert (
        "works only on files; to see the fix for an address, leave out" in capsys.readouterr().err
    )


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "one.txt").write_text("a@@acme-tools.com\n")
    (tmp_path / "two.txt").write_text("b@@acme-tools.com\n")
    return tmp_path


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(["check", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def shell(command: str, **more: str) -> subprocess.CompletedProcess[bytes]:
    command = command.replace("addrlint", f"{sys.executable} -m addrlint", 1)
    environment = {**os.environ, **more}
    return subprocess.run(["sh", "-c", command], capture_output=True, env=environment)


def test_diff_reports_empty_files(folder: Path, capsys: Capture) -> None:
    (folder / "empty.txt").write_text("")
    code, _, err = run(capsys, "empty.txt", "--diff")
    assert code == 2
    assert "empty; nothing to check" in err


@pytest.mark.parametrize(
    ("text", "name", "more"),
    [
        ("email\njane@acme-tools.com \n", "build/i.csv", "--force-exclude"),
        ("joe\nann\n", "x.txt", "--only-lists"),
        ("a,b\n1,2\n", "x.csv", ""),
        ("", "x.csv", ""),
    ],
)
def test_skipped_standard_input_is_copied_unchanged(text: str, name: str, more: str) -> None:
    arguments = ["check", "--fix", "-", "--stdin-filename", name, *more.split()]
    done = subprocess.run(
        [sys.executable, "-m", "addrlint", *arguments], input=text.encode(), capture_output=True
    )
    assert done.stdout == text.encode()


@pytest.mark.slow
def test_large_diff_can_be_applied(folder: Path) -> None:
    rows = [f"{n},user{n}@acme-tools.com{' ' * (n % 2)},Bonn" for n in range(20_000)]
    (folder / "my list.csv").write_text("id,email,city\n" + "\n".join(rows))
    subprocess.run(["git", "init", "-q", "."], check=True)
    patch = shell("addrlint check --diff -q './my list.csv'").stdout
    done = subprocess.run(["git", "apply", "-"], input=patch, capture_output=True)
    assert done.returncode == 0, done.stderr
    assert " ," not in (folder / "my list.csv").read_text()
