"""Tests of ``addrlint/reporters/redaction.py``."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from addrlint import check
from addrlint.cli.main import main
from addrlint.reporters import REPORTERS
from addrlint.reporters.redaction import masked_run, masked_text, redacted
from addrlint.sources.candidate import argument
from tests import ROOT
from tests.planted_files import PLANTED, planted
from tests.strategies import texts

Capture = pytest.CaptureFixture[str]


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


@pytest.mark.slow
@pytest.mark.parametrize("output_format", REPORTERS)
def test_redacted_output_of_files_contains_no_local_parts(
    output_format: str, folder: Path, capsys: Capture
) -> None:
    for path, text in PLANTED.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(
            planted(text)[0].replace("jane@", "zyxwv@").replace("joe@", "utsrq@")
        )
    main(["check", ".", "--redact", "--output-format", output_format, "--show-fixes"])
    printed = capsys.readouterr()
    assert "acme" in printed.out
    assert "zyxwv" not in printed.out + printed.err
    assert "utsrq" not in printed.out + printed.err


LIST = ROOT / "docs" / "examples" / "subscribers.csv"

SECRET = [
    "geheimnis..x@acme-tools.com", "geheimnis", '"geheimnis x"@acme-tools.com', "geheimnis@",
    "Geheimnis Person <geheimnis@acme-tools.com>", "geheimnis(geheimnis)@acme-tools.com",
    "mailto:geheimnis@gmial.com", "geheimnis@geheimnis@acme-tools.com", "<geheimnis@acme-tools.com>",
    "geheimnis@acme-tools.com,geheimnis@gmial.com", "=?utf-8?q?geheimnis?=@acme-tools.com",
    "geheimnis\u200b@acme-tools.com ", "{{geheimnis}}@acme-tools.com", '"geheimnis"@acme-tools.com',
    "geheimnis%geheimnis@acme-tools.com", "geheimnis at acme-tools.com", "g\u0435heimnis@x.com",
]  # fmt: skip


@pytest.mark.parametrize("output_format", ["full", "concise", "json", "json-lines"])
@pytest.mark.parametrize("text", SECRET)
def test_redaction_hides_unusual_local_parts(
    capsys: Capture, text: str, output_format: str
) -> None:
    for role in ("recipient", "header"):
        main(
            [
                "check",
                "--address",
                text,
                "--role",
                role,
                "--output-format",
                output_format,
                "--redact",
            ]
        )
        out = capsys.readouterr().out
        assert not re.search("[gG].?heimnis|heim|Person", out), out


def test_redaction_hides_the_local_parts_of_a_list(capsys: Capture) -> None:
    main(["check", str(LIST), "--output-format", "json"])
    plain = json.loads(capsys.readouterr().out)["findings"]
    parts = [finding["address"].rpartition("@") for finding in plain]
    public = {"mailto"}.union(*(re.findall(r"[^\W_]+", domain) for _, _, domain in parts))
    for output_format in ("full", "json"):
        main(["check", str(LIST), "--output-format", output_format, "--redact"])
        out = capsys.readouterr().out
        for local, _, _ in parts:
            for word in set(re.findall(r"[^\W_]{5,}", local)) - public:
                assert not re.search(rf"\b{word}\b", out.replace("help: addrlint rule", "")), word


def test_redaction_percentage_shows_part_of_a_local_part(capsys: Capture) -> None:
    main(["check", "jane..doe@acme-tools.com", "--redact=60", "--output-format", "json"])
    (finding,) = json.loads(capsys.readouterr().out)["findings"]
    assert finding["address"] == "ja**..***@acme-tools.com"
    main(["check", "jane..doe@acme-tools.com", "--redact"])
    out = capsys.readouterr().out
    assert "1 | ****..***@acme-tools.com\n  |     ^^\n" in out
    assert "= fix (unsafe): ****.***@acme-tools.com" in out


@pytest.mark.parametrize(("percent", "wanted"), [(0, "jane.doe"), (1, "jane.do*"), (50, "jan*.***"),
                                                 (99, "****.***"), (100, "****.***")])  # fmt: skip
def test_masked_run_masks_the_given_percentage(percent: int, wanted: str) -> None:
    assert masked_run("jane.doe", percent) == wanted


@given(texts)
def test_redaction_keeps_length_and_positions(text: str) -> None:
    result = check(text)
    candidate, shown = redacted(argument(text), result, 100)
    assert len(shown.text) == len(text)
    assert [finding.span for finding in shown] == [finding.span for finding in result]
    assert [finding.code for finding in shown] == [finding.code for finding in result]
    assert candidate.text == shown.text
    for finding in shown:
        assert finding.message
    assert masked_text(text, 0) == text


@given(st.text(max_size=20))
def test_full_masking_leaves_no_letters_or_digits(text: str) -> None:
    assert not any(char.isalnum() for char in masked_run(text, 100))


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("jane..doe@acme-tools.com/secret?tok=abc", "secret"),
        ("jane@acme-tools.com:hunter2", "hunter2"),
        ("jane@acme-tools.com=hunter2", "hunter2"),
        ("jane@acme-tools.com%20hunter2", "hunter2"),
        ("jane@[192.0.2.300]hunter2", "hunter2"),
        ("jane@acme-tools.com#hunter2", "hunter2"),
    ],
)
@pytest.mark.parametrize("form", REPORTERS)
def test_nothing_after_a_domain_is_shown(
    text: str, secret: str, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["check", text, "--redact", "--output-format", form])
    printed = capsys.readouterr().out
    assert secret not in printed
