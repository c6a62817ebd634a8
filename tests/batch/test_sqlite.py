"""Tests of SQLite databases with unusual names."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from addrlint.cli.main import main

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


def test_database_name_can_contain_uri_characters(folder: Path) -> None:
    name = "a#b?c%20d.db"
    base = sqlite3.connect(folder / name)
    base.execute("create table t (email)")
    base.execute("insert into t values ('jane@acme-tools.com')")
    base.commit()
    base.close()
    assert main(["clean", name, "--query", "select * from t", "-q"]) == 0
    assert not (folder / "a").exists()
    assert "jane" in (folder / "a#b?c%20d.clean.csv").read_text()
