"""Tests that no possessive group in a pattern of the package can lose a match (gh-106052)."""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator
from types import BuiltinMethodType
from typing import Any

import pytest

import addrlint
from addrlint._lazy_regex import Late
from addrlint.batch.row_pattern import WHOLE, AddressField, row_pattern
from addrlint.engine.checker import checker_for

# There is no public parser for patterns; ``re`` itself uses these two modules.
kinds: Any = importlib.import_module("re._constants")

parser: Any = importlib.import_module("re._parser")

SINGLE = (kinds.LITERAL, kinds.NOT_LITERAL, kinds.IN, kinds.ANY)

REPEATS = (kinds.MAX_REPEAT, kinds.MIN_REPEAT, kinds.POSSESSIVE_REPEAT)


def is_single(body: Any) -> bool:
    return len(body) == 1 and body[0][0] in SINGLE


def may_lose(body: Any) -> bool:
    """Return whether a repetition of a possessive group may fail after the position has moved.

    CPython before 3.11.5 does not return to where that repetition started (gh-106052). The position
    moves at the start of anything but a single character.
    """
    moved = False
    for place, (op, argument) in enumerate(body):
        if op is kinds.BRANCH:
            if place or any(may_lose(way) for way in argument[1]):
                return True
            moved = True
        elif op in REPEATS and is_single(argument[2]):
            if place and argument[0]:
                return True
            moved = True
        elif op not in SINGLE or moved:
            return True
    return False


def groups(body: Any) -> Iterator[Any]:
    """Yield the possessive groups in a parsed pattern, except those of a single character."""
    for op, argument in body:
        if op is kinds.ATOMIC_GROUP:
            yield argument
        if op is kinds.POSSESSIVE_REPEAT and not is_single(argument[2]):
            yield argument[2]
        for part in argument if isinstance(argument, (tuple, list)) else (argument,):
            if isinstance(part, parser.SubPattern):
                yield from groups(part)
            elif isinstance(part, list):
                for way in part:
                    if isinstance(way, parser.SubPattern):
                        yield from groups(way)


def patterns() -> Iterator[tuple[str, str | bytes, int]]:
    for module in pkgutil.walk_packages(addrlint.__path__, "addrlint."):
        if module.name == "addrlint.__main__":
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            # Compare types: isinstance raises an error for Django's lazy settings.
            if type(value) is BuiltinMethodType:
                value = value.__self__
            if type(value) is re.Pattern:
                yield f"{module.name}.{name}", value.pattern, value.flags
            elif type(value) is Late:
                yield f"{module.name}.{name}", value._pattern, value._flags
    fields = (
        WHOLE,
        AddressField(b",", 1, 2, unquoted=frozenset([0, 2])),
        AddressField(b";", 0, 1, quoted=True, ending=b"\r\n"),
    )
    for field in fields:
        made = row_pattern(checker_for(), field)
        assert made is not None
        for one in filter(None, (made.left, made.row, made.line)):
            pattern: Any = getattr(one, "__self__", None)
            yield f"row_pattern of {field}", pattern.pattern, pattern.flags


@pytest.mark.parametrize(
    ("pattern", "loses"),
    [
        (r"(?:[.][a-z]++)*+", True),
        (r"(?:[.][a-z][a-z]*+)*+", False),
        (r"(?:[a-z]++\.)++", True),
        (r'(?:[^"]++|"")*+', False),
        (r"(?:[^{}]++|\{[^{}]*+\})*+", True),
        (r"(?:\r?\n)*+", True),
        (r"(?:a(?=b))*+", True),
        (r"x(?>ab?c)", True),
    ],
)
def test_may_lose_detects_groups_that_lose_their_position(pattern: str, loses: bool) -> None:
    assert [may_lose(body) for body in groups(parser.parse(pattern))] == [loses]


@pytest.mark.packages
def test_no_possessive_group_loses_its_position() -> None:
    every = list(patterns())
    assert len(every) > 100
    guarded = "row_pattern of" if sys.version_info >= (3, 11, 5) else "\0"
    found = [
        (name, str(pattern)[:200])
        for name, pattern, flags in every
        if not name.startswith(guarded)
        for body in groups(parser.parse(pattern, flags & ~re.UNICODE & ~re.DEBUG))
        if may_lose(body)
    ]
    assert found == []
