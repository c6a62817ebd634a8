"""Files as lines with their places; what a line holds is not looked at here."""

from __future__ import annotations

import codecs
from collections.abc import Iterator

from addrlint.record import NamedTuple
from addrlint.sources.interface import Candidate, SourceError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

_CHUNK = 1 << 20
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class Line(NamedTuple):
    """A physical line: its text without the line end, number from 1, offset of its first byte."""

    text: str
    number: int
    byte: int
    encoding: str
    ending: str


def read(stream: BinaryIO, path: str) -> Iterator[Line]:
    """Yield the lines of ``stream``; bytes that are not UTF-8 become U+DC80 to U+DCFF (PEP 383).

    A line ends with LF, CR LF or CR. A byte order mark at the start tells UTF-8 or UTF-16 and is
    no part of the first line.

    Raises:
        SourceError: if UTF-16 is cut off in the middle of a character.
    """
    head = stream.read(_CHUNK)
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            head = head[len(mark) :]
            if encoding != "utf-8":
                yield from _utf_16(head + stream.read(), encoding, path)
                return
            yield from _utf_8(head, stream, len(mark))
            return
    yield from _utf_8(head, stream, 0)


def _utf_8(head: bytes, stream: BinaryIO, at: int) -> Iterator[Line]:
    number = 0
    rest = head
    while rest:
        lines = rest.splitlines(keepends=True)
        more = stream.read(_CHUNK)
        # The last line may go on in the next chunk; a CR there may be half of a CR LF.
        waiting = lines.pop() if more else b""
        for raw in lines:
            number += 1
            text = raw.removesuffix(b"\n").removesuffix(b"\r")
            ending = raw[len(text) :].decode("ascii")
            yield Line(text.decode("utf-8", "surrogateescape"), number, at, "utf-8", ending)
            at += len(raw)
        rest = waiting + more


def _utf_16(raw: bytes, encoding: str, path: str) -> Iterator[Line]:
    try:
        text = raw.decode(encoding, "surrogatepass")
    except UnicodeDecodeError as error:
        raise SourceError(
            f"{path}: it says that it is UTF-16 and breaks off in a character at byte "
            f"{error.start + 2}; save it again as UTF-8"
        ) from error
    at = 2
    number = 0
    for line in _universal(text):
        number += 1
        bare = line.removesuffix("\n").removesuffix("\r")
        yield Line(bare, number, at, encoding, line[len(bare) :])
        at += len(line.encode(encoding, "surrogatepass"))


def _universal(text: str) -> list[str]:
    # str.splitlines would end lines at U+2028 and its like too.
    import io

    return list(io.StringIO(text, newline=""))


def one_a_line(stream: BinaryIO, path: str) -> Iterator[Candidate]:
    """Yield one candidate a line, leaving out blank lines and comments (``#`` and no ``@``)."""
    for line in read(stream, path):
        text = line.text
        if text.strip() and not (text.lstrip().startswith("#") and "@" not in text):
            yield Candidate(text, path, line.number, line.byte, text, 0, (), line.encoding)
