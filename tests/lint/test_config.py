"""Tests of ``addrlint/lint/config.py``."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from addrlint import Profile, check
from addrlint.cli.main import main
from addrlint.lint.config import Configuration
from addrlint.lint.options import SETTINGS
from tests import ROOT

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "list.txt").write_text("jane@gmial.com\njane..doe@acme-tools.com\n")
    return tmp_path


def codes(capsys: Capture, *arguments: str) -> list[str]:
    main(["check", "--output-format", "json", *arguments])
    return [found["code"] for found in json.loads(capsys.readouterr().out)["findings"]]


def test_nearest_configuration_file_wins(folder: Path, capsys: Capture) -> None:
    assert codes(capsys, "list.txt") == ["P105", "L103"]
    (folder / "pyproject.toml").write_text('[tool.addrlint]\nignore = ["P105"]\n')
    assert codes(capsys, "list.txt") == ["L103"]
    (folder / "addrlint.toml").write_text('ignore = ["L103"]\n')
    assert codes(capsys, "list.txt") == ["P105"]
    below = folder / "below"
    below.mkdir()
    (below / "more.txt").write_text("jane@gmial.com\n")
    (below / "pyproject.toml").write_text("[tool.ruff]\n# addrlint has no section here\n")
    assert codes(capsys, "below/more.txt") == ["P105"]
    (below / "pyproject.toml").write_text('[tool]\naddrlint = { ignore = ["ALL"] }\n')
    assert codes(capsys, "below/more.txt", "list.txt") == ["P105"]
    assert codes(capsys, "below/more.txt", "--isolated") == ["P105"]
    assert codes(capsys, "list.txt", "--config", "below/pyproject.toml") == []


@pytest.mark.parametrize(
    "section",
    [
        "[tool.addrlint]\nignore = ['ALL']",
        "[ tool . addrlint ]\nignore = 'ALL'",
        "['tool'.\"addrlint\"]\nignore = ['ALL']",
        "[tool]  # ours\naddrlint.ignore = ['ALL']",
        "[tool]\r\naddrlint = { ignore = ['ALL'] }",
        "tool.addrlint.ignore = ['ALL']",
        "tool = { addrlint = { ignore = ['ALL'] } }",
        "[tool.addrlint.severities]\nP105 = 'error'\n[tool.addrlint]\nignore = ['ALL']",
    ],
)
def test_pyproject_section_can_be_written_in_any_toml_form(
    folder: Path, capsys: Capture, section: str
) -> None:
    (folder / "pyproject.toml").write_text(section + "\n")
    assert codes(capsys, "list.txt") == []


def test_options_override_configuration_files(folder: Path, capsys: Capture) -> None:
    (folder / "addrlint.toml").write_text('select = ["L"]\nignore = ["L103"]\nrole = "sender"\n')
    assert codes(capsys, "list.txt") == []
    assert codes(capsys, "list.txt", "--extend-select", "P105") == ["P105"]
    assert codes(capsys, "list.txt", "--select", "ALL") == ["P105", "L103"]
    assert codes(capsys, "list.txt", "--select", "ALL", "--ignore", "P") == ["L103"]
    assert codes(capsys, "--address", "<>") == []
    assert codes(capsys, "--address", "<>", "--role", "recipient", "--select", "A") == ["A115"]


def test_rules_are_selected_by_prefix_name_and_all(folder: Path, capsys: Capture) -> None:
    assert codes(capsys, "list.txt", "--select", "P1") == ["P105"]
    assert codes(capsys, "list.txt", "--select", "likely-typo,L1") == ["P105", "L103"]
    assert codes(capsys, "list.txt", "--ignore", "ALL") == []
    assert codes(capsys, "list.txt", "--ignore", "P", "--extend-select", "P105") == ["P105", "L103"]
    assert codes(capsys, "list.txt", "--select", "l103") == ["L103"]


def test_per_file_ignores(folder: Path, capsys: Capture) -> None:
    (folder / "tests").mkdir()
    (folder / "tests" / "list.txt").write_text("jane@gmial.com\n")
    (folder / "addrlint.toml").write_text('[per-file-ignores]\n"tests/" = ["P"]\n')
    assert codes(capsys, "list.txt", "tests/list.txt") == ["P105", "L103"]
    assert codes(capsys, "list.txt", "--per-file-ignores", "*.txt:L,P") == []
    assert codes(capsys, "list.txt", "--per-file-ignores", "other.txt:L,P") == ["P105", "L103"]


def test_severities_can_be_configured(folder: Path, capsys: Capture) -> None:
    assert main(["check", "jane@gmial.com"]) == 0
    assert main(["check", "jane@gmial.com", "--severities", "P105=error"]) == 1
    assert main(["check", "jane@gmial.com", "--severities", "likely-typo=error"]) == 1
    (folder / "addrlint.toml").write_text('[severities]\nP = "error"\nlikely-typo = "info"\n')
    assert main(["check", "jane@gmial.com"]) == 0
    assert main(["check", "info@acme-tools.com"]) == 1


def test_allowed_and_known_domains_can_be_configured(folder: Path, capsys: Capture) -> None:
    allowed = ["jane@a.corp.example", "jane@intranet", "jane@x.local"]
    assert len(codes(capsys, *allowed)) == 3
    (folder / "addrlint.toml").write_text(
        'allow-domains = ["*.corp.example", "Intranet", "*.local"]\nknown-domains = ["gmial.com"]\n'
    )
    assert codes(capsys, *allowed, "jane@gmial.com") == []
    assert codes(capsys, "jane@corp.example") == ["P103"]
    assert codes(capsys, "jane@a..corp.example") == ["D102"]


def test_profile_accepts_allowed_and_known_domains() -> None:
    profile = Profile(allow_domains=["*.corp.example"], known_domains=["gmial.com"])
    for text in ("jane@a.corp.example", "j\u00fcrgen@m\u00fcnchen.corp.example", "jane@gmial.com"):
        assert not check(text, profile=profile).findings
        assert check(text).findings
    assert not check("jane@a.corp.example", profile=profile, role="sender").findings
    assert check("jane@a_b.corp.example", profile=profile).findings[0].code == "D107"


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ('[tool.addrlint]\n\nslect = ["L"]\n', "3: unknown key 'slect'; did you mean 'select'?"),
        ("[tool.addrlint]\nqqqqqq = 1\n", "2: unknown key 'qqqqqq'; valid keys: select, ignore"),
        ('[tool.addrlint]\nselect = [\n  "L",\n  "L1O3",\n]\n', "4: select: unknown rule 'L1O3'; did you mean L103?"),
        ('[tool.addrlint]\nrole = "recipent"\n', "2: role must be one of recipient, sender, header, "
         "list, not 'recipent'; did you mean 'recipient'?"),
        ('[tool.addrlint]\nsmtputf8 = "no"\n', "2: smtputf8 must be true or false, not 'no'"),
        ("[tool.addrlint]\nselect = 3\n", "2: select must be a list of strings, not 3"),
        ("[tool.addrlint]\nredact = 101\n", "2: redact must be true, false or a number from 0 to 100"),
        ("[tool.addrlint]\ndelimiter = ';;'\n", "2: delimiter must be one character"),
        ("[tool.addrlint]\nrole = 1\n", "2: role must be a string, not 1"),
        ("[tool.addrlint]\nseverities = []\n", "2: severities must be a table"),
        ("[tool.addrlint.severities]\nP105 = 'eror'\n", "2: the severity of P105 must be one of info, "
         "warning, error, not 'eror'; did you mean 'error'?"),
        ("[tool.addrlint.severities]\nP1055 = 'error'\n", "2: severities: unknown rule"),
        ("[tool.addrlint.per-file-ignores]\n'a' = 3\n", "2: per-file-ignores must have a list"),
        ("[tool.addrlint.per-file-ignores]\n'a' = ['L1O3']\n", "2: per-file-ignores: unknown rule"),
        ("[tool]\naddrlint = 3\n", "tool.addrlint must be a table; write [tool.addrlint]"),
        ("[tool.addrlint]\nselect = []\n", "2: select is empty; use ALL to enable every rule"),
        ("[tool.addrlint\n", ": not valid TOML: "),
    ],
)  # fmt: skip
def test_configuration_errors_name_their_line(
    folder: Path, capsys: Capture, text: str, printed: str
) -> None:
    (folder / "pyproject.toml").write_text(text)
    assert main(["check", "list.txt"]) == 2
    out, err = capsys.readouterr()
    assert not out
    assert err.startswith("addrlint: pyproject.toml:")
    assert printed in err
    assert err.count("\n") == 1


def test_unreadable_configuration_files_are_errors(folder: Path, capsys: Capture) -> None:
    (folder / "addrlint.toml").write_bytes(b"role = '\xff'\n")
    assert main(["check", "list.txt"]) == 2
    assert (
        capsys.readouterr().err == "addrlint: addrlint.toml: not valid UTF-8, which TOML requires\n"
    )
    assert main(["check", "list.txt", "--config", "nowhere.toml"]) == 2
    assert "nowhere.toml: no such file" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("option", "printed"),
    [
        (["--select", "L1O3"], "--select: unknown rule 'L1O3'; did you mean L103?"),
        (["--severities", "P105"], "--severities: 'P105' is not in the form RULE=SEVERITY"),
        (
            ["--per-file-ignores", "tests/"],
            "is not in the form PATTERN:RULES",
        ),
        (["--delimiter", "ab"], "delimiter must be one character"),
        (["--redact=101"], "redact must be true, false or a number from 0 to 100, not 101"),
        (["--role", "recipent"], "did you mean 'recipient'?"),
        (["--statistic"], "unrecognized arguments: --statistic; did you mean '--statistics'?"),
        (["-jane@x.org"], "(put -- before names that start with a hyphen)"),
    ],
)
def test_invalid_options_are_reported(
    folder: Path, capsys: Capture, option: list[str], printed: str
) -> None:
    assert main(["check", "list.txt", *option]) == 2
    out, err = capsys.readouterr()
    assert not out
    assert printed in err
    assert err.count("\n") == 1


def test_show_settings_prints_the_effective_settings(folder: Path, capsys: Capture) -> None:
    (folder / "pyproject.toml").write_text(
        '[tool.addrlint]\nrole = "sender"\nseverities = { P105 = "error" }\n'
    )
    assert main(["check", "list.txt", "--show-settings", "--ignore", "P", "--no-smtputf8"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == ["# for list.txt", "[tool.addrlint]"]
    assert 'role = "sender"  # pyproject.toml:2' in lines
    assert 'ignore = ["P"]  # --ignore' in lines
    assert "smtputf8 = false  # --no-smtputf8" in lines
    assert 'severities = { "P105" = "error" }  # pyproject.toml:3' in lines
    assert 'select = ["ALL"]' in lines
    assert len(lines) == 2 + len(SETTINGS)
    (folder / "addrlint.toml").write_text("\n".join(lines[2:]))
    assert main(["check", "list.txt", "--show-settings"]) == 0
    again = [line.partition("  #")[0] for line in capsys.readouterr().out.splitlines()]
    assert again == [line.partition("  #")[0] for line in lines]


def test_output_format_is_read_from_the_environment(
    folder: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ADDRLINT_OUTPUT_FORMAT", "concise")
    main(["check", "jane@"])
    assert capsys.readouterr().out.startswith("<argument>:1:6: D101")
    main(["check", "jane@", "--output-format", "json"])
    assert capsys.readouterr().out.startswith("{")
    monkeypatch.setenv("ADDRLINT_OUTPUT_FORMAT", "consise")
    assert main(["check", "jane@"]) == 2
    assert "ADDRLINT_OUTPUT_FORMAT: output-format must be one of full" in capsys.readouterr().err


# These files define the settings.
DEFINITIONS = ("options.py", "clean_options.py")


def test_every_setting_is_used() -> None:
    places = [path for path in (ROOT / "addrlint").rglob("*.py") if path.name not in DEFINITIONS]
    code = "\n".join(path.read_text(encoding="utf-8") for path in places)
    unused = [setting.key for setting in SETTINGS if f'"{setting.key}"' not in code]
    assert not unused, f"nothing reads these settings: {unused}"


def test_every_setting_is_documented() -> None:
    page = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    for setting in SETTINGS:
        has_example = re.search(
            rf"^{setting.key} = |`{setting.key}`|^\[tool\.addrlint\.{setting.key}\]", page, re.M
        )
        assert has_example, f"add {setting.key} to the example in docs/configuration.md"
    assert Configuration({}, isolated=True).of(os.getcwd())["fail-on"] == "error"
