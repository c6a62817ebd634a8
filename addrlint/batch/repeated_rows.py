"""Reads the rows of a list that repeat earlier rows from a file on disk."""

from __future__ import annotations

import os
from array import array
from bisect import bisect_left
from collections.abc import Mapping

from addrlint.data.providers import PROVIDERS

_RULES = {
    "exact": "repeated-address",
    "mailbox": "repeated-mailbox",
    "provider": "repeated-at-provider",
}
# The names of providers by their number on disk; 0 is for unknown providers.
NAMES = ["", *(provider.name for provider in PROVIDERS)]
NUMBERS = {name: number for number, name in enumerate(NAMES)}
_RECORD = 3  # numbers per row: its byte, the line it repeats, the provider


class Repeats:
    """The rows of one list that repeat earlier ones, on disk, in the order of the list.

    Args:
        path: the file of triples: a row's byte, the line it repeats, the number of the provider.
        level: the level at which addresses were compared.
    """

    def __init__(self, path: str, level: str) -> None:
        self._path = path
        self._level = level
        self._view: memoryview | None = None

    def __reduce__(self) -> tuple[type[Repeats], tuple[str, str]]:
        return Repeats, (self._path, self._level)

    def between(self, start: int, stop: int) -> dict[int, tuple[str, Mapping[str, object]]]:
        """Return the rows that start between two bytes, each with the rule and data to report."""
        numbers = self._numbers()
        found: dict[int, tuple[str, Mapping[str, object]]] = {}
        count = len(numbers) // _RECORD
        at = bisect_left(range(count), start, key=lambda index: numbers[index * _RECORD])
        while at < count and numbers[at * _RECORD] < stop:
            place, line, provider = numbers[at * _RECORD : at * _RECORD + _RECORD]
            data: dict[str, object] = {"line": line}
            if self._level == "provider" and provider:
                data["provider"] = NAMES[provider]
            # At an unknown provider, the addresses are equal by the standards.
            level = "mailbox" if self._level == "provider" and not provider else self._level
            found[place] = (_RULES[level], data)
            at += 1
        return found

    def _numbers(self) -> memoryview:
        if self._view is None:
            import mmap

            with open(self._path, "rb") as file:
                if os.fstat(file.fileno()).st_size:
                    mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
                    self._view = memoryview(mapped).cast("Q")
                else:
                    self._view = memoryview(array("Q"))
        return self._view
