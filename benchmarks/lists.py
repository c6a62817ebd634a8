"""Measures addrlint on big lists and compares it with other tools in the same run.

    python benchmarks/lists.py [--rows N] [--rounds N] [--bad PERCENT]

Writes the same list of N rows each time, as text and as CSV, and measures on it: ``addrlint check``
and ``clean`` with one and two processes, loops over email-validator and emval (on some of the rows,
extrapolated), csv.reader with a compiled pattern, the CSV readers of polars and DuckDB with a
pattern, ripgrep counting the lines that do not match the plain pattern, and ``wc -l``. Prints
medians over the rounds and the peak memory of the largest process; compare the ratios, not the
times. A tool that is not installed is skipped and reported.
"""

from __future__ import annotations

import argparse
import csv
import random
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

PLAIN = r"^[A-Za-z0-9]+(?:[._+-][A-Za-z0-9]+)*@(?:[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*\.)+[A-Za-z]{2,}$"
FIRST = (
    "james mary robert anna maria ivan olga wei priya mohammed juan pierre hans luca yuki".split()
)
LAST = "smith johnson garcia miller rossi dubois tanaka novak ivanov kim chen singh khan".split()
WORDS = (
    "acme global north river blue green cloud soft tech core prime alpha nova metro star".split()
)
GREAT = [
    *["gmail.com"] * 38,
    *"yahoo.com hotmail.com outlook.com icloud.com aol.com gmx.de web.de mail.ru qq.com".split()
    * 3,
]
TLDS = [*["com"] * 25, *"org net de co.uk fr io it nl com.br co.jp edu photography".split()]
FOREIGN = [
    "jos\u00e9@{}",
    "m\u00fcller@{}",
    "jane@m\u00fcnchen.de",
    "jane@\u043f\u0440.\u0440\u0444",
]
FAULTS: list[Callable[[str, str], str]] = [
    lambda local, domain: f".{local}@{domain}",
    lambda local, domain: f"{local}..x@{domain}",
    lambda local, domain: f"{local[:2]} {local[2:]}@{domain}",
    lambda local, domain: f"{local}@{domain} ",
    lambda local, domain: f"{local}@@{domain}",
    lambda local, domain: local + domain,
    lambda local, domain: f"{local}@",
    lambda local, domain: f"{local}@-{domain}",
    lambda local, domain: f"{local}@{domain.replace('.', ',', 1)}",
    lambda local, domain: f"{local}@{domain}.",
    lambda local, domain: f"<{local}@{domain}>",
    lambda local, domain: f"mailto:{local}@{domain}",
    lambda local, domain: local * 12 + "@" + domain,
    lambda local, domain: f"{local}\u200b@{domain}",
    lambda local, domain: f"{local}@gmial.com",
    lambda local, domain: f"{local}@{domain}x",
    lambda local, domain: f"{local}@example.com",
    lambda local, domain: f"{local}@10.0.0.1",
]


def addresses(rows: int, bad: float) -> Iterator[str]:
    """Yield realistic addresses, some with non-ASCII characters and ``bad`` per cent faulty."""
    chance = random.Random(rows)
    for number in range(rows):
        first, last = chance.choice(FIRST), chance.choice(LAST)
        local = chance.choice(
            (f"{first}.{last}", f"{first}{last}{number % 9999}", f"{first[0]}_{last}")
        )
        domain = chance.choice(GREAT)
        if chance.random() > 0.62:
            name = chance.choice(WORDS) + chance.choice(WORDS) + str(chance.randrange(999))
            domain = f"{name}.{chance.choice(TLDS)}"
        kind = chance.random() * 100
        if kind < bad:
            yield chance.choice(FAULTS)(local, domain)
        elif kind > 99.5:
            yield chance.choice(FOREIGN).format(domain)
        else:
            yield f"{local}@{domain}"


def made(folder: Path, rows: int, bad: float) -> tuple[Path, Path]:
    """Write the list as text and as CSV with five columns and quoted names."""
    text, table = folder / "list.txt", folder / "list.csv"
    with text.open("w", encoding="utf-8") as lines, table.open("w", encoding="utf-8") as cells:
        cells.write("id,name,email,created,country\n")
        for number, address in enumerate(addresses(rows, bad)):
            lines.write(address + "\n")
            name = f'"Doe, Jane {number}"' if number % 20 == 0 else f"Jane {number}"
            quoted = f'"{address}"' if "," in address else address
            cells.write(f"{number},{name},{quoted},2026-11-24,DE\n")
    return text, table


Run = Callable[[], tuple[float, float]]
_TIMED = """
import os, resource, subprocess, sys, time
start = time.perf_counter()
subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
print(time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


def process(*command: str) -> Callable[[], tuple[float, float]]:
    """Return a function that runs a command and returns its seconds and peak megabytes."""

    def run() -> tuple[float, float]:
        # Use a separate process, because the measured memory includes that of the parent.
        told = subprocess.run([sys.executable, "-c", _TIMED, *command], capture_output=True)
        seconds, kilobytes = map(float, told.stdout.split())
        return seconds, kilobytes / 1024

    return run


def loop(
    ask: Callable[[str], object], text: Path, most: int, rows: int
) -> Callable[[], tuple[float, float]]:
    """Return a function that times a loop over the first rows and extrapolates to all rows."""

    def run() -> tuple[float, float]:
        with text.open(encoding="utf-8") as file:
            lines = [line.rstrip("\n") for _, line in zip(range(most), file, strict=False)]
        start = time.perf_counter()
        for line in lines:
            try:  # noqa: SIM105 - contextlib.suppress would be timed too
                ask(line)
            except (ValueError, SyntaxError):
                pass
        return (time.perf_counter() - start) * rows / max(len(lines), 1), 0.0

    return run


def by_reader(table: Path) -> Callable[[], tuple[float, float]]:
    """Return a function that times csv.reader with a compiled pattern."""

    def run() -> tuple[float, float]:
        good = re.compile(PLAIN).fullmatch
        start = time.perf_counter()
        with table.open(encoding="utf-8", newline="") as file:
            rows = csv.reader(file)
            next(rows)
            for row in rows:
                good(row[2])
        return time.perf_counter() - start, 0.0

    return run


def by_polars(table: Path) -> tuple[float, float]:
    """Read the CSV with polars and match the pattern."""
    import polars

    start = time.perf_counter()
    found = polars.scan_csv(table).filter(~polars.col("email").str.contains(PLAIN))
    found.select(polars.len()).collect()
    return time.perf_counter() - start, 0.0


def by_duckdb(table: Path) -> tuple[float, float]:
    """Read the CSV with DuckDB and match the pattern."""
    import duckdb

    start = time.perf_counter()
    query = f"SELECT count(*) FROM '{table}' WHERE NOT regexp_matches(email, '{PLAIN}')"
    duckdb.connect().sql(query).fetchall()
    return time.perf_counter() - start, 0.0


def peers(text: Path, table: Path, rows: int) -> Iterator[tuple[str, Run]]:
    """Yield the runs of other tools; report those that are not installed on standard error."""
    import email_validator

    def ask(line: str) -> None:
        email_validator.validate_email(
            line, check_deliverability=False, allow_quoted_local=True, allow_domain_literal=True
        )

    yield "text: email-validator, loop", loop(ask, text, 30_000, rows)
    try:
        from emval import EmailValidator

        check = EmailValidator(deliverable_address=False).validate_email
        yield "text: emval, loop", loop(check, text, 200_000, rows)
    except ImportError:
        print("emval is not installed", file=sys.stderr)
    if shutil.which("rg"):
        yield (
            "text: rg -v -c",
            process("rg", "-j1", "-a", "--no-unicode", "-v", "-c", PLAIN, str(text)),
        )
    else:
        print("ripgrep is not installed", file=sys.stderr)
    yield "text: wc -l", process("wc", "-l", str(text))
    yield "csv: csv.reader and a pattern", by_reader(table)
    for name, work in (("polars", by_polars), ("duckdb", by_duckdb)):
        try:
            __import__(name)
        except ImportError:
            print(f"{name} is not installed", file=sys.stderr)
        else:
            yield f"csv: {name} and a pattern", lambda work=work: work(table)  # type: ignore[misc]


def ours(text: Path, table: Path, folder: Path) -> Iterator[tuple[str, Run]]:
    """Yield the runs of addrlint."""
    command = (sys.executable, "-m", "addrlint")
    for jobs in ("1", "2"):
        for kind, path in (("text", text), ("csv", table)):
            yield (
                f"{kind}: addrlint check, {jobs}",
                process(*command, "check", str(path), "--output-format", "concise", "--jobs", jobs),
            )
            yield (
                f"{kind}: addrlint clean, {jobs}",
                process(
                    *command,
                    "clean",
                    str(path),
                    "-q",
                    "--jobs",
                    jobs,
                    "--output-dir",
                    str(folder / "out"),
                ),
            )


# The goals for lists of this size: the maximum ratio of addrlint's time to that of the other run.
BIG = 10_000_000
GOALS = [
    ("text: addrlint check, 1", "text: emval, loop", 1 / 3.5),
    ("text: addrlint check, 1", "text: email-validator, loop", 1 / 30),
    ("text: addrlint check, 2", "text: emval, loop", 1 / 6),
    ("text: addrlint check, 2", "text: email-validator, loop", 1 / 50),
    ("text: addrlint check, 2", "text: rg -v -c", 5.0),
    ("csv: addrlint check, 1", "csv: csv.reader and a pattern", 1 / 1.2),
    ("csv: addrlint check, 2", "csv: csv.reader and a pattern", 1 / 2.2),
    ("csv: addrlint clean, 1", "csv: addrlint check, 1", 2.0),
    ("csv: addrlint clean, 2", "csv: addrlint check, 2", 2.0),
]


def main() -> int:
    """Run all measurements and print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--bad", type=float, default=1.0, help="per cent of rows at fault")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        text, table = made(folder, options.rows, options.bad)
        work = [*peers(text, table, options.rows), *ours(text, table, folder)]
        figures: dict[str, list[float]] = {name: [] for name, _ in work}
        memory: dict[str, float] = {}
        for _ in range(options.rounds):
            for name, run in work:
                seconds, megabytes = run()
                figures[name].append(seconds)
                memory[name] = max(memory.get(name, 0.0), megabytes)
    middle = {name: statistics.median(times) for name, times in figures.items()}
    print(f"{options.rows:,} rows, {options.bad:g} % at fault")
    for name in sorted(middle):
        peak = f"{memory[name]:8.0f} MB" if memory[name] else ""
        print(
            f"{name:34}{middle[name]:9.2f} s{middle[name] / options.rows * 1e6:9.2f} us/row{peak}"
        )
    is_big = options.rows >= BIG
    for own, peer, most in GOALS:
        if own in middle and peer in middle:
            share = middle[own] / middle[peer]
            mark = ("ok    " if share <= most else "MISS  ") if is_big else ""
            print(f"{mark}{own}: {share:.3f} of {peer} (goal {most:.3f})")
    if not is_big:
        print(f"(The goals are for {BIG:,} rows; of fewer rows the start takes its part.)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
