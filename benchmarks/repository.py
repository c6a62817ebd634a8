"""Measures a hook on a repository of mixed files, and on one staged file without an address.

    python benchmarks/repository.py [--files 5000] [--rounds 5]

Prints medians, and for comparison those of an empty Python program and of ``git grep``, which reads
the same files without parsing them.
"""

from __future__ import annotations

import argparse
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# The files of a repository, by share; most have no address, and some have a decorator or a package.
_KINDS = (
    (40, "py", 'import os\n\n\n@decorator\ndef f(a, b):\n    """Do it."""\n    return a + b\n'),
    (3, "settings.py", 'DEFAULT_FROM_EMAIL = "app@acme-tools.com"\nADMINS = []\n'),
    (10, "js", "import x from '@scope/x';\nexport default () => x('a@2x.png');\n"),
    (8, "md", "# Title\n\nText with `code` and [a link](https://acme-tools.com).\n"),
    (3, "contact.md", "Write to [us](mailto:team@acme-tools.com) or <jane@acme-tools.com>.\n"),
    (10, "yml", "name: x\nsteps:\n- uses: actions/checkout@v4\n- run: make\n"),
    (3, "values.yml", "adminEmail: ops@acme-tools.com\nimage: x@sha256:0123\n"),
    (8, "json", '{"name": "x", "version": "1.2.3"}\n'),
    (3, "html", '<p>Text</p><a href="mailto:jane@acme-tools.com">m</a>\n'),
    (6, "css", "@media print { a { color: red } }\n"),
    (3, "env", "DEBUG=1\nMAIL_FROM=app@acme-tools.com\n"),
    (3, "csv", "id,email\n1,jane@acme-tools.com\n"),
)


def made(folder: Path, count: int) -> int:
    """Write the files; return their total size in bytes."""
    chance = random.Random(1)
    kinds = [kind for kind in _KINDS for _ in range(kind[0])]
    size = 0
    for number in range(count):
        _, suffix, text = chance.choice(kinds)
        place = folder / f"d{number % 97}" / f"e{number % 7}"
        place.mkdir(parents=True, exist_ok=True)
        filler = (
            "# line of text without any sign of mail\n" if suffix in ("py", "yml", "env") else ""
        )
        body = text + filler * chance.randrange(0, 120)
        (place / f"f{number}.{suffix}").write_text(body)
        size += len(body)
    return size


def median(command: list[str], folder: Path, rounds: int) -> float:
    """Return the median time of a command, in milliseconds."""
    times = []
    for _ in range(rounds):
        before = time.perf_counter()
        subprocess.run(command, cwd=folder, capture_output=True)
        times.append(1000 * (time.perf_counter() - before))
    return statistics.median(times)


def main() -> None:
    """Measure and print the figures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--files", type=int, default=5000)
    options.add_argument("--rounds", type=int, default=5)
    given = options.parse_args()
    python = sys.executable
    addrlint = str(Path(python).parent / "addrlint")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        size = made(folder, given.files)
        subprocess.run(["git", "init", "-q", "."], cwd=folder)
        subprocess.run(["git", "add", "-A"], cwd=folder)
        (folder / "one.py").write_text("import os\n\n\n@property\ndef f(self):\n    return os\n")
        bare = median([python, "-c", "pass"], folder, 4 * given.rounds)
        one = median([addrlint, "check", "one.py", "--force-exclude"], folder,
                     4 * given.rounds)  # fmt: skip
        whole = median([addrlint, "check", ".", "-q"], folder, given.rounds)
        alone = median([addrlint, "check", ".", "-q", "--jobs", "1"], folder, given.rounds)
        grep = median(["git", "grep", "-c", "@"], folder, given.rounds)
    print(f"{given.files} files, {size / 1e6:.1f} MB")
    print(f"  whole repository       {whole:8.0f} ms   {whole / grep:5.1f} x git grep")
    print(f"  the same, one process  {alone:8.0f} ms")
    print(f"  one file, no address   {one:8.1f} ms   {one - bare:5.1f} ms over bare Python")
    print(f"  bare Python            {bare:8.1f} ms")


if __name__ == "__main__":
    main()
