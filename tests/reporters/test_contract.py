"""What holds for every output format: it is well-formed, complete, and ends."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

import pytest

from addrlint.cli.main import main
from addrlint.reporters import REPORTERS, reporter_for
from addrlint.reporters.interface import Reporter

CODES = ("L103", "A103", "E107", "X101", "P105")


def lines_of_json(text: str) -> None:
    for line in text.splitlines():
        json.loads(line)


# How a machine reads a format; the others are for people.
READERS: dict[str, Callable[[str], object]] = {
    "json": json.loads,
    "json-lines": lines_of_json,
    "sarif": json.loads,
    "gitlab": json.loads,
    "rdjson": json.loads,
    "junit": ElementTree.fromstring,
    "csv": lambda text: list(csv.reader(io.StringIO(text), strict=True)),
}


@pytest.fixture(params=["with findings", "without findings"])
def project(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> bool:
    """A folder to check, as the current folder; whether it has findings."""
    monkeypatch.chdir(tmp_path)
    has_findings: bool = request.param == "with findings"
    if has_findings:
        rows = ["a..b@acme.org", "a@@acme.org", "a\uff20acme.org", '"a\nb@acme.org"', "a@gmial.com"]
        rows += ["<b>&\"'|`@acme.org\x1b[31m", "\U0001f600@\u202eacme.org", "::error::@x", "]]>@x"]
        Path("odd ]]> name.csv").write_text("email\n" + "\n".join(rows) + "\n", encoding="utf-8")
    Path("good.csv").write_text("email\njane@acme.org\n")
    return has_findings


@pytest.mark.parametrize("output_format", REPORTERS)
def test_a_format_is_well_formed_complete_and_ends(output_format: str, project: bool) -> None:
    code = main(["check", ".", "--output-format", output_format, "-o", "../out"])
    assert code == int(project)
    text = Path("../out").read_bytes().decode("utf-8")
    READERS.get(output_format, str)(text)
    assert text == "" or text.endswith("\n")
    if project:
        for word in CODES:
            assert word in text, word
    # CSV is data: an address is what it is.
    assert output_format == "csv" or "\x1b" not in text


@pytest.mark.parametrize("output_format", REPORTERS)
def test_a_format_is_registered_with_the_options_it_takes(output_format: str) -> None:
    made = reporter_for(output_format, colour=True, quiet=True, ascii_only=True)
    assert isinstance(made, Reporter)
    assert set(made.options) <= {"colour", "quiet", "ascii_only"}
