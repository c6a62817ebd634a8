"""Time grows with the length of the text, whatever it holds; ratios only, no clock times."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from functools import partial

import pytest

from addrlint import check
from addrlint.parse import parse

MARKS = [
    "a@b.c,",
    "a b@c_.d, ",
    "(",
    '"',
    "<  ",
    "@",
    ".",
    ",",
    ";",
    ":",
    "\\",
    "[",
    "\u0301",
    '\\"',
    "(\\",
    "{{",
    "a.",
    "a..",
    "-",
    " ",
]


def seconds(work: Callable[[], object]) -> float:
    best = float("inf")
    gc.disable()  # it looks at every object that is alive, those of the whole test run too
    for _ in range(3):
        start = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - start)
    gc.enable()
    return best


def shapes(mark: str, length: int) -> list[str]:
    run = mark * (length // len(mark))
    return [run, f"{run}@example.org", f"jane@{run}", f"{run}@{run}"]


@pytest.mark.parametrize("mark", MARKS)
def test_checking_is_linear(mark: str) -> None:
    for role in ("recipient", "header", "list"):
        for small, large in zip(shapes(mark, 3_000), shapes(mark, 12_000), strict=True):
            check(small, role=role)
            before = seconds(partial(check, small, role=role))
            after = seconds(partial(check, large, role=role))
            assert after < 0.02 or after < before * 10, (role, small[:12], before, after)


@pytest.mark.parametrize("mark", MARKS)
def test_parsing_is_linear(mark: str) -> None:
    for small, large in zip(shapes(mark, 10_000), shapes(mark, 40_000), strict=True):
        before = seconds(partial(parse, small))
        after = seconds(partial(parse, large))
        assert after < 0.02 or after < before * 10, (small[:12], before, after)


def test_a_megabyte_is_judged_by_its_length() -> None:
    for mark in MARKS:
        for text in shapes(mark, 1_000_000):
            assert [finding.code for finding in check(text)] == ["A104"]
