"""Tests of ``addrlint/batch/same_person.py``."""

from __future__ import annotations

import csv
from pathlib import Path

import openpyxl
import pyarrow
import pyarrow.parquet
import pytest

from addrlint.batch import clean
from addrlint.cli.main import main

Capture = pytest.CaptureFixture[str]


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(["clean", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def rows(path: str) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


PEOPLE = [
    ("Jane Doe", "jane.doe@acme.org"),
    ("Joe Roe", "joe@acme.org"),
    ("DOE,  jane", "jdoe@ACME.org"),  # second address of the first person
    ("Doe, Ann", "ann@acme.org"),
    ("Jane Doe", "jane.doe@other.org"),  # another domain
    ("Joe Roe", "joe@ACME.org"),  # the same mailbox
    ("Jane Doe", "a@gmail.com"),
    ("Jane Doe", "b@gmail.com"),  # at a mailbox provider, many people share a name
    ("Ann", "x@acme.org"),
    ("Ann", "y@acme.org"),
    ("Doe, Ann", "a.doe@acme.org"),  # second address of the same person
    ("Doe, Ann", "a..doe@acme.org"),  # rejected row
]


@pytest.mark.parametrize("kind", ["csv", "xlsx", "parquet", "first-last"])
def test_same_person_with_two_addresses_is_reported(
    kind: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name = f"p.{kind}"
    if kind == "csv":
        with open(name, "w", newline="") as file:
            csv.writer(file).writerows([("name", "email"), *PEOPLE])
    elif kind == "first-last":
        name = "p.csv"
        rows = [(*[*one.split(), ""][:2], two) for one, two in PEOPLE]
        with open(name, "w", newline="") as file:
            csv.writer(file, delimiter=";").writerows([("First Name", "Surname", "mail"), *rows])
    elif kind == "xlsx":
        book = openpyxl.Workbook()
        for row in [("Full name", "email"), *PEOPLE]:
            assert book.active is not None
            book.active.append(row)
        book.save(name)
    else:
        columns = [pyarrow.array([row[n] for row in PEOPLE]) for n in (0, 1)]
        pyarrow.parquet.write_table(pyarrow.table(columns, ["name", "email"]), name)
    assert main(["clean", name, "--same-person", "--dry-run"]) == 1
    told = capsys.readouterr().out
    first = (1, 3) if kind in ("xlsx", "parquet") else (2, 4)
    form = (
        "R104 same-person: 2 people listed with two addresses at one domain; "
        "the first in lines {} and {}"
    )
    assert form.format(*first) in told
    assert f"{len(PEOPLE)} rows = {len(PEOPLE) - 1} accepted + 1 rejected" in told


@pytest.mark.slow
def test_same_person_is_reported_in_a_big_list(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [f'"Doe {n % 500_000}, Jane",x{n}@acme{n % 1000}.org' for n in range(250_000)]
    rows += [f"Jane Roe {n},x{n}@acme{n % 1000}.org" for n in range(50_000)]
    rows[200_000] = '"doe 7, jane",other@acme7.org'
    Path("b.csv").write_text("name,email\n" + "\n".join(rows) + "\n")
    for jobs in ("1", "2"):
        assert main(["clean", "b.csv", "--same-person", "--dry-run", "--jobs", jobs]) == 0
        assert (
            "1 person listed with two addresses at one domain; the first in lines 9 and 200002"
            in (capsys.readouterr().out.replace(",", ""))
        )
    people = clean("b.csv", same_person=True, output_dir=folder / "out").people
    assert people is not None
    assert tuple(people) == (1, 9, 200_002)
    Path("n.csv").write_text("id,email\n1,a@acme.org\n")
    assert main(["clean", "n.csv", "--same-person"]) == 2
    assert (
        "no name column; --same-person needs name, or first name and last name"
        in capsys.readouterr().err
    )
    assert not Path("n.clean.csv").exists()
