"""Measures start-up time beyond an empty program: medians of interleaved runs, warm caches.

python benchmarks/start_up.py [--rounds N] [--assert]
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
CASES = {
    "bare Python": ("pass", None),
    "import addrlint": ("import addrlint", 15.0),
    "first plain check": ("from addrlint import check; check('jane@acme-tools.com')", 25.0),
    "addrlint check ADDRESS": (
        "import sys; from addrlint.cli.main import main; sys.exit(main(['check', 'j@acme.com']))",
        30.0,
    ),
    "the same beside a pyproject.toml": (
        "import sys; from addrlint.cli.main import main; sys.exit(main(['check', 'j@acme.com']))",
        30.0,
    ),
    "import email_validator": ("import email_validator", None),
}


def milliseconds(code: str, cache: str, folder: str) -> float:
    """Return the wall time of a fresh interpreter that runs ``code`` in ``folder``.

    Compiled files are stored in ``cache``.
    """
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": cache}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return (time.perf_counter() - start) * 1e3


def main() -> int:
    """Measure and print; with ``--assert``, return 1 if a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--assert", action="store_true", dest="judge")
    options = parser.parse_args()
    times: dict[str, list[float]] = {name: [] for name in CASES}
    with TemporaryDirectory() as cache, TemporaryDirectory() as empty, TemporaryDirectory() as full:
        # The file has no section for addrlint, but contains its name.
        sections = "".join(f"[tool.other{n}]\nkeys = ['addrlint', 'b']\n\n" for n in range(167))
        Path(full, "pyproject.toml").write_text(sections)
        for round_number in range(options.rounds + 1):
            for name, (code, _) in CASES.items():
                taken = milliseconds(code, cache, full if "pyproject" in name else empty)
                if round_number:  # the first round fills the cache
                    times[name].append(taken)
    bare = statistics.median(times["bare Python"])
    missed = False
    for name, (_, goal) in CASES.items():
        over = statistics.median(times[name]) - bare
        missed = missed or (goal is not None and over > goal)
        wanted = "" if goal is None else f"  (goal <= {goal:.0f})"
        print(f"{name:34}{over:8.1f} ms over bare Python{wanted}")
    return int(missed and options.judge)


if __name__ == "__main__":
    sys.exit(main())
