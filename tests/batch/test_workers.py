"""Tests of ``addrlint/batch/workers.py``."""

from __future__ import annotations

from multiprocessing import get_context
from pathlib import Path
from random import Random

import pytest

from addrlint import Profile
from addrlint.batch.clean_rows import Cleaning, Criteria
from addrlint.batch.list_format import Replay, behind, form_of
from addrlint.batch.workers import in_processes, one_by_one
from addrlint.cli.main import main
from addrlint.sources.csv_table import Layout
from tests.list_rows import Seen, random_table


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "way"), [(0, "fork"), (1, "fork"), (2, "fork"), (3, "spawn")])
def test_several_processes_agree_with_one(
    seed: int, way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("multiprocessing.get_all_start_methods", lambda: [way])
    random = Random(seed)
    rows = [random_table(random).partition(b"\n")[2].rstrip(b"\r\n") for _ in range(60)]
    path = tmp_path / "list.csv"
    path.write_bytes(b"id,name,email,note\n" + b"\n".join(rows))
    monkeypatch.setattr("addrlint.batch.workers.CHUNK", 301)
    monkeypatch.setattr("addrlint.batch.workers._SIGHT", 60)
    with path.open("rb") as stream:
        form = form_of(Replay(stream), "x", Layout())
    raw = path.read_bytes()
    job = Cleaning(form, Criteria(Profile()))
    one = list(one_by_one(job, behind([raw], form.start), form.start, form.line))
    two = list(in_processes(job, str(path), form.start, form.line, 2))
    assert b"".join(part.outcome.clean for part in one) == b"".join(x.outcome.clean for x in two)
    assert b"".join(part.outcome.rejected for part in one) == b"".join(
        x.outcome.rejected for x in two
    )
    assert sum(part.rows for part in one) == sum(part.rows for part in two)
    assert one[-1].line == two[-1].line


def test_several_processes_agree_with_one_on_multiline_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "list.csv"
    rows = (f'a{n}@acme.org,"{"line" * (n % 9) + chr(10)}{"a" * 400}{chr(10)}"' for n in range(99))
    path.write_text("email,note\n" + "\n".join(rows) + "\na b@acme.org,x\n")
    monkeypatch.setattr("addrlint.batch.workers.CHUNK", 301)
    monkeypatch.setattr("addrlint.batch.workers._SIGHT", 60)
    with path.open("rb") as stream:
        form = form_of(Replay(stream), "x", Layout())
    job = Seen(form)
    raw = path.read_bytes()
    one = list(one_by_one(job, behind([raw], form.start), form.start, form.line))
    two = list(in_processes(job, str(path), form.start, form.line, 2))
    assert [row for part in one for row in part.outcome] == [
        row for part in two for row in part.outcome
    ]
    assert one[-1].line == two[-1].line == raw.count(b"\n") + 1


LIST = b"name,email\nJane,jane@acme-tools.com\nJoe,joe..doe@acme-tools.com\n"


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


def _clean(path: str) -> int:
    from addrlint.batch import clean

    return clean(path, jobs=4).rejected


def test_pool_worker_cleans_without_child_processes(folder: Path) -> None:
    (folder / "list.csv").write_bytes(
        b"email\n" + b"jane@acme-tools.com\n" * 250_000 + b"a..b@acme-tools.com\n"
    )
    with get_context("fork").Pool(1) as pool:
        assert pool.map(_clean, [str(folder / "list.csv")]) == [1]


def test_failed_fork_falls_back_to_one_process(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "list.csv").write_bytes(
        b"email\n" + b"jane@acme-tools.com\n" * 250_000 + b"a..b@acme-tools.com\n"
    )

    def no_fork() -> int:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr("os.fork", no_fork)
    assert main(["clean", "list.csv", "-q", "--jobs", "4"]) == 1
    for number in range(300):
        (folder / f"{number}.env").write_text("MAIL_FROM=a..b@acme-tools.com\n")
    assert main(["check", ".", "-q", "--jobs", "4", "-o", "found.txt"]) == 1
    assert (folder / "found.txt").read_text().count("env:1:12: L103") == 300
