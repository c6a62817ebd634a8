"""Compare the scanner for big lists with the simple loop on random text and CSV lists.

    python tests/fuzz/fuzz_lists.py [--cases 1000000] [--seed 0] [--jobs 2]

For each list, the findings, their positions and the number of rows must equal those of the simple
loop, and ``clean`` must accept or reject every row without losing a byte. A list for which this
fails is printed, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.batch.test_scanner import ENDS, agree, agree_on_table
from tests.list_rows import CELLS, ROWS, random_table

_AT_ONCE = 500
_SIZES = (1, 7, 31, 64, 1 << 20)
_PIECES = [
    *(bytes((byte,)) for byte in b'",;\t|\r\n\0\xff\xc3 @.a-"\n,@'),
    b"\r\n", b"\n\n", b'""', b"\xef\xbb\xbf", b"\xc3\xbc", b"a@b.org", b"x@gmail.com", b"email",
]  # fmt: skip


def text_list(random: Random) -> bytes:
    """Return a text list of valid and invalid rows with any line ends."""
    count = random.randrange(12)
    return b"".join(random.choice(ROWS) + random.choice(ENDS) for _ in range(count))


def pieces(random: Random) -> bytes:
    """Return bytes that have a meaning in lists, in random order."""
    return b"".join(random.choices(_PIECES + CELLS, k=random.randrange(40)))


def damaged(random: Random, raw: bytes) -> bytes:
    """Return a list with some parts overwritten, removed or doubled."""
    for _ in range(random.randrange(4)):
        at = random.randrange(len(raw) + 1)
        end = min(len(raw), at + random.randrange(8))
        put = random.choice((b"", random.choice(_PIECES), raw[at:end] * 2, random.randbytes(2)))
        raw = raw[:at] + put + raw[end:]
    return raw


def check_case(seed: int) -> bytes | None:
    """Return the list of this seed if a comparison fails on it, else None."""
    random = Random(seed)
    kind = seed % 6
    if kind == 0:
        raw = damaged(random, text_list(random))
    elif kind == 1:
        raw = random.randbytes(random.randrange(120))
    elif kind == 2:
        raw = pieces(random)
    elif kind == 3:
        raw = b"id,name,email,note\n" + pieces(random)
    else:
        raw = damaged(random, random_table(random))
    try:
        if kind < 3:
            agree(raw, None, random.choice(_SIZES))
        agree_on_table(raw, (random.choice(_SIZES),))
    except Exception:
        traceback.print_exc()
        return raw
    return None


def check_cases(first: int) -> list[bytes]:
    """Return the lists that fail, among the cases that start at ``first``."""
    return [raw for seed in range(first, first + _AT_ONCE) if (raw := check_case(seed))]


def main() -> int:
    """Run the cases and print the results."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--cases", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=0, help="where to begin")
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    firsts = range(options.seed, options.seed + options.cases, _AT_ONCE)
    began = told = time.monotonic()
    with multiprocessing.Pool(options.jobs) as pool:
        done: Iterator[list[bytes]] = pool.imap(check_cases, firsts)
        for number, found in enumerate(done, 1):
            if found:
                print("\n".join(map(repr, found)))
                return 1
            if time.monotonic() - told > 60:
                told = time.monotonic()
                print(f"{number * _AT_ONCE:,} cases in {told - began:.0f} s", flush=True)
    print(f"{len(firsts) * _AT_ONCE:,} cases in {time.monotonic() - began:.0f} s: all laws hold")
    return 0


if __name__ == "__main__":
    sys.exit(main())
