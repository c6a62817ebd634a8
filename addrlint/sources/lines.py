"""Decodes files and reads them as lines with their positions, or one address per line."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from itertools import chain, islice

from addrlint._lazy_regex import late
from addrlint._named_tuple import NamedTuple
from addrlint.i18n.language import translate
from addrlint.sources.candidate import Candidate, NotAList, SourceError, is_torn, looks_like_address

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Readable(Protocol):
        """An object from which bytes can be read."""

        def read(self, size: int = -1, /) -> bytes:
            """Return the next bytes; empty at the end."""
            ...


_CHUNK = 1 << 20
_SAMPLE = 200
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"PK\x03\x04", "a spreadsheet or other zip file"),
    (b"\xd0\xcf\x11\xe0", "an old spreadsheet"),
    (b"\x1f\x8b", "a gzip file"),
    (b"(\xb5/\xfd", "a zstd file"),
    (b"%PDF-", "a PDF file"),
    (b"PAR1", "a Parquet file"),
    (b"SQLite format 3\0", "a database"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x7fELF", "an executable"),
)
_TEXT = bytes(set(range(32, 256)) | set(b"\t\n\r\f\x1b"))
_HIGH = late(rb"[\x80-\xff]+", "findall")
_UTF_8 = late(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}", "search"
)
# Letters of Western languages and typographic punctuation, in Windows-1252.
_WORDS = late(
    rb"[\x80\x85\x8a\x8c\x8e\x91-\x97\x9a\x9c\x9e\x9f\xa0\xa1\xa7\xaa\xab\xad\xb0\xb4\xb7\xba\xbb"
    rb"\xbf-\xcf\xd1-\xd6\xd8-\xdc\xdf-\xef\xf1-\xf6\xf8-\xfc]+",
    "fullmatch",
)


_IS_WORD = late(r"\s*[\"']?[^\s@<>,;()|]+@+[^\s@<>()|]+\s*", "fullmatch")


class Line(NamedTuple):
    """A physical line: its text without the line end, number from 1 and byte offset."""

    text: str
    number: int
    byte: int
    encoding: str
    ending: str


def read(stream: Readable, path: str, known: str = "") -> Iterator[Line]:
    """Yield the lines of ``stream``; bytes that can't be decoded become U+DC80 to U+DCFF (PEP 383).

    A line ends with LF, CR LF or CR. A byte order mark at the start is not part of the first line.

    Args:
        stream: the file.
        path: its name, for messages.
        known: the encoding, if the stream is part of a file whose encoding is known and is a
            superset of ASCII; "" to detect it.

    Raises:
        NotAList: if the file is empty or binary.
        SourceError: if UTF-16 ends in the middle of a character.
    """
    head = stream.read(_CHUNK)
    encoding, mark = sniffed(head, path)
    if known and encoding in ("utf-8", "cp1252"):
        encoding = known
    if encoding in ("utf-8", "cp1252"):
        yield from _in_bytes(head[mark:], stream, mark, encoding)
    else:
        yield from _in_units(head[mark:], stream, mark, encoding, path)


def sniffed(head: bytes, path: str) -> tuple[str, int]:
    """Detect the encoding from the first bytes of a file; return it and the length of its BOM.

    Without a byte order mark a file is UTF-8, unless about every other byte is zero (UTF-16), or at
    least two lines have letters in Windows-1252 and none has valid non-ASCII UTF-8. A single such
    line may just be damaged; two show the encoding of the file.

    Raises:
        NotAList: if the file is empty or binary.
    """
    name = translate("standard input") if path == "-" else path
    if not head:
        raise NotAList(f"{name}: {translate('empty; nothing to check')}")
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding, len(mark)
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            message = translate(
                "{kind}, not text; save the list as CSV or plain text", kind=translate(kind)
            )
            raise NotAList(f"{name}: {message}")
    sample = head[:8192]
    if 0 in sample:
        even, odd = sample[::2].count(0), sample[1::2].count(0)
        if max(even, odd) > len(sample) // 5 and min(even, odd) < len(sample) // 50 + 1:
            return ("utf-16-le" if odd > even else "utf-16-be"), 0
        if len(sample.translate(None, _TEXT)) > len(sample) // 10:
            message = translate(
                "{kind}, not text; save the list as CSV or plain text",
                kind=translate("a binary file"),
            )
            raise NotAList(f"{name}: {message}")
    return ("cp1252" if not head.isascii() and _is_windows_1252(head) else "utf-8"), 0


def _is_windows_1252(head: bytes) -> bool:
    high = _HIGH(head)
    if not high or any(_UTF_8(run) or not _WORDS(run) for run in high):
        return False
    return sum(not line.isascii() for line in head.splitlines()) > 1


def _in_bytes(head: bytes, stream: Readable, at: int, encoding: str) -> Iterator[Line]:
    number = 0
    for raw in _ended(head, iter(lambda: stream.read(_CHUNK), b"")):
        number += 1
        text = raw.removesuffix(b"\n").removesuffix(b"\r")
        ending = raw[len(text) :].decode("ascii")
        yield Line(text.decode(encoding, "surrogateescape"), number, at, encoding, ending)
        at += len(raw)


def _ended(head: bytes, chunks: Iterator[bytes]) -> Iterator[bytes]:
    """Yield the lines of ``head`` and ``chunks`` with their line ends."""
    waiting = [head]
    for more in chain(chunks, (b"",)):
        # A line that spans many chunks is joined only once, at its end.
        if more and b"\n" not in waiting[-1] and b"\r" not in waiting[-1]:
            waiting.append(more)
            continue
        lines = b"".join(waiting).splitlines(keepends=True)
        # The last line may continue in the next chunk, and a CR at its end may belong to a CR LF.
        last = lines.pop() if more and lines else b""
        yield from lines
        waiting = [last, more] if last[-1:] != b"\r" else [last + more]


def _in_units(head: bytes, stream: Readable, at: int, encoding: str, path: str) -> Iterator[Line]:
    """Yield the lines of a file in UTF-16 or UTF-32."""
    number = 0
    for line in _ended_text(decoded(head, stream, at, encoding, path)):
        number += 1
        stripped = line.removesuffix("\n").removesuffix("\r")
        yield Line(stripped, number, at, encoding, line[len(stripped) :])
        at += len(line.encode(encoding, "surrogatepass"))


def cut_off(path: str, encoding: str, byte: int) -> str:
    """Return the message about a file that ends, or is damaged, inside a character."""
    form = (
        "detected as {encoding}, but cut off inside the character at byte {byte}; save it again as "
        "UTF-8"
    )
    return f"{path}: {translate(form, encoding=encoding[:6].upper(), byte=byte)}"


def decoded(head: bytes, stream: Readable, at: int, encoding: str, path: str) -> Iterator[str]:
    """Yield the text of a file in UTF-16 or UTF-32 in pieces.

    Raises:
        SourceError: if it ends in the middle of a character.
    """
    decoder = codecs.getincrementaldecoder(encoding)("surrogatepass")
    for chunk in chain((head,), iter(lambda: stream.read(_CHUNK), b""), (b"",)):
        kept = len(decoder.getstate()[0])
        try:
            text = decoder.decode(chunk, final=not chunk)
        except UnicodeDecodeError as error:
            raise SourceError(cut_off(path, encoding, at - kept + error.start)) from error
        at += len(chunk)
        if text:
            yield text


def _ended_text(pieces: Iterator[str]) -> Iterator[str]:
    waiting: list[str] = []
    for piece in pieces:
        waiting.append(piece)
        if "\n" in piece:
            text = "".join(waiting)
            cut = text.rindex("\n") + 1
            yield from _universal(text[:cut])
            waiting = [text[cut:]]
    yield from _universal("".join(waiting))


def _universal(text: str) -> list[str]:
    # str.splitlines would also split at U+2028 and similar characters.
    import io

    return list(io.StringIO(text, newline=""))


def one_a_line(stream: Readable, path: str, only_lists: bool = False) -> Iterator[Candidate]:
    """Yield one candidate per line; skip blank lines and comments (``#`` and no ``@``).

    Raises:
        SourceError: as ``read``.
        NotAList: with ``only_lists``, if fewer than half of the first lines are addresses.
    """
    lines = read(stream, path)
    first: list[Line] = []
    if only_lists:
        first = list(islice(lines, _SAMPLE))
        texts = [line.text for line in first if is_row(line.text)]
        # A text that only mentions addresses, for example with names, is not a mailing list.
        like = sum(_IS_WORD(text) is not None and looks_like_address(text) for text in texts)
        if like:
            like += sum(map(is_torn, texts))  # without other addresses, these may be mentions
        if 2 * like < max(len(texts), 1):
            raise NotAList(
                f"{path}: {translate('fewer than half of its lines contain an address')}"
            )
    for line in chain(first, lines):
        if is_row(line.text):
            yield Candidate(
                line.text, path, line.number, line.byte, line.text, 0, (), line.encoding, "", 0, ()
            )


def is_row(text: str) -> bool:
    """Whether a line counts as an address: it is neither blank nor a comment."""
    return bool(text.strip()) and not (text.lstrip().startswith("#") and "@" not in text)
