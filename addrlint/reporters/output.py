"""Writes reports to a standard stream, or to a file at the end of the run."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable


class Output:
    """Writes pieces of text in order.

    Args:
        path: the file to write; None for standard output.
        on_error_stream: write to standard error in place of standard output.
        is_data: write UTF-8 with the line ends as given, whatever the encoding of the stream, so
            that a program can read it.
    """

    def __init__(
        self, path: str | None = None, on_error_stream: bool = False, is_data: bool = False
    ) -> None:
        self._path = None if path == "-" else path
        self._stream = sys.stderr if on_error_stream else sys.stdout
        self._pieces: list[bytes] = []
        self._is_data = is_data and not (self.takes_unicode and os.linesep == "\n")

    @property
    def is_terminal(self) -> bool:
        """Whether the output is a terminal."""
        return self._path is None and self._stream.isatty()

    @property
    def takes_unicode(self) -> bool:
        """Whether the output can represent every character."""
        encoding = (getattr(self._stream, "encoding", None) or "ascii").lower()
        return self._path is not None or encoding.replace("-", "") in ("utf8", "utf16", "utf32")

    def write(self, pieces: Iterable[str]) -> None:
        """Write text; characters that the stream's encoding can't represent are escaped."""
        for piece in pieces:
            if self._path is not None:
                self._pieces.append(piece.encode("utf-8", "backslashreplace"))
                continue
            if self._is_data and hasattr(self._stream, "buffer"):
                self.write_bytes(piece.encode("utf-8", "backslashreplace"))
                continue
            try:
                self._stream.write(piece)
            except UnicodeEncodeError:
                encoding = self._stream.encoding or "ascii"
                self._stream.write(piece.encode(encoding, "backslashreplace").decode(encoding))

    def write_bytes(self, raw: bytes) -> None:
        """Write bytes unchanged."""
        if self._path is not None:
            self._pieces.append(raw)
        else:
            self._stream.flush()
            self._stream.buffer.write(raw)

    def close(self) -> None:
        """Write the collected text to the file, if there is one.

        Raises:
            WriteError: if it can't be written.
        """
        if self._path is not None:
            from addrlint.sources.atomic_write import replace

            replace(self._path, b"".join(self._pieces))
