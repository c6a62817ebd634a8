"""Defines ``Input``, one input file of a command, and opens it."""

from __future__ import annotations

import os
import sys

from addrlint._named_tuple import NamedTuple
from addrlint.i18n.language import translate
from addrlint.sources.candidate import SourceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from typing import BinaryIO


class Input(NamedTuple):
    """One file to read.

    Attributes:
        path: the path as given or found; ``-`` for standard input.
        name: the path for display and for looking up settings.
        is_found: whether it was found in a folder, so that it may not be a list.
        below: the folder argument in which it was found, if any.
        raw: its bytes if they are already read and fixed.
    """

    path: str
    name: str
    is_found: bool = False
    raw: bytes | None = None
    below: str = ""

    def opened(self) -> AbstractContextManager[BinaryIO]:
        """Return the file, open for reading.

        Raises:
            OSError: if it can't be opened.
        """
        if self.raw is not None:
            from io import BytesIO

            return BytesIO(self.raw)
        if self.path == "-":
            from contextlib import nullcontext

            if sys.stdin is None:
                raise SourceError(translate("standard input is closed"))
            return nullcontext(sys.stdin.buffer)
        return open(self.path, "rb")

    def head(self) -> bytes:
        """Return the first bytes without consuming them; empty if that is not possible."""
        if self.raw is not None:
            return self.raw[:8192]
        if self.path != "-":
            if not os.path.isfile(self.path):
                return b""  # a pipe can be read only once
            try:
                with open(self.path, "rb") as file:
                    return file.read(8192)
            except OSError:
                return b""  # the error is reported when the file is read
        peek = getattr(getattr(sys.stdin, "buffer", None), "peek", None)
        head: bytes = peek(8192) if peek is not None else b""
        return head
