"""Tests of where configuration files are found, and how often they are read."""

from __future__ import annotations

from pathlib import Path

import pytest

from addrlint.cli.main import main

Capture = pytest.CaptureFixture[str]


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


def test_configuration_is_read_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "pyproject.toml").write_text("[tool.addrlint]\nignore = []\n")
    for number in range(20):
        (folder / f"d{number}").mkdir()
        (folder / f"d{number}" / "list.txt").write_text("c@@acme-tools.com\n")
    import tomllib

    reads = []
    loads = tomllib.loads

    def counted(text: str) -> object:
        reads.append(text)
        return loads(text)

    monkeypatch.setattr(tomllib, "loads", counted)
    assert main(["check", ".", "-q"]) == 1
    assert len(reads) <= 2


def test_unexpected_tool_keys_in_toml(folder: Path, capsys: Capture) -> None:
    (folder / "pyproject.toml").write_text("tool = 1 # addrlint\n")
    assert run(capsys, "one.txt", "-q")[0] == 1
    (folder / "addrlint.toml").write_text("tool = 1\n")
    code, _, err = run(capsys, "one.txt")
    assert code == 2
    assert "addrlint.toml:1: unknown key 'tool'" in err


def test_configured_column_applies_only_to_tables(folder: Path, capsys: Capture) -> None:
    (folder / "addrlint.toml").write_text('column = ["E-Mail"]\ndelimiter = ";"\n')
    (folder / "list.csv").write_text("Name;E-Mail\nx;c@@acme-tools.com\n")
    assert run(capsys, ".", "-q", "--output-format", "concise")[1].count("A103") == 3


def test_configuration_above_the_repository_is_ignored(folder: Path, capsys: Capture) -> None:
    (folder / "addrlint.toml").write_text('ignore = ["L"]\n')
    (folder / "repository" / "sub").mkdir(parents=True)
    (folder / "repository" / "sub" / "a.env").write_text("MAIL_FROM=a..b@acme-tools.com\n")
    assert run(capsys, "repository", "-q")[0] == 0
    (folder / "repository" / ".git").mkdir()
    assert run(capsys, "repository", "-q")[0] == 1
