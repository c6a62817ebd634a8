"""Tests of ``addrlint/sources/files/operations.py``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.file_findings import findings_in


@pytest.mark.parametrize(
    "record",
    [
        r'_dmarc TXT "v=DMARC1\; p=none\; rua=mailto:dmarc@acme-tools.com\; fo=1"',
        '_dmarc TXT "v=DMARC1; p=none; rua=mailto:dmarc@acme-tools.com!10m; fo=1"',
        '_dmarc TXT "v=DMARC1; rua=mailto:dm" "arc@acme-tools.com"',
    ],
)
def test_an_escaped_or_split_dmarc_record_has_no_findings(record: str, tmp_path: Path) -> None:
    assert findings_in("a.zone", f"{record}\n", tmp_path) == []
