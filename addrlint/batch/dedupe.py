"""Finds rows with the same mailbox, and the domains of a list."""

from __future__ import annotations

import os
from array import array
from collections.abc import Iterable
from errno import ENOSPC
from functools import partial

from addrlint.batch.clean_rows import Cleaning, domain_of
from addrlint.batch.repeated_rows import NUMBERS, Repeats
from addrlint.batch.scanner import Row, Scanned, Scanner, line_ends
from addrlint.batch.workers import Part
from addrlint.data.providers import PROVIDERS
from addrlint.engine.mailbox_key import key_of, provider_of
from addrlint.engine.optional_packages import needed

_SHORT = {
    domain.encode(): NUMBERS[provider.name] for provider in PROVIDERS for domain in provider.domains
}


class Addresses:
    """The job that collects keys of the addresses in accepted rows.

    Args:
        cleaning: decides which rows are accepted.
        level: one of ``mailbox_key.LEVELS``, or ``domain`` for only the domains.
    """

    def __init__(self, cleaning: Cleaning, level: str) -> None:
        self.form = cleaning.form
        self._cleaning = cleaning
        self._level = level
        self._scanner: Scanner | None = None

    def __reduce__(self) -> tuple[type[Addresses], tuple[Cleaning, str]]:
        return Addresses, (self._cleaning, self._level)

    def scanner(self) -> Scanner:
        """Return the scanner for the blocks."""
        self._scanner = self._scanner or self._cleaning.scanner()
        return self._scanner

    def block(
        self, block: bytes, scanned: Scanned, at: int, line: int
    ) -> tuple[list[bytes], list[int], list[int], list[int], list[int]]:
        """Return the keys of the rows in a block, with their bytes, lines, providers and counts.

        A row with several addresses has one key for each different address; the count is their
        number.
        """
        keys: list[bytes] = []
        places: list[int] = []
        lines: list[int] = []
        providers: list[int] = []
        counts: list[int] = []
        level = self._level
        row_at = self.scanner().row
        reached = number = 0
        body = block if block[scanned.size - 1 : scanned.size] == b"\n" else block + b"\n"
        rows = [*scanned.left, Row(scanned.size, scanned.size, scanned.lines, None)]
        for row in rows:
            while reached < row.start:
                match = row_at(body, reached)
                text, domain = match[1], match[2]
                provider = 0
                if level == "provider" and domain in _SHORT:
                    provider = _SHORT[domain]
                    text = key_of(text.decode(), level).encode()
                keys.append(domain if level == "domain" else text)
                places.append(at + reached)
                lines.append(line + number)
                providers.append(provider)
                counts.append(1)
                number += 1
                reached = match.end()
            reached, number = row.stop, row.line + max(line_ends(block, row.start, row.stop), 1)
            found = self._cleaning.kept(block, row, at, line) if row.stop > row.start else []
            if found:
                key_for = domain_of if level == "domain" else partial(key_of, level=level)
                own = {key_for(one.text): one.text for one in found}
                for key, text_of_it in own.items():
                    keys.append(key.encode("utf-8", "surrogatepass"))
                    places.append(at + row.start)
                    lines.append(line + row.line)
                    providers.append(NUMBERS.get(provider_of(text_of_it), 0))
                    counts.append(len(own))
        return keys, places, lines, providers, counts


# The files that ``find_repeats`` writes into its folder.
SCRATCH = ("repeats", "addresses.duckdb", "addresses.duckdb.wal", "spill")


def domains_of(parts: Iterable[Part]) -> set[str]:
    """Return the domains from the outcomes of ``Addresses`` at level ``domain``."""
    found: set[bytes] = set()
    for part in parts:
        found.update(part.outcome[0])
    return {name for key in found if (name := key.decode("utf-8", "replace"))}


def find_repeats(parts: Iterable[Part], folder: str, level: str, memory: str = "1GB") -> Repeats:
    """Return the rows in which every address repeats one from an earlier row.

    Args:
        parts: the outcomes of ``Addresses``.
        folder: the folder for data that does not fit into memory.
        level: the level at which addresses are compared.
        memory: the memory limit.

    Raises:
        UsageError: if DuckDB and pyarrow are not installed.
        OSError: if the disk is full.
    """
    duckdb, pyarrow = needed("duckdb", "--dedupe"), needed("pyarrow", "--dedupe")
    path = os.path.join(folder, "repeats")
    store = os.path.join(folder, "addresses.duckdb")
    database = duckdb.connect(store)
    try:
        database.execute(f"SET memory_limit='{memory}'")
        database.execute("SET preserve_insertion_order=false")
        database.execute(f"SET temp_directory='{os.path.join(folder, 'spill')}'".replace("\\", "/"))
        database.execute(
            "CREATE TABLE seen "
            "(key BLOB, place UBIGINT, line UBIGINT, provider UBIGINT, keys UBIGINT)"
        )
        for part in parts:
            kinds = (pyarrow.binary(), *[pyarrow.uint64()] * 4)
            columns = [pyarrow.array(x, kind) for x, kind in zip(part.outcome, kinds, strict=True)]
            batch = pyarrow.table(columns, ["key", "place", "line", "provider", "keys"])
            database.register("batch", batch)
            database.execute("INSERT INTO seen SELECT * FROM batch")
            database.unregister("batch")
        # First compare by hash, which is small; then compare the keys with equal hashes.
        database.execute(
            "CREATE TEMP TABLE twice AS SELECT hash(key) AS h FROM seen GROUP BY h HAVING count(*) > 1"
        )
        database.execute(
            "CREATE TEMP TABLE first AS SELECT key, min(place) AS place, min(line) AS line FROM seen "
            "WHERE hash(key) IN (SELECT h FROM twice) GROUP BY key HAVING count(*) > 1"
        )
        rows = database.execute(
            "SELECT seen.place, min(first.line), max(seen.provider) FROM seen JOIN first USING (key) "
            "WHERE seen.place > first.place GROUP BY seen.place, seen.keys "
            "HAVING count(*) = seen.keys ORDER BY seen.place"
        )
        with open(path, "wb") as file:
            while found := rows.fetchmany(65_536):
                file.write(array("Q", [number for row in found for number in row]).tobytes())
    except duckdb.Error as error:
        if "No space left" not in str(error):
            raise
        raise OSError(ENOSPC, os.strerror(ENOSPC)) from error
    finally:
        database.close()
        os.unlink(store)
    return Repeats(path, level)
