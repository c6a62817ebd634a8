"""Finds people who are in a list with two addresses at one domain."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence

from addrlint._named_tuple import NamedTuple
from addrlint.batch.clean_rows import Cleaning, domain_of
from addrlint.batch.scanner import Row, Scanned, Scanner, line_ends
from addrlint.batch.workers import Part
from addrlint.data.names import GREAT_DOMAINS
from addrlint.data.providers import BY_DOMAIN
from addrlint.engine.mailbox_key import key_of
from addrlint.engine.optional_packages import needed
from addrlint.sources.csv_table import records
from addrlint.sources.lines import Line

# Column names, in lower case and without spaces, hyphens, dots and underscores.
_WHOLE = re.compile(
    r"(?:full|display|contact|customer|subscriber)?names?|(?:voller|nome?|nombre)(?:name|complet[eo]?|completo)"
    r"|ad[ıi]?soyad[ıi]?|isim"
).fullmatch
_FIRST = re.compile(r"(?:first|given|fore)names?|fname|vorname|pr[eé]nom|ad[ıi]?").fullmatch
_LAST = re.compile(r"(?:last|family|sur)names?|lname|nachname|familienname|soyad[ıi]?").fullmatch
_WORDS = re.compile(r"[^\s,;]+").findall
# Anybody may have a mailbox at these domains, so different people may have the same name.
_PROVIDERS = frozenset((*GREAT_DOMAINS, *BY_DOMAIN))


class Twice(NamedTuple):
    """People with several addresses at one domain.

    Attributes:
        number: the number of people.
        line, other: the first two lines of the first person.
    """

    number: int
    line: int
    other: int


Met = tuple[bytes, bytes, int]


def columns_of_names(header: Sequence[str]) -> tuple[int, ...]:
    """Return the columns with a person's name: a single one, or first and last name."""
    plain = [re.sub(r"[\s_.-]", "", name).lower() for name in header]
    for matches in ((_FIRST, _LAST), (_WHOLE,)):
        found = [next((n for n, name in enumerate(plain) if is_it(name)), -1) for is_it in matches]
        if min(found) >= 0:
            return tuple(found)
    return ()


def met(
    cells: Sequence[str], names: Sequence[int], addresses: Iterable[str], line: int
) -> list[Met]:
    """Return, for each address, a key of name and domain, the mailbox and the line.

    A name of a single word is skipped, and so is an address at a major provider, because different
    people may share it.
    """
    # Sort the words, because either name may come first, with or without a comma.
    words = sorted(_WORDS(" ".join(cells[n] for n in names if n < len(cells)).casefold()))
    if len(words) < 2:
        return []
    found = []
    for text in addresses:
        domain = domain_of(text)
        if domain not in _PROVIDERS:
            key = f"{' '.join(words)}\0{domain}"
            box = key_of(text, "mailbox")
            found.append((key.encode("utf-8", "replace"), box.encode("utf-8", "replace"), line))
    return found


class People:
    """The job that collects the people in the accepted rows of a table, with their mailboxes.

    Args:
        cleaning: decides which rows are accepted.
        names: the columns with names.
    """

    def __init__(self, cleaning: Cleaning, names: tuple[int, ...]) -> None:
        self.form = cleaning.form
        self._cleaning = cleaning
        self._names = names
        self._scanner: Scanner | None = None

    def __reduce__(self) -> tuple[type[People], tuple[Cleaning, tuple[int, ...]]]:
        return People, (self._cleaning, self._names)

    def scanner(self) -> Scanner:
        """Return the scanner for the blocks."""
        self._scanner = self._scanner or self._cleaning.scanner()
        return self._scanner

    def block(self, block: bytes, scanned: Scanned, at: int, line: int) -> list[Met]:
        """Return the people in a block."""
        form = self.form
        found: list[Met] = []
        row_at = self.scanner().row
        reached = number = 0
        body = block if block[scanned.size - 1 : scanned.size] == b"\n" else block + b"\n"
        for row in [*scanned.left, Row(scanned.size, scanned.size, scanned.lines, None)]:
            while reached < row.start:
                match = row_at(body, reached)
                text = match[0].decode(form.encoding, form.errors).rstrip("\r\n")
                cells = text.split(form.delimiter)
                if '"' in text:
                    lines = iter([Line(text, 0, 0, form.encoding, "")])
                    cells = [cell.value for cell in next(records(lines, form.delimiter)).cells]
                found += met(cells, self._names, (match[1].decode(),), line + number)
                number += 1
                reached = match.end()
            reached, number = row.stop, row.line + max(line_ends(block, row.start, row.stop), 1)
            if row.stop > row.start:
                kept = self._cleaning.kept(block, row, at, line)
                cells = [cell.value for cell in form.record(block, row).cells] if kept else []
                found += met(cells, self._names, (one.text for one in kept), line + row.line)
        return found


# The files that ``find_people`` writes into its folder.
SCRATCH = ("people.duckdb", "people.duckdb.wal", "spill")


def find_people(parts: Iterable[Part], folder: str) -> Twice | None:
    """Return the people in a list with several mailboxes at one domain; None if there are none.

    Args:
        parts: the outcomes of ``People``.
        folder: the folder for data that does not fit into memory.

    Raises:
        UsageError: if DuckDB and pyarrow are not installed.
    """
    duckdb, pyarrow = needed("duckdb", "--same-person"), needed("pyarrow", "--same-person")
    store = os.path.join(folder, "people.duckdb")
    database = duckdb.connect(store)
    try:
        database.execute("SET memory_limit='1GB'")
        database.execute(f"SET temp_directory='{os.path.join(folder, 'spill')}'".replace("\\", "/"))
        database.execute("CREATE TABLE met (key BLOB, box BLOB, line UBIGINT)")
        for part in parts:
            if part.outcome:
                kinds = (pyarrow.binary(), pyarrow.binary(), pyarrow.uint64())
                columns = zip(*part.outcome, strict=True)
                arrays = [pyarrow.array(x, kind) for x, kind in zip(columns, kinds, strict=True)]
                database.register("batch", pyarrow.table(arrays, ["key", "box", "line"]))
                database.execute("INSERT INTO met SELECT * FROM batch")
                database.unregister("batch")
        rows = database.execute(
            "WITH boxes AS (SELECT key, box, min(line) AS line FROM met GROUP BY key, box), "
            "people AS (SELECT list_sort(list(line)) AS lines FROM boxes GROUP BY key "
            "HAVING count(*) > 1) "
            "SELECT lines[1], lines[2], count(*) OVER () FROM people ORDER BY lines[1] LIMIT 1"
        ).fetchall()
    finally:
        database.close()
        os.unlink(store)
    return Twice(rows[0][2], rows[0][0], rows[0][1]) if rows else None
