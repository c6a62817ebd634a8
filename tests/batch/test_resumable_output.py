"""Tests of ``addrlint/batch/resumable_output.py``."""

from __future__ import annotations

import hashlib
import json
import os
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from addrlint.batch.resumable_output import ResumableOutput
from addrlint.cli.main import main
from addrlint.sources.atomic_write import WriteError

LIST = b"name,email\nJane,jane@acme-tools.com\nJoe,joe..doe@acme-tools.com\n"

WORK = ".list.addrlint-clean"

OUTPUTS = {"list.clean.csv", "list.rejected.csv"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Create a current folder with a list, next to a folder that must not change."""
    here = tmp_path / "here"
    here.mkdir()
    (here / "list.csv").write_bytes(LIST)
    victim = tmp_path / "victim"
    (victim / "below").mkdir(parents=True)
    for name in (".hidden", "below/file", "id_rsa", "duckdb_temp_storage.tmp"):
        (victim / name).write_bytes(b"precious")
    monkeypatch.chdir(here)
    return here


def contents(root: Path) -> dict[str, str]:
    """Return a hash of each file below a folder, and the target of each symlink."""
    found = {}
    for path in sorted(root.rglob("*")):
        mode = path.lstat().st_mode
        if stat.S_ISREG(mode):
            found[str(path.relative_to(root))] = hashlib.sha256(path.read_bytes()).hexdigest()
        else:
            target = os.readlink(path) if stat.S_ISLNK(mode) else ""
            found[str(path.relative_to(root))] = f"{stat.S_IFMT(mode)} {target}"
    return found


def own_folder(sign: dict[str, object] | None = None) -> Path:
    """Create a work folder as a killed run leaves it."""
    killed = ResumableOutput("", "list", sign or {}, False)
    killed.claim("clean")
    killed._release()
    return Path(WORK)


def a_link(folder: Path) -> None:
    (folder / WORK).symlink_to("../victim")


def a_folder_of_somebody(folder: Path) -> None:
    (folder / WORK).mkdir()
    (folder / WORK / "clean").write_text("precious")


def a_folder_that_others_may_write_to(folder: Path) -> None:
    own_folder().chmod(0o777)


def a_file(folder: Path) -> None:
    (folder / WORK).write_text("precious")


def a_pipe(folder: Path) -> None:
    os.mkfifo(folder / WORK)


def a_marker_that_is_a_link(folder: Path) -> None:
    own = own_folder()
    (own / "lock").rename(folder.parent / "victim" / "lock")
    (own / "lock").symlink_to("../../victim/lock")


def a_marker_that_is_a_pipe(folder: Path) -> None:
    (own_folder() / "lock").unlink()
    os.mkfifo(folder / WORK / "lock")


def a_part_that_no_journal_lists(folder: Path) -> None:
    (own_folder() / "rejected").symlink_to("../../victim/id_rsa")


@pytest.mark.parametrize(
    "plant",
    [
        a_link, a_folder_of_somebody, a_folder_that_others_may_write_to, a_file, a_pipe,
        a_marker_that_is_a_link, a_marker_that_is_a_pipe, a_part_that_no_journal_lists,
    ],
)  # fmt: skip
@pytest.mark.parametrize("more", [[], ["--resume"]], ids=str)
def test_work_folder_not_created_by_clean_is_rejected(
    plant: Callable[[Path], None],
    more: list[str],
    folder: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    plant(folder)
    before = contents(folder.parent)
    assert main(["clean", "list.csv", *more]) == 2
    err = capsys.readouterr().err
    assert (
        "not created by addrlint clean; move it, or choose another --output-dir" in err
        or "the list or the settings changed since the interrupted run; run without --resume" in err
    )
    own = {f"here/{WORK}/{name}" for name in ("journal.json", "lock")}
    after = contents(folder.parent)
    assert {name: found for name, found in after.items() if name not in own} == {
        name: found for name, found in before.items() if name not in own
    }


def test_unknown_files_in_the_work_folder_are_kept(folder: Path) -> None:
    own = own_folder()
    (own / "keep.txt").write_text("precious")
    assert main(["clean", "list.csv"]) == 1
    assert (own / "keep.txt").read_text() == "precious"
    assert sorted(os.listdir(own)) == ["keep.txt"]


STATE = {
    "at": 11, "line": 2, "rows": 0, "refused": 0, "repaired": 0, "codes": {}, "domains": {},
    "whole": False, "sizes": {"clean": 0, "rejected": 0},
}  # fmt: skip


@pytest.mark.parametrize(
    "journal",
    [
        b"",
        b"{",
        b"[" * 100_000,
        b'{"sign": ' + b"9" * 5000 + b"}",
        b"\xff\xfe",
        b"[]",
        {"files": ["../../victim/id_rsa"]},
        {"files": ["/etc/passwd"]},
        {"files": [".."]},
        {"files": ["lock"]},
        {"files": [1]},
        {"state": {**STATE, "placing": {"clean": "../../victim/id_rsa"}}},
        {"state": {**STATE, "placing": {"../clean": "clean"}}},
        {"state": {**STATE, "placing": {"clean": "lock"}}},
        {"state": {**STATE, "placing": []}},
        {"state": {**STATE, "sizes": {"../../victim/id_rsa": 0}}},
        {"state": {**STATE, "sizes": {"clean": 1 << 40}}},
        {"state": {**STATE, "at": -1}},
        {"state": {**STATE, "at": "0"}},
        {"state": {**STATE, "codes": {"L103": True}}},
        {"state": {}},
    ],
    ids=lambda journal: str(journal)[:40],
)
@pytest.mark.parametrize("more", [[], ["--resume"]], ids=str)
def test_damaged_journal_moves_and_removes_no_file(
    journal: bytes | dict[str, object],
    more: list[str],
    folder: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    own = own_folder()
    (own / "clean").write_text("")
    if isinstance(journal, dict):
        journal = json.dumps({"sign": {}, "files": ["clean"], "state": None, **journal}).encode()
    (own / "journal.json").write_bytes(journal)
    before = contents(folder.parent)
    assert main(["clean", "list.csv", *more]) == 2
    assert "the journal of the interrupted run is damaged; remove" in capsys.readouterr().err
    assert contents(folder.parent) == before


def test_hard_linked_part_file_is_not_written(folder: Path, tmp_path: Path) -> None:
    first = ResumableOutput("", "list", {}, False)
    part = first.open("clean")
    part.write(b"email\n")
    first.note({key: value for key, value in STATE.items() if key != "sizes"})
    first.close()
    first._release()
    (folder / WORK / "clean").unlink()
    os.link(tmp_path / "victim" / "id_rsa", folder / WORK / "clean")
    with pytest.raises(WriteError, match="the journal of the interrupted run is damaged; remove"):
        ResumableOutput("", "list", {}, True)
    assert (tmp_path / "victim" / "id_rsa").read_bytes() == b"precious"


def test_symlinked_output_is_replaced_and_its_target_kept(folder: Path) -> None:
    for name in OUTPUTS:
        (folder / name).symlink_to("../victim/id_rsa")
    assert main(["clean", "list.csv", "-q"]) == 1
    assert (folder.parent / "victim" / "id_rsa").read_bytes() == b"precious"
    assert (folder / "list.clean.csv").read_bytes() == LIST[:36]


def test_an_output_pipe_without_a_reader_is_an_error(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    os.mkfifo("list.clean.csv")
    assert main(["clean", "list.csv", "-q"]) == 2
    assert "no process is reading this pipe" in capsys.readouterr().err


NAMES = st.sampled_from(
    [
        WORK, f"{WORK}/clean", f"{WORK}/rejected", f"{WORK}/lock", f"{WORK}/journal.json",
        f"{WORK}/journal.json.new", f"{WORK}/spill", f"{WORK}/repeats", "list.clean.csv",
        "list.rejected.csv", f"{WORK}/.hidden", f"{WORK}/\n", "-q", ".addrlint-x",
    ]
)  # fmt: skip

MAKERS: dict[str, Callable[[Path], object]] = {
    "file": lambda path: path.write_bytes(b"precious"),
    "empty": lambda path: path.touch(),
    "folder": lambda path: path.mkdir(),
    "pipe": lambda path: os.mkfifo(path),
    "link to a folder": lambda path: path.symlink_to(Path("../victim").resolve()),
    "link to a file": lambda path: path.symlink_to(Path("../victim/id_rsa").resolve()),
    "broken symlink": lambda path: path.symlink_to("nowhere"),
    "link to a device": lambda path: path.symlink_to("/dev/null"),
    "hard link": lambda path: os.link("../victim/id_rsa", path),
    "journal": lambda path: path.write_text(
        json.dumps({"sign": {}, "files": ["../../victim/id_rsa"], "state": None})
    ),
}  # fmt: skip


@pytest.mark.slow
@settings(
    deadline=None, max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    planted=st.lists(st.tuples(NAMES, st.sampled_from(sorted(MAKERS))), max_size=5),
    is_marked=st.booleans(),
    options=st.lists(
        st.sampled_from(["--resume", "--fix", "--dedupe=exact", "--format=jsonl"]), unique=True
    ),
)
def test_files_other_than_the_outputs_are_unchanged(
    planted: list[tuple[str, str]],
    is_marked: bool,
    options: list[str],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    root = tmp_path_factory.mktemp("hostile")
    here, victim = root / "here", root / "victim"
    here.mkdir()
    victim.mkdir()
    (here / "list.csv").write_bytes(LIST)
    (victim / "id_rsa").write_bytes(b"precious")
    before = Path.cwd()
    os.chdir(here)
    try:
        made = set()
        if is_marked:
            own_folder()
        for name, kind in sorted(planted):
            path = here / name
            if os.path.lexists(path) or not path.parent.is_dir() or path.parent.is_symlink():
                continue
            MAKERS[kind](path)
            made.add(name)
        old = contents(root)
        assert main(["clean", "list.csv", "-q", *options]) in (1, 2)
    finally:
        os.chdir(before)
    new = contents(root)
    outputs = OUTPUTS | {"list.clean.jsonl", "list.rejected.jsonl"}
    own = {f"{WORK}/{name}" for name in ("clean", "journal.json", "journal.json.new", "lock")}
    for name, found in old.items():
        base = name.removeprefix("here/")
        if base in outputs or (is_marked and base in {WORK, *own}):
            continue
        assert new.get(name) == found, name
    added = {name.removeprefix("here/") for name in set(new) - set(old)}
    assert {name for name in added if not name.startswith(WORK)} <= outputs
