"""Tests of ``addrlint/reporters/junit.py``."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from junitparser import JUnitXml

from tests.faulty_project import printed


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
