"""Opens lists as bytes of text: decompresses them and converts UTF-16 and UTF-32 to UTF-8."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterator
from itertools import chain

from addrlint.engine.optional_packages import needed
from addrlint.i18n.language import translate
from addrlint.sources.candidate import SourceError
from addrlint.sources.file_types import PACKED
from addrlint.sources.lines import decoded, sniffed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, BinaryIO

    from addrlint.sources.input_file import Input

_GZIP = b"\x1f\x8b"
_ZSTD = b"(\xb5/\xfd"


def unpacked_name(name: str) -> str:
    """Return a file name without the suffix of a compression format."""
    for suffix in PACKED:
        if name.lower().endswith(suffix):
            return name[: -len(suffix)]
    return name


def unpacked_head(path: str) -> bytes:
    """Return the first bytes of a file after decompression; empty if it can't be read."""
    if not os.path.isfile(path):
        return b""  # a pipe can be read only once
    try:
        with open(path, "rb") as file:
            return unpacked(file, path)[0].read(8192)
    except (OSError, EOFError, SourceError):
        return b""  # the error is reported when the file is read


def as_unpacked(given: Input) -> Input:
    """Return an input with the decompressed name and first bytes, which show if it is a table."""
    name = unpacked_name(given.name)
    is_file = name != given.name and given.path != "-"
    return given._replace(name=name, raw=unpacked_head(given.path) if is_file else None)


def is_plain_file(path: str) -> bool:
    """Whether several processes can read a file, each at its own position."""
    return path != "-" and stat.S_ISREG(os.stat(path).st_mode)


def unpacked(stream: BinaryIO, name: str) -> tuple[io.BufferedReader, bool]:
    """Return the decompressed content of a file, and whether it was compressed.

    ``name`` is for messages.

    Raises:
        UsageError: if it is in zstd format and the package for it is not installed.
    """
    reader = _buffered(stream)
    head = reader.peek(4)[:4]
    if head.startswith(_GZIP):
        import gzip

        return io.BufferedReader(_Whole(gzip.GzipFile(fileobj=reader), name)), True
    if head == _ZSTD:
        if sys.version_info >= (3, 14):
            from compression import zstd

            return io.BufferedReader(zstd.open(reader)), True
        return io.BufferedReader(_Unpacking(reader, needed("zstandard", "a zstd file"), name)), True
    return reader, False


class _Whole(io.RawIOBase):
    """A gzip file whose read errors are reported as damage to the list, not to the outputs."""

    def __init__(self, stream: Any, name: str) -> None:
        self._stream = stream
        self._name = name

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Read the next bytes into ``buffer``."""
        import zlib

        try:
            piece = self._stream.read(len(buffer))
        except (EOFError, OSError, zlib.error) as error:
            raise SourceError(_damaged(self._name, error)) from error
        buffer[: len(piece)] = piece
        return len(piece)


class _Unpacking(io.RawIOBase):
    """A zstd file, decompressed frame by frame; a truncated one is an error."""

    def __init__(self, stream: BinaryIO, zstandard: Any, name: str) -> None:
        self._stream = stream
        self._name = name
        self._zstandard = zstandard
        self._frame: Any = None
        self._packed = self._rest = b""

    def readable(self) -> bool:
        """Return True."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Read the next bytes into ``buffer``."""
        while not self._rest:
            self._packed = self._packed or self._stream.read(1 << 16)
            if not self._packed:
                if self._frame is not None:
                    raise SourceError(_damaged(self._name, translate("unexpected end of file")))
                return 0
            if self._frame is None:
                self._frame = self._zstandard.ZstdDecompressor().decompressobj()
            try:
                self._rest = self._frame.decompress(self._packed)
            except self._zstandard.ZstdError as error:
                raise SourceError(_damaged(self._name, error)) from error
            self._packed = b""
            if self._frame.eof:
                self._packed, self._frame = self._frame.unused_data, None
        count = min(len(buffer), len(self._rest))
        buffer[:count], self._rest = self._rest[:count], self._rest[count:]
        return count


def _damaged(name: str, why: object) -> str:
    return f"{name}: {translate('the compressed list is damaged: {why}', why=str(why).lower())}"


def _buffered(stream: Any) -> io.BufferedReader:
    return stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(stream)


class Transcoded(io.RawIOBase):
    """A list converted from UTF-16 or UTF-32 to UTF-8; lone surrogates are encoded too."""

    def __init__(self, stream: BinaryIO, head: bytes, encoding: str, mark: int, path: str) -> None:
        self._pieces = _encoded(decoded(head[mark:], stream, mark, encoding, path))
        self._rest = b""

    def readable(self) -> bool:
        """Return True."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes."""
        if size < 0:
            return b"".join(chain((self._rest,), self._pieces))
        while len(self._rest) < size:
            piece = next(self._pieces, None)
            if piece is None:
                break
            self._rest += piece
        piece, self._rest = self._rest[:size], self._rest[size:]
        return piece


def _encoded(pieces: Iterator[str]) -> Iterator[bytes]:
    for piece in pieces:
        yield piece.encode("utf-8", "surrogatepass")


def as_bytes(stream: BinaryIO, path: str) -> tuple[BinaryIO, str, bytes]:
    """Return a list as bytes in an encoding that is a superset of ASCII.

    Returns:
        The stream, its original encoding if it was converted, else "", and in that case the byte
        order mark of the file.

    Raises:
        NotAList: if it is not text.
    """
    reader = _buffered(stream)
    head = reader.peek(8192)[:8192]
    if not head:
        return reader, "", b""  # a list without rows
    encoding, mark = sniffed(head, path)
    if not encoding.startswith(("utf-16", "utf-32")):
        return reader, "", b""
    raw = reader.read(8192)
    return Transcoded(reader, raw, encoding, mark, path), encoding, raw[:mark]  # type: ignore[return-value]
