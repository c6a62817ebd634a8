"""Tests of ``addrlint/reporters/junit.py``."""

from __future__ import annotations

import contextlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from junitparser import JUnitXml

from addrlint.cli.main import main

FILES = {
    "settings.py": 'DEFAULT_FROM_EMAIL = "a..b@acme-tools.com"\nSERVER_EMAIL = "app@acme-tools.com"\n',
    "été, 100%.env": 'ADMIN_EMAIL="é.jane@acme-tools,com"\nMAIL_FROM=a..b@acme-tools.com\n'
    "# addrlint: ignore-next-line[L103]\nREPLY_TO=a..b@acme-tools.com\n",
    "list.csv": "name,email\n=x,+1..2@acme-tools.com\nJ,jane@acme-tools.com \n",
    "good.toml": "",
    "pyproject.toml": "[project]\nname = 'x'\nauthors = [{email = 'jane@acme-tools.com'}]\n",
}


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Path]:
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    with contextlib.chdir(tmp_path):
        yield tmp_path


def printed(output_format: str, *more: str) -> str:
    stream = io.StringIO()
    with contextlib.redirect_stdout(stream):
        assert main(["check", *(more or (".",)), "--output-format", output_format]) in (0, 1)
    return stream.getvalue()


def found() -> list[dict[str, Any]]:
    findings: list[dict[str, Any]] = json.loads(printed("json"))["findings"]
    return findings


def test_junit_output_is_parsed_by_junitparser(project: Path) -> None:
    (project / "odd\x01 & <name>.env").write_text("ADMIN_EMAIL=a\x02..b@acme-tools.com\n")
    xml = JUnitXml.fromstring(printed("junit").encode())
    failures = sum(suite.failures for suite in xml)
    assert failures == len(found())
    assert xml.failures == failures
    assert xml.tests == sum(len(list(suite)) for suite in xml)
    passed = {suite.name for suite in xml if not suite.failures}
    assert "pyproject.toml" in passed
    for suite in xml:
        for case in suite:
            assert case.is_passed == (suite.failures == 0)
