"""Tests of ``addrlint/sources/atomic_write.py``."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from addrlint.cli.main import main
from addrlint.sources.atomic_write import WriteError, replace

Capture = pytest.CaptureFixture[str]

FAULTY = b"email,city\njane@acme-tools.com ,Bonn\njoe@gmial.com,Kiel\n"

FIXED = b"email,city\njane@acme-tools.com,Bonn\njoe@gmial.com,Kiel\n"


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    path = tmp_path / "list.csv"
    path.write_bytes(FAULTY)
    return path


def test_fix_keeps_permissions_and_symlinks(faulty: Path) -> None:
    faulty.chmod(0o640)
    link = faulty.parent / "link.csv"
    link.symlink_to("list.csv")
    assert main(["check", "--fix", "-q", str(link)]) == 0
    assert link.is_symlink()
    assert faulty.read_bytes() == FIXED
    assert stat.S_IMODE(faulty.stat().st_mode) == 0o640
    assert sorted(os.listdir(faulty.parent)) == ["link.csv", "list.csv"]


def test_read_only_file_is_not_changed(faulty: Path, capsys: Capture) -> None:
    faulty.chmod(0o444)
    assert main(["check", "--fix", str(faulty)]) == 2
    assert faulty.read_bytes() == FAULTY
    err = capsys.readouterr().err
    assert err == f"addrlint: {faulty}: not written: the file is read-only\n"


def test_full_disk_keeps_the_old_file(
    faulty: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(number: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("addrlint.sources.atomic_write.os.fsync", full)
    assert main(["check", "--fix", str(faulty)]) == 2
    assert faulty.read_bytes() == FAULTY
    assert os.listdir(faulty.parent) == ["list.csv"]
    assert "not written: no space left on device" in capsys.readouterr().err


def test_file_changed_during_the_run_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes(b"theirs")
    with pytest.raises(
        WriteError, match="not written: the file changed during the run; run addrlint again"
    ):
        replace(str(path), b"ours", b"as it was read")
    assert path.read_bytes() == b"theirs"
    assert os.listdir(tmp_path) == ["list.txt"]


def test_pipes_and_devices_are_written_in_place(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        replace(str(pipe), b"text")
        assert os.read(reader, 10) == b"text"
    finally:
        os.close(reader)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert main(["check", "jane@", "-o", "/dev/full"]) == 2


def test_new_file_follows_the_umask(tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    mask = os.umask(0o027)
    try:
        assert main(["check", "jane@", "-o", str(path), "--output-format", "json"]) == 1
    finally:
        os.umask(mask)
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert path.read_text().startswith('{\n  "version": 1')
