"""Tests of ``addrlint/sources/walk.py``."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from addrlint.cli.main import main
from addrlint.sources.walk import files, matches

Capture = pytest.CaptureFixture[str]


def document(capsys: Capture, *arguments: str) -> dict[str, list[dict[str, object]]]:
    main(["check", "--output-format", "json", *arguments])
    found: dict[str, list[dict[str, object]]] = json.loads(capsys.readouterr().out)
    return found


def tree(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("email\njane@@x.com\n")


def test_folders_are_searched_for_files(folder: Path, capsys: Capture) -> None:
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
    assert "addrlint: empty.csv: empty; nothing to check; skipped\n" in err
    assert "addrlint: readme.txt: fewer than half of its lines contain an address; skipped\n" in err
    assert "addrlint: a.csv: read\n" in err


def shown(capsys: Capture, *arguments: str) -> list[str]:
    assert main(["check", "--show-files", *arguments]) == 0
    return capsys.readouterr().out.splitlines()


def test_excluded_files_are_skipped(folder: Path, capsys: Capture) -> None:
    tree(folder, "a.csv", "old/b.csv", "new/b.csv", "c.bak.csv")
    assert shown(capsys, ".", "--exclude", "old/,*.bak.csv") == ["a.csv", "new/b.csv"]
    assert shown(capsys, ".", "--extend-exclude", "b.csv") == ["a.csv", "c.bak.csv"]
    assert shown(capsys, "a.csv", "old/b.csv", "--exclude", "old/") == ["a.csv", "old/b.csv"]
    forced = ("a.csv", "old/b.csv", "--exclude", "old/", "--force-exclude")
    assert shown(capsys, *forced) == ["a.csv"]
    (folder / "addrlint.toml").write_text('extend-exclude = ["/new/"]\n')
    assert shown(capsys, ".") == ["a.csv", "addrlint.toml", "c.bak.csv", "old/b.csv"]


def test_gitignore_is_applied_as_in_git(folder: Path, capsys: Capture) -> None:
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


def test_folders_without_checked_files_are_errors(folder: Path, capsys: Capture) -> None:
    (folder / "docs").mkdir()
    assert main(["check", "docs"]) == 2
    assert "docs: no supported files in this folder" in capsys.readouterr().err
    (folder / "docs" / "a.txt").write_text("no address\n")
    assert main(["check", "docs"]) == 2
    assert "docs: no files were checked in this folder" in capsys.readouterr().err


def test_unreadable_folder_is_an_error(folder: Path, capsys: Capture) -> None:
    def refuse(path: str) -> None:
        raise PermissionError(13, "Permission denied", path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("addrlint.sources.walk.os.scandir", refuse)
        assert main(["check", "."]) == 2
    assert capsys.readouterr().err == "addrlint: .: permission denied\n"


def test_patterns_match_paths(folder: Path) -> None:
    assert matches("tests/a.csv", ("tests/",), str(folder))
    assert matches(str(folder / "tests" / "a.csv"), ("/tests/",), str(folder))
    assert not matches("a.csv", (), str(folder))
    assert matches("../elsewhere/tests/a.csv", ("tests/",), str(folder))
    assert list(files(".", lambda path: False, True, lambda path, error: None)) == []


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
def test_gitignore_negations_are_applied_as_in_git(
    folder: Path, capsys: Capture, lines: str
) -> None:
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
