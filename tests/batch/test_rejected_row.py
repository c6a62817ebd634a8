"""Tests of ``addrlint/batch/rejected_row.py``."""

from __future__ import annotations

import csv
import time
from pathlib import Path

import pytest

from addrlint.cli.main import main


def rows(path: str) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_fix_note_has_its_own_column(folder: Path) -> None:
    (folder / "a.csv").write_text(
        "name,email,phone\nA, a@acme-tools.com\nB,b@acme-tools.com,1\nC,c@acme-tools.com,2\n"
    )
    assert main(["clean", "a.csv", "--fix", "-q"]) == 0
    lines = (folder / "a.clean.csv").read_text().splitlines()
    assert lines[1].startswith("A,a@acme-tools.com,,S101:")
    assert lines[2] == "B,b@acme-tools.com,1,"


@pytest.mark.slow
def test_rows_that_start_and_end_in_quotes_take_linear_time(folder: Path) -> None:
    times = []
    for count in (1000, 2000):
        rows = [f'Jane {n}","jane{n}@acme-tools.com","x' for n in range(count)]
        (folder / "a.csv").write_text("\n".join(rows) + "\n")
        before = time.process_time()
        main(["clean", "a.csv", "--column", "2", "-q", "--jobs", "1"])
        times.append(time.process_time() - before)
    assert times[1] < 4 * times[0]


def test_suggestions_come_from_the_cells_with_findings(folder: Path) -> None:
    (folder / "c.csv").write_text("email,email2,e_mail\na@acme.org,c..d@acme.org,e@acme.org\n")
    assert main(["clean", "c.csv", "-q"]) == 1
    assert (folder / "c.rejected.csv").read_text().splitlines()[1].endswith(",c.d@acme.org")
    (folder / "p.txt").write_text("Paris\n" * 30)
    assert main(["clean", "p.txt", "--output-format", "json"]) == 1


@pytest.mark.packages
def test_quoted_rows_in_an_unquoted_table_are_cleaned(folder: Path) -> None:
    odd = [
        *('2,"Doe, J",,', '2,"Doe, J",b b@acme.org,', '2,"Doe, J", c@acme.org,"z, z"'),
        *(
            '2,"Doe, J",d@acme.org,z,y',
            '2,"Do""e, J",d@@acme.org,z,y,w',
            '2,"A, B",a@acme.org,"z",y',
        ),
        '2,"a@acme.org, J",k k@acme.org,z,y',
    ]
    lines = ["id,name,email,p,q", *["1,Ann,a@acme.org,x,y"] * 1000, *odd, "3,Eve,e@acme.org,x,y"]
    (folder / "a.csv").write_text("\n".join(lines) + "\n")
    assert main(["clean", "a.csv", "--fix", "--dedupe", "exact", "-q"]) == 1
    with open("a.clean.csv", newline="") as file:
        kept = list(csv.reader(file))[1:]
    assert [row[2] for row in kept] == ["a@acme.org", "c@acme.org", "d@acme.org", "e@acme.org"]
    assert kept[1] == ["2", "Doe, J", "c@acme.org", "z, z", "", "S101:  c@acme.org"]
    assert {len(row) for row in kept} == {6}
    refused = (folder / "a.rejected.csv").read_text().splitlines()[1:]
    assert len(refused) == 999 + 5
    assert refused[999].startswith('2,"""Doe, J""",,,,A101 R203,')
    assert refused[1000].startswith('2,"""Doe, J""",b b@acme.org,,,S103 R203,')
    assert refused[1001].startswith('2,"""Do""""e, J""",d@@acme.org,z,"y,w",A103 R203,')
    assert refused[1002].startswith('2,"A, B",a@acme.org,"z",y,R101,duplicate of line 2,email,')
    assert refused[1003].startswith('2,"a@acme.org, J",k k@acme.org,z,y,S103,')
