"""Patterns that are compiled when first used; start-up would pay for them all otherwise."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Late:
    """A method of a pattern, callable as it is; made by ``late``.

    When it is first called, the module that calls it has the method itself from then on: a call by
    way of this object costs more than many a match.
    """

    __slots__ = ("_call", "_flags", "_method", "_pattern")

    def __init__(self, pattern: str | bytes, method: str, flags: int) -> None:
        self._pattern = pattern
        self._method = method
        self._flags = flags
        self._call: Callable[..., Any] = self._compile

    def _compile(self, *args: Any) -> Any:
        self._call = getattr(re.compile(self._pattern, self._flags), self._method)
        names = sys._getframe(2).f_globals
        for name, value in tuple(names.items()):
            if value is self:
                names[name] = self._call
        return self._call(*args)

    def __call__(self, *args: Any) -> Any:
        return self._call(*args)


def late(pattern: str | bytes, method: str, flags: int = 0) -> Any:
    """Return ``re.compile(pattern, flags).METHOD``, compiled at its first call."""
    return Late(pattern, method, flags)
