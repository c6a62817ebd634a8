"""File names and replies from others control neither a terminal nor a CI service nor a parser."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.dom import minidom

import pytest

from addrlint.reporters import REPORTERS
from tests import ROOT

NAMES = [
    "a\nb.txt",
    "\x1b[31mred.txt",
    "::error file=x.txt",
    "##vso[task.complete]x.txt",
    "a\rb.txt",
]
FAULTY = "jane..doe@acme-tools.com\n"

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("names")
    for name in NAMES:
        (place / name).write_text(FAULTY)
    return place


def printed(folder: Path, *arguments: str, **environment: str) -> bytes:
    found = subprocess.run(
        [sys.executable, "-m", "addrlint", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        check=False,
    )
    assert b"Traceback" not in found.stderr
    assert found.returncode in (0, 1), found.stderr
    return found.stdout + found.stderr


ANNOTATION = re.compile(r"::(?:error|warning|notice) title=addrlint")


@pytest.mark.parametrize("form", REPORTERS)
def test_names_do_not_leave_their_place(folder: Path, form: str) -> None:
    text = printed(folder, "check", ".", "--output-format", form).decode()
    assert "\x1b" not in text
    assert "\r" not in text.replace("\r\n", "\n") or form == "csv"
    if form in ("csv", "markdown", "full", "concise", "grouped", "github"):
        for line in text.splitlines():
            assert not line.startswith("##vso")
            assert not line.startswith("::") or ANNOTATION.match(line), line


@pytest.mark.parametrize(
    "arguments", [("--show-files",), ("--diff", "--unsafe-fixes"), ("--explain-skips",)]
)
def test_lists_of_files_do_not_either(folder: Path, arguments: tuple[str, ...]) -> None:
    text = printed(folder, "check", ".", *arguments).decode()
    assert "\x1b" not in text
    assert not any(line.startswith(("::", "##vso")) for line in text.splitlines())


def parsed(form: str, raw: bytes) -> Any:
    text = raw.decode()
    if form == "junit":
        return minidom.parseString(raw)
    if form == "csv":
        assert "\r\r\n" not in text
        return list(csv.DictReader(io.StringIO(text, newline="")))
    if form == "json-lines":
        return [json.loads(line) for line in text.splitlines()]
    return json.loads(text)


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "ascii", "cp437"])
@pytest.mark.parametrize(
    "form", ["junit", "csv", "json", "json-lines", "sarif", "gitlab", "rdjson"]
)
def test_data_is_well_formed_in_every_encoding(folder: Path, form: str, encoding: str) -> None:
    raw = printed(
        folder,
        "check",
        "j\u00f6rg..x@\u015f.com",
        "--output-format",
        form,
        PYTHONIOENCODING=encoding,
        PYTHONUTF8="1",
    )
    assert parsed(form, raw)


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_help_is_printed_in_every_encoding(folder: Path, encoding: str) -> None:
    raw = printed(folder, "--help", "--lang", "tr", PYTHONIOENCODING=encoding)
    assert b"addrlint" in raw


def test_a_reply_has_no_meaning_in_markdown(folder: Path) -> None:
    text = printed(
        folder, "explain", "--output-format", "markdown", "553 5.1.3 [x](y) <script> `a` *b* | c"
    ).decode()
    title = text.partition("\n")[0]
    assert title.startswith("# 553")
    assert not set("[]<>`*|") & set(title)


def test_texts_of_rules_survive_without_docstrings(folder: Path) -> None:
    found = subprocess.run(
        [sys.executable, "-OO", "-m", "addrlint", "rule", "L103"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=True,
    )
    assert b"two or more dots in a row" in found.stdout
    assert b"Remove the extra dots" in found.stdout
