"""Tests of ``addrlint/lint/scan.py``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from addrlint.cli.main import main
from addrlint.lint.options import FORMATS
from addrlint.reporters import REPORTERS
from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Document
from tests.faulty_project import printed

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


def test_unreadable_inputs_do_not_stop_the_run(folder: Path, capsys: Capture) -> None:
    (folder / "loop.txt").symlink_to("loop.txt")
    code, out, err = run(capsys, ".", "-q", "--output-format", "concise")
    assert (code, out.count("A103"), err) == (1, 2, "")
    code, out, err = run(capsys, "nowhere.txt", "one.txt", "-q", "--output-format", "concise")
    assert (code, out.count("A103")) == (2, 1)
    assert "nowhere.txt: file not found" in err


def test_files_given_twice_are_read_once(folder: Path, capsys: Capture) -> None:
    assert "Checked 2 addresses in 2 files" in run(capsys, ".", ".", "one.txt", "./one.txt")[1]


HOSTILE_FILES = {
    "package.json": '{"version": ' + "9" * 5000 + ', "bugs": {"email": "a..b@acme-tools.com"}}',
    "composer.json": '{"x": 1e' + "9" * 5000 + ', "support": {"email": "a..b@acme-tools.com"}}',
    "sub/addrlint.toml": "ignore = " + "[" * 50_000 + "]" * 50_000,
    "other/addrlint.toml": "line = " + "9" * 5000,
    "fourth/addrlint.toml": "exclude = 0x" + "9" * 5000,
    "list.jsonl": '{"email": ' + "[" * 100_000 + "]" * 100_000 + "}\n",
    "fifth/addrlint.toml": 'exclude = ["[z-a]"]',
    "sixth/.gitignore": "[z-a]\n[[:foo:]]\n",
    "third/pyproject.toml": "[tool.addrlint]\nignore = " + "[" * 50_000,
}


def test_hostile_files_do_not_stop_the_run(folder: Path, capsys: Capture) -> None:
    for name, text in HOSTILE_FILES.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    for name in ("sub", "other", "third", "fourth", "fifth", "zz"):
        (folder / name).mkdir(exist_ok=True)
        (folder / name / ".env").write_text("MAIL_FROM=a..b@acme-tools.com\nX=c..d@acme-tools.com")
        (folder / name / "b.env").write_text("MAIL_FROM=a..b@acme-tools.com\n")
    code, out, err = run(capsys, ".", "-q")
    assert code == 2
    found = [line.partition(": ")[0] for line in out.splitlines() if ": L103" in line]
    assert found == [
        "composer.json:1:5034", "package.json:1:5035", "zz/.env:1:12", "zz/b.env:1:12",
    ]  # fmt: skip
    whole = err
    assert err.count("files that use it are skipped") == 5
    assert "internal error, please report it:" not in err
    for name in ("sub", "other", "third", "fourth", "fifth"):
        assert f"{name}/" in whole
        # The same when it is given by name; the other files are still checked.
        code, out, err = run(capsys, name, f"{name}/b.env", "zz/b.env", "-q")
        assert (code, out.count("zz/b.env:1:12: L103")) == (2, 1)
    for option in ("--fix", "--diff", "--add-ignore", "--list-addresses", "--statistics"):
        code, _, err = run(capsys, ".", option)
        assert "internal error, please report it:" not in err
    (folder / "zz" / "list.csv").write_text("email\na@acme-tools.com\n")
    (folder / "sub" / "list.csv").write_text("email\na@acme-tools.com\n")
    assert main(["clean", "sub/list.csv", "zz/list.csv", "-q"]) == 2
    assert (folder / "zz" / "list.clean.csv").exists()


def test_internal_errors_in_one_file_do_not_stop_the_run(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    from addrlint.sources.files import environment

    real = environment.candidates

    def breaking(document: Document) -> Iterator[Candidate]:
        if document.path == "b.env":
            raise ModuleNotFoundError("No module named 'tree_sitter'")
        if document.path == "c.env":
            raise ZeroDivisionError("a fault of ours")
        return real(document)

    monkeypatch.setattr(environment, "candidates", breaking)
    for name in "abcd":
        (folder / f"{name}.env").write_text("MAIL_FROM=a..b@acme-tools.com\n")
    code, out, err = run(capsys, ".", "-q")
    assert (code, out.count(": L103")) == (2, 2)
    assert "b.env: a package that reads this file type is not installed: No module named" in err
    assert "c.env: internal error, please report it: ZeroDivisionError" in err
    assert run(capsys, "b.env", "-q")[0] == 2
    assert run(capsys, "a.env", "b.env", "-q", "--only-known")[0] == 1


@pytest.mark.slow
@pytest.mark.parametrize("output_format", REPORTERS)
def test_several_processes_print_the_same_output(output_format: str, project: Path) -> None:
    for number in range(300):
        fault = "a..b" if number % 7 == 0 else "ab"
        (project / f"{number:03}.env").write_text(f"ADMIN_EMAIL={fault}@acme-tools.com\n")
    one = printed(output_format, ".", "--jobs", "1")
    assert printed(output_format, ".", "--jobs", "3") == one


@pytest.mark.parametrize("output_format", FORMATS)
def test_big_lists_are_reported_like_small_ones(
    output_format: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    rows = [f"jane{n}@acme.org" if n % 3 else f"x..y{n % 4}@acme.org" for n in range(120)]
    Path("list.txt").write_text("\n".join(rows) + "\n")
    monkeypatch.setattr("addrlint.batch.workers.CHUNK", 301)
    told = []
    for big, jobs in ((1 << 30, "1"), (1, "1"), (1, "2")):
        monkeypatch.setattr("addrlint.lint.scan.BIG", big)
        assert main(["check", "list.txt", "--output-format", output_format, "--jobs", jobs]) == 1
        told.append(capsys.readouterr().out)
    assert told[0].count("L103") >= 40
    assert told[1] == told[0]
    assert told[2] == told[0]
    if output_format == "gitlab":
        assert len({item["fingerprint"] for item in json.loads(told[0])}) == 40
