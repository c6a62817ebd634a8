"""Tests of the two modules that exist for start-up time, and of what they fall back to."""

from __future__ import annotations

import subprocess
import sys

import pytest

import addrlint._lazy_regex
from addrlint._lazy_regex import late
from addrlint._named_tuple import NamedTuple

WITHOUT_TUPLEGETTER = """
import _collections, sys
del _collections._tuplegetter
from addrlint import Profile, check
from addrlint.syntax.span import Span
assert Span(1, 2).start == 1 and Span(1, end=3).end == 3 and Span(1, 2) == (1, 2)
assert Profile()._replace(role="sender").role == "sender"
assert [one.code for one in check("a..b@acme-tools.com")] == ["L103"]
"""


class Pair(NamedTuple):
    left: int
    right: str = "x"


def test_a_named_tuple_works_like_the_one_of_typing() -> None:
    assert Pair(1) == (1, "x") == Pair(left=1)
    assert Pair(1)._replace(right="y") == Pair(1, "y")
    assert repr(Pair(2)) == "Pair(left=2, right='x')"
    for wrong in ((), (1, "x", 3)):
        with pytest.raises(TypeError):
            Pair(*wrong)
    with pytest.raises(TypeError):
        Pair(1, middle=3)  # type: ignore[call-arg]


def test_named_tuples_work_without_the_private_type_of_cpython() -> None:
    subprocess.run([sys.executable, "-c", WITHOUT_TUPLEGETTER], check=True)


find = late("b+", "search")


def test_a_pattern_is_compiled_once_and_then_called_directly() -> None:
    assert isinstance(find, addrlint._lazy_regex.Late)
    assert find("abba")[0] == "bb"
    assert not isinstance(globals()["find"], addrlint._lazy_regex.Late)
    kept = late("b+", "search")  # in no module's globals, so that nothing can be replaced
    assert (kept("abba")[0], kept("a")) == ("bb", None)
