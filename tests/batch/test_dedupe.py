"""Tests of ``addrlint/batch/dedupe.py``."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from addrlint.cli.main import main


def rows(path: str) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.packages
def test_duplicates_are_compared_address_by_address(folder: Path) -> None:
    rows = [
        *("a@acme.org; b@acme.org,", "b@acme.org,", "c@acme.org,d@acme.org", "d@acme.org,"),
        *("d@acme.org,new@acme.org", "b@acme.org,a@acme.org", '"x@acme.org, x@acme.org",'),
    ]
    (folder / "m.csv").write_text("email,email2\n" + "\n".join(rows) + "\n")
    assert main(["clean", "m.csv", "--dedupe", "exact", "-q"]) == 1
    refused = (folder / "m.rejected.csv").read_text().splitlines()[1:]
    assert [line.partition(",R101,")[0] for line in refused] == [rows[1], rows[3], rows[5]]
    assert ["line 2" in line for line in refused] == [True, False, True]
