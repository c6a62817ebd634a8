"""Tests of ``addrlint/lint/lint_file.py``."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from addrlint.cli.main import main
from tests.command_line import lines
from tests.planted_files import PLANTED

Capture = pytest.CaptureFixture[str]

BAD = "a..b@acme-tools.com"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Jane")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "jane@acme-tools.com")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


COMMENTED = sorted({path for path in PLANTED if path != "COMMIT_EDITMSG"})


def test_scan_text_checks_lists_and_other_text(folder: Path, capsys: Capture) -> None:
    (folder / "l.csv").write_text(f"email\n{BAD}\n")
    assert main(["check", "l.csv", "--scan-text", "-q"]) == 1
    (folder / "src").mkdir()
    (folder / "src" / "a.lua").write_text(f'-- mail <{BAD}>\nx = "joe@@acme-tools.com"\n')
    (folder / "src" / "b.bin").write_bytes(bytes(range(256)))
    capsys.readouterr()
    found = lines(capsys, "src", "--scan-text")
    assert [line.partition(" ")[0] for line in found] == ["src/a.lua:1:11:"]
    assert "[warning]" in found[0]
    (folder / "notes.txt").write_text(f"Write to {BAD} today.\nOr not.\n")
    assert len(lines(capsys, "notes.txt", "--scan-text")) == 1


def test_zones_can_be_configured(folder: Path, capsys: Capture) -> None:
    text = "DEFAULT_FROM_EMAIL = 'you@example.com'\n"
    for path in ("app/settings.py", "docs/conf.py", "examples/settings.py", "deploy/docs/x.py"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    assert [line.split(":")[0] for line in lines(capsys, ".")] == ["app/settings.py"]
    zones = "deploy/:live,app/:docs"
    assert [line.split(":")[0] for line in lines(capsys, ".", "--zones", zones)] == [
        "deploy/docs/x.py"
    ]
    (folder / "addrlint.toml").write_text('[zones]\n"app/" = "tests"\n')
    assert lines(capsys, ".") == []
    (folder / "addrlint.toml").write_text('[zones]\n"app/" = "life"\n')
    assert main(["check", "."]) == 2
    assert "did you mean 'live'?" in capsys.readouterr().err


def test_as_option_sets_the_file_type(folder: Path, capsys: Capture) -> None:
    (folder / "notes").write_text(f"ADMIN_EMAIL={BAD}\n")
    assert [line[:12] for line in lines(capsys, "notes", "--as", "env")] == ["notes:1:14: "]
    assert main(["check", "notes", "--as", "en"]) == 2
    assert "unknown file type 'en'; did you mean 'env'?" in capsys.readouterr().err
    (folder / "a.py").write_text(f"{BAD}\n")
    assert len(lines(capsys, "a.py", "--as", "list")) == 1


def test_files_invalid_for_their_file_type_are_reported(folder: Path, capsys: Capture) -> None:
    (folder / "a.py").write_text('def f(:\n  DEFAULT_FROM_EMAIL = "a@b.com"\n')
    (folder / "b.env").write_text("X=1\n")
    assert main(["check", ".", "-q"]) == 0
    assert main(["check", "."]) == 0
    assert "1 file skipped, not valid for the file type" in capsys.readouterr().err
    assert main(["check", "a.py", "--only-known"]) == 0
    assert main(["check", "a.py"]) == 2
    assert "addrlint: a.py: not valid Python (" in capsys.readouterr().err
