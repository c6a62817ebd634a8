"""What people and shells do to a command line, and what must not come of it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from addrlint import Profile, check
from addrlint.cli.main import main
from addrlint.rules.registry import PluginError
from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Document

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


def shell(command: str, **more: str) -> subprocess.CompletedProcess[bytes]:
    command = command.replace("addrlint", f"{sys.executable} -m addrlint", 1)
    environment = {**os.environ, **more}
    return subprocess.run(["sh", "-c", command], capture_output=True, env=environment)


def test_options_stand_anywhere(folder: Path, capsys: Capture) -> None:
    code, out, _ = run(
        capsys, "one.txt", "-q", "--select", "A", "two.txt", "--redact", "--", "one.txt"
    )
    assert code == 1
    assert out.count("A103") == 4  # a line and a hint for each of two files


def test_the_input_is_never_the_output(folder: Path, capsys: Capture) -> None:
    before = (folder / "one.txt").read_text()
    for more in ([], ["--fix"]):
        code, _, err = run(capsys, "one.txt", "-o", "one.txt", *more)
        assert code == 2
        assert "it is read and would be overwritten" in err
    assert (folder / "one.txt").read_text() == before


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


def test_errors_show_no_address(folder: Path, capsys: Capture) -> None:
    (folder / "n.csv").write_text("secret.jane@gmail.com,x\n")
    for more in (["--column", "email"], ["--column", "7"]):
        _, out, err = run(capsys, "n.csv", "--redact", *more)
        assert "secret" not in out + err
    _, out, err = run(capsys, "secret@gmial.com", "--fix", "--redact")
    assert "secret" not in out + err
    _, out, err = run(capsys, "secret@gmial.com", "--show-settings", "--redact")
    assert "secret" not in out + err


@pytest.mark.parametrize("output_format", ["json", "json-lines"])
def test_json_is_json_in_any_encoding(folder: Path, output_format: str) -> None:
    name = "b\udcffd.txt"
    (folder / name).write_text("j\u00fcrgen..x@acme-tools.com\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "addrlint", "check", name, "--output-format", output_format],
        capture_output=True, env={**os.environ, "PYTHONIOENCODING": "ascii"},
    )  # fmt: skip
    text = done.stdout.decode("ascii")
    first = json.loads(text if output_format == "json" else text.splitlines()[0])
    found = first["findings"][0] if output_format == "json" else first
    assert found["address"] == "j\u00fcrgen..x@acme-tools.com"


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("addrlint check one.txt >&-", 1),
        ("addrlint --version >&-", 0),
        ("addrlint check one.txt -o out.txt >&-", 1),
        ("addrlint check - <&-", 2),
        ("addrlint check - --fix <&-", 2),
        ("addrlint check nowhere 2>&-", 2),
        ("addrlint check one.txt --config ''", 2),
    ],
)
def test_streams_that_are_closed(folder: Path, command: str, code: int) -> None:
    done = shell(command)
    assert done.returncode == code
    assert b"Traceback" not in done.stderr
    assert b"no such file" not in done.stdout


def test_odd_tables_of_toml(folder: Path, capsys: Capture) -> None:
    (folder / "pyproject.toml").write_text("tool = 1 # addrlint\n")
    assert run(capsys, "one.txt", "-q")[0] == 1
    (folder / "addrlint.toml").write_text("tool = 1\n")
    code, _, err = run(capsys, "one.txt")
    assert code == 2
    assert "addrlint.toml:1: unknown key 'tool'" in err


def test_a_column_of_the_configuration_is_for_tables(folder: Path, capsys: Capture) -> None:
    (folder / "addrlint.toml").write_text('column = ["E-Mail"]\ndelimiter = ";"\n')
    (folder / "list.csv").write_text("Name;E-Mail\nx;c@@acme-tools.com\n")
    assert run(capsys, ".", "-q", "--output-format", "concise")[1].count("A103") == 3


def test_one_bad_thing_stops_nothing_else(folder: Path, capsys: Capture) -> None:
    (folder / "loop.txt").symlink_to("loop.txt")
    code, out, err = run(capsys, ".", "-q", "--output-format", "concise")
    assert (code, out.count("A103"), err) == (1, 2, "")
    code, out, err = run(capsys, "nowhere.txt", "one.txt", "-q", "--output-format", "concise")
    assert (code, out.count("A103")) == (2, 1)
    assert "nowhere.txt: no such file" in err


def test_a_diff_tells_what_it_can_not_read(folder: Path, capsys: Capture) -> None:
    (folder / "empty.txt").write_text("")
    code, _, err = run(capsys, "empty.txt", "--diff")
    assert code == 2
    assert "it is empty" in err


def test_rules_that_do_not_exist_are_refused_everywhere(folder: Path, capsys: Capture) -> None:
    code, _, err = run(capsys, "one.txt", "--select", "")
    assert code == 2
    assert "select names no rule; for every rule write ALL" in err
    for profile in (
        Profile(select=["Q999"]),
        Profile(ignore="nothing"),
        Profile(severities={"X": "info", "Q": "info"}),
    ):
        with pytest.raises(ValueError, match="no rule has the code or name"):
            check("jane@acme-tools.com", profile=profile)
    assert not check("jane@intranet", profile=Profile(allow_domains="intranet")).findings
    assert check("a..b@x.org", profile=Profile(select="L")).findings


def test_several_patterns_in_one_argument(folder: Path, capsys: Capture) -> None:
    both = "one.txt:P,two.txt:P1,A103,one.txt:A103"
    assert run(capsys, "one.txt", "two.txt", "--per-file-ignores", both, "-q") == (0, "", "")


def test_a_folder_that_is_named_is_read_though_excluded(folder: Path, capsys: Capture) -> None:
    (folder / "build").mkdir()
    (folder / "build" / "list.txt").write_text("c@@acme-tools.com\n")
    assert run(capsys, "build", "-q")[0] == 1
    assert "build" not in run(capsys, ".", "-q")[1]
    subprocess.run(["git", "init", "-q", "."], check=True)
    (folder / ".gitignore").write_text("/kept/\n")
    (folder / "kept").mkdir()
    (folder / "kept" / "list.txt").write_text("c@@acme-tools.com\n")
    assert run(capsys, "kept", "-q")[0] == 1
    assert "kept" not in run(capsys, ".", "-q")[1]


def test_files_are_read_once(folder: Path, capsys: Capture) -> None:
    assert "Checked 2 addresses in 2 files" in run(capsys, ".", ".", "one.txt", "./one.txt")[1]


def test_names_of_files_move_no_cursor(folder: Path, capsys: Capture) -> None:
    name = "a\nb\x1b[2J.txt"
    (folder / name).write_text("a@@acme-tools.com\n")
    out = run(capsys, name, "--output-format", "concise")[1]
    assert out.count("\n") == 2
    assert "\x1b" not in out
    assert run(capsys, name + "x")[2].count("\n") == 1


def test_settings_of_the_run_are_shown_as_they_hold(folder: Path, capsys: Capture) -> None:
    (folder / "below").mkdir()
    (folder / "below" / "addrlint.toml").write_text('output-format = "json"\nrole = "sender"\n')
    out = run(capsys, "below/x.txt", "--show-settings", "--no-unsafe-fixes")[1]
    assert 'output-format = "full"\n' in out
    assert 'role = "sender"  # below/addrlint.toml:2\n' in out
    assert "unsafe-fixes = false  # --no-unsafe-fixes\n" in out


def test_statistics_a_line_a_rule(folder: Path, capsys: Capture) -> None:
    out = run(capsys, "one.txt", "--statistics", "--output-format", "json-lines")[1]
    assert [json.loads(line)["type"] for line in out.splitlines()] == ["rule", "summary"]


def test_a_command_that_was_forgotten(folder: Path, capsys: Capture) -> None:
    assert main(["one.txt"]) == 2
    assert "did you mean 'addrlint check one.txt'?" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("text", "name", "more"),
    [
        ("email\njane@acme-tools.com \n", "build/i.csv", "--force-exclude"),
        ("joe\nann\n", "x.txt", "--only-lists"),
        ("a,b\n1,2\n", "x.csv", ""),
        ("", "x.csv", ""),
    ],
)
def test_what_is_not_mended_goes_on_as_it_came(text: str, name: str, more: str) -> None:
    arguments = ["check", "--fix", "-", "--stdin-filename", name, *more.split()]
    done = subprocess.run(
        [sys.executable, "-m", "addrlint", *arguments], input=text.encode(), capture_output=True
    )
    assert done.stdout == text.encode()


def test_a_diff_of_many_lines_applies(folder: Path) -> None:
    rows = [f"{n},user{n}@acme-tools.com{' ' * (n % 2)},Bonn" for n in range(20_000)]
    (folder / "my list.csv").write_text("id,email,city\n" + "\n".join(rows))
    subprocess.run(["git", "init", "-q", "."], check=True)
    patch = shell("addrlint check --diff -q './my list.csv'").stdout
    done = subprocess.run(["git", "apply", "-"], input=patch, capture_output=True)
    assert done.returncode == 0, done.stderr
    assert " ," not in (folder / "my list.csv").read_text()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("stats.csv", "month,subscribers\n2024-01,1523\n"),
        ("parts.csv", 'product,qty\n"Bolt @ 10mm",5\n"Nut",3\n'),
        ("notes.csv", "id,note\n1,\n2,\n3,ask bob @ sales\n"),
        ("links.txt", "https://medium.com/@x\nhttps://medium.com/@y\n"),
        ("letter.txt", "Hello\n\nPlease write to\njane@acme-tools.com\nor call.\n"),
    ],
)
def test_no_alarm_for_what_is_no_list(folder: Path, capsys: Capture, name: str, text: str) -> None:
    (folder / name).write_text(text)
    assert run(capsys, name, "--only-lists", "-q") == (0, "", "")


def test_output_goes_into_a_pipe(folder: Path) -> None:
    done = shell("addrlint check one.txt -q -o /dev/stdout | cat")
    assert b"A103" in done.stdout
    assert done.stderr == b""


def test_lines_of_gitignore_that_are_no_pattern(folder: Path, capsys: Capture) -> None:
    subprocess.run(["git", "init", "-q", "."], check=True)
    (folder / ".gitignore").write_text("!\na\\ \ntwo.txt\n")
    code, out, _ = run(capsys, ".", "-q", "--output-format", "concise")
    assert (code, out.count("A103")) == (1, 1)


def test_unquoting_takes_nothing_else_away() -> None:
    assert check('"\u00a0jane"@acme-tools.com').fixed is None


def test_an_escape_of_a_link_is_not_made_a_name() -> None:
    assert check("mailto:jane%2Btag@acme-tools.com").fixed is None
    assert check("mailto:jane@acme-tools.com").fixed == "jane@acme-tools.com"


HOSTILE_FILES = {
    "package.json": '{"version": ' + "9" * 5000 + ', "bugs": {"email": "a..b@acme-tools.com"}}',
    "composer.json": '{"x": 1e' + "9" * 5000 + ', "support": {"email": "a..b@acme-tools.com"}}',
    "sub/addrlint.toml": "ignore = " + "[" * 50_000 + "]" * 50_000,
    "other/addrlint.toml": "line = " + "9" * 5000,
    "fourth/addrlint.toml": "exclude = 0x" + "9" * 5000,
    "third/pyproject.toml": "[tool.addrlint]\nignore = " + "[" * 50_000,
}


def test_one_file_never_ends_a_run(folder: Path, capsys: Capture) -> None:
    for name, text in HOSTILE_FILES.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    for name in ("sub", "other", "third", "fourth", "zz"):
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
    assert err.count("files that it is for are skipped") == 4
    assert "should not happen" not in err
    for name in ("sub", "other", "third", "fourth"):
        assert f"{name}/" in whole
        # Named, too; the rest is checked.
        code, out, err = run(capsys, name, f"{name}/b.env", "zz/b.env", "-q")
        assert (code, out.count("zz/b.env:1:12: L103")) == (2, 1)
    for option in ("--fix", "--diff", "--add-ignore", "--list-addresses", "--statistics"):
        code, _, err = run(capsys, ".", option)
        assert "should not happen" not in err
    (folder / "zz" / "list.csv").write_text("email\na@acme-tools.com\n")
    (folder / "sub" / "list.csv").write_text("email\na@acme-tools.com\n")
    assert main(["clean", "sub/list.csv", "zz/list.csv", "-q"]) == 2
    assert (folder / "zz" / "list.clean.csv").exists()


def test_a_fault_of_ours_in_one_file_ends_no_run(
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
    assert "b.env: what reads this type of file is not installed: No module named" in err
    assert "c.env: this should not happen, please report it: ZeroDivisionError" in err
    assert run(capsys, "b.env", "-q")[0] == 2
    assert run(capsys, "a.env", "b.env", "-q", "--only-known")[0] == 1


def test_a_baseline_nested_too_deep_is_an_error(folder: Path, capsys: Capture) -> None:
    (folder / "a.env").write_text("MAIL_FROM=a..b@acme-tools.com\n")
    for text in ("[" * 100_000, '{"version": ' + "9" * 5000 + "}"):
        (folder / "base.json").write_text(text)
        code, _, err = run(capsys, "a.env", "--baseline", "base.json")
        assert (code, "it is no baseline of addrlint" in err) == (2, True)


def test_a_family_without_rules_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    from addrlint.rules import registry

    monkeypatch.setattr(registry, "_LOADED", {})
    monkeypatch.setattr(registry, "_modules", lambda folders: set())
    with pytest.raises(
        PluginError, match=r"no rule of family L is found in .*: reinstall addrlint"
    ):
        registry.family("L")


def test_files_that_editors_leave_among_the_rules_are_no_rules(tmp_path: Path) -> None:
    from addrlint.rules.registry import _modules

    for name in ("._x.py", ".#x.py", "__init__.py", "good.py", "x y.py", "README"):
        (tmp_path / name).touch()
    assert _modules([str(tmp_path)]) == {"good"}


def test_no_configuration_above_the_repository(folder: Path, capsys: Capture) -> None:
    (folder / "addrlint.toml").write_text('ignore = ["L"]\n')
    (folder / "repository" / "sub").mkdir(parents=True)
    (folder / "repository" / "sub" / "a.env").write_text("MAIL_FROM=a..b@acme-tools.com\n")
    assert run(capsys, "repository", "-q")[0] == 0
    (folder / "repository" / ".git").mkdir()
    assert run(capsys, "repository", "-q")[0] == 1
