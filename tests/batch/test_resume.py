"""Tests of interrupted runs of ``clean`` (killed, disk full, concurrent) and ``--resume``."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from random import Random
from typing import Any

import pyarrow
import pyarrow.parquet
import pytest

from addrlint.batch.resumable_output import ResumableOutput
from addrlint.batch.table_writers import writer_of
from addrlint.cli.main import main
from tests.list_rows import ROWS


def a_list(folder: Path, rows: int) -> Path:
    random = Random(rows)
    path = folder / "list.csv"
    with path.open("wb") as file:
        file.write(b"id,name,email\n")
        for number in range(rows):
            name = b'"Doe, J"' if number % 9 else b'"two\nlines"'
            address = (
                random.choice(ROWS[:12]) if number % 20 == 0 else b"j%d@gmail.com" % (number % 5000)
            )
            file.write(b"%d,%b,%b\n" % (number, name, address))
    return path


@pytest.mark.slow
@pytest.mark.parametrize("more", [[], ["--fix"], ["--dedupe", "mailbox"]], ids=str)
def test_killed_run_can_be_resumed(tmp_path: Path, more: list[str]) -> None:
    path = a_list(tmp_path, 40_000 if "--dedupe" in more else 220_000)
    command = [sys.executable, "-m", "addrlint", "clean", str(path), "-q", "--jobs", "2", *more]

    def outputs() -> list[bytes]:
        return [(tmp_path / f"list.{part}.csv").read_bytes() for part in ("clean", "rejected")]

    began = time.perf_counter()
    whole = subprocess.run(command, capture_output=True, text=True)
    lasted = time.perf_counter() - began
    assert whole.returncode == 1, whole.stderr
    wanted = outputs()
    random = Random(len(more))
    for _ in range(3 if more else 8):
        for part in ("clean", "rejected"):
            (tmp_path / f"list.{part}.csv").unlink()
        for _ in range(2):
            run = subprocess.Popen([*command, "--resume"], stdout=subprocess.DEVNULL)
            time.sleep(random.random() * lasted)
            os.kill(run.pid, signal.SIGKILL)
            run.wait()
        again = subprocess.run([*command, "--resume"], capture_output=True, text=True)
        assert (again.returncode, again.stdout) == (1, whole.stdout), again.stderr
        assert outputs() == wanted
        assert not list(tmp_path.glob(".*addrlint*"))


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


def test_resume_requires_an_unchanged_list(folder: Path, capsys: Capture) -> None:
    Path("list.csv").write_bytes(CSV)
    left = ResumableOutput("", "list", {"list": "another"}, False)
    left.claim("clean")
    left._release()
    code, _, err = run(capsys, "list.csv", "--resume")
    assert code == 2
    assert "the list or the settings changed since the interrupted run; run without --resume" in err
    assert run(capsys, "list.csv", "-q")[0] == 1
    assert run(capsys, "list.csv", "-q", "--resume")[0] == 1


def test_output_to_a_device_is_written_in_place(folder: Path, capsys: Capture) -> None:
    Path("list.csv").write_bytes(CSV)
    Path("list.clean.csv").symlink_to("/dev/null")
    pyarrow.parquet.write_table(pyarrow.table({"email": ["a@acme-tools.com"]}), "p.parquet")
    Path("p.rejected.csv").symlink_to("/dev/null")
    for name in ("list.csv", "p.parquet"):
        assert "rows = " in run(capsys, name, "-q")[1]
    assert Path("list.clean.csv").is_symlink()
    assert Path("p.rejected.csv").is_symlink()


def test_full_disk_is_reported(
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


def many(path: Path, rows: int = 300) -> None:
    lines = (
        f"person{n}@acme-tools.com" if n % 9 else f"bad..{n}@acme-tools.com" for n in range(rows)
    )
    path.write_text("\n".join(lines) + "\n")


def test_outputs_that_cannot_be_replaced_lose_no_rows(folder: Path, capsys: Capture) -> None:
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
def test_run_interrupted_at_the_end_can_be_resumed(
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


def test_only_one_run_cleans_a_list_at_a_time(folder: Path) -> None:
    many(folder / "list.txt", 60_000)
    command = [sys.executable, "-m", "addrlint", "clean", "list.txt", "-q", "--fix", "--jobs", "1"]
    runs = [subprocess.Popen(command, stderr=subprocess.PIPE, text=True) for _ in range(3)]
    printed = [run.communicate()[1] for run in runs]
    codes = [run.returncode for run in runs]
    assert set(codes) <= {1, 2}
    assert 1 in codes
    assert all(
        "another run is cleaning this list; wait for it, or choose another --output-dir" in text
        for text, code in zip(printed, codes, strict=True)
        if code == 2
    )
    kept = (folder / "list.clean.txt").read_text().count("\n")
    refused = (folder / "list.rejected.csv").read_text().count("\n") - 1
    assert kept + refused == 60_000


@pytest.mark.parametrize("name", ["a.parquet", "a.csv"])
def test_leftovers_of_a_killed_run_are_removed(folder: Path, name: str) -> None:
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
