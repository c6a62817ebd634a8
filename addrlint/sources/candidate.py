"""What a source yields: a text that should be an address, and where it stands in its file."""

from __future__ import annotations

from collections.abc import Mapping

from addrlint._lazy_regex import late
from addrlint._named_tuple import NamedTuple
from addrlint.errors import AddrlintError
from addrlint.i18n.language import translate


class SourceError(AddrlintError):
    """A file can't be read as what it is given for; the message says why and what to do."""


class NotAList(SourceError):
    """A file is empty, no text, or holds something else than addresses."""


class Unreadable(SourceError):
    """A file is not written as its kind of file is; it is passed over."""


class Position(NamedTuple):
    """One place in a file.

    Attributes:
        line: from 1.
        column: in code points, from 1.
        utf16: the column in UTF-16 code units, from 1, as editors count.
        byte: offset in the file, from 0.
    """

    line: int
    column: int
    utf16: int
    byte: int


_LOOKS = late(r"(?:\S|[^\W\d_][ \xa0])@\S+\.\w", "search")
# White space before the @ of what is an address else: one word, and a domain with dots behind it.
_TORN = late(
    r"(?:^|[<,;])\s*[^\s<>\"',;@]*[^\W_.]\s+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}\.?\s*(?:$|[>,;])",
    "search",
)


def unreadable(path: str, name: str, error: Exception | str = "") -> Unreadable:
    """Return the error about a file that is not written in a format.

    Args:
        path: the file.
        name: of the format.
        error: what its parser says.
    """
    said = translate("not valid {format}", format=name)
    why = " ".join(str(error).split())
    return Unreadable(f"{path}: {said}" + (f" ({why})" if why else ""))


def looks_like_address(text: str) -> bool:
    """Whether a text has, wrong or right, what no other text has: an @ and a dot in one word.

    Paths and links have them too.
    """
    return _LOOKS(text) is not None and "/" not in text


def is_torn(text: str) -> bool:
    """Whether the value of a field that holds addresses has white space before the @ of one.

    ``jane @acme-tools.com`` is one, ``Jane Doe @acme-tools.com`` may be a mention.
    """
    return _TORN(text) is not None


def encoded(text: str, encoding: str) -> bytes:
    """Return the bytes that a source decoded to ``text``.

    Raises:
        UnicodeEncodeError: if it holds a character that the encoding has not.
    """
    escape = "surrogatepass" if encoding.startswith(("utf-16", "utf-32")) else "surrogateescape"
    return text.encode(encoding, escape)


class Skip(NamedTuple):
    """What looks like an address and is not checked.

    Attributes:
        text: as it stands in the file.
        line, column: where it begins, from 1.
        reason: why, for people.
    """

    text: str
    line: int
    column: int
    reason: str


class Candidate(NamedTuple):
    """A text to check, with its place.

    Attributes:
        text: the address as it is meant, with the file's own quoting undone.
        path: the file as it was given, with forward slashes; None for an argument.
        line: line of ``source``'s first character, from 1.
        byte: offset of ``source``'s first byte in the file.
        source: the line of the file, or the lines of the record, as they are.
        start: index in ``source`` of the address's first character.
        doubled: indexes in ``text`` of quotes that are written twice in ``source``.
        encoding: of the file.
        enclosed: what the text stands in, for whoever writes another in its place: the quote of a
            quoted cell, the delimiter of a bare one, "" for a whole line, ``json`` for a text of
            JSON, ``value`` for one of another format, ``field`` for the body of a message's field,
            ``escaped`` for one that holds escapes.
        cell: the number of its column, from 0.
        notes: what is wrong with the row or the field, by names of rules, each with the data of its
            message.
        role: what the address is for where the file says so; None for whatever the profile has.
        kind: the kind of file it is from, whose fields are known; "" for a list.
        waived: rules that have nothing to say here, in the words of ``Profile``.
        gaps: the parts of ``text``, as half-open ranges, that a template fills in later.
        is_setting: a program that runs sends by it, so that an example is a fault.
        registry: who looks at it when the file is published: ``pypi``, ``npm``, ...; "" for nobody.
    """

    text: str
    path: str | None = None
    line: int = 1
    byte: int = 0
    source: str = ""
    start: int = 0
    doubled: tuple[int, ...] = ()
    encoding: str = "utf-8"
    enclosed: str = ""
    cell: int = 0
    notes: tuple[tuple[str, Mapping[str, object]], ...] = ()
    role: str | None = None
    kind: str = ""
    waived: tuple[str, ...] = ()
    gaps: tuple[tuple[int, int], ...] = ()
    is_setting: bool = False
    registry: str = ""

    def place(self, offset: int) -> int:
        """Return the index in ``source`` of the character at ``offset`` of ``text``."""
        return self.start + offset + sum(1 for at in self.doubled if at < offset)

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """Return line and column of the character at ``offset``, as ``position`` does."""
        source = self.source
        index = self.start + offset
        if not self.doubled and index <= 256 and "\n" not in source and "\r" not in source:
            return self.line, index + 1
        return self.position(offset)[:2]

    def position(self, offset: int) -> Position:
        """Return the place in the file of the character at ``offset`` of ``text``."""
        index = self.start + offset
        if not self.doubled and self.source.isascii() and len(self.encoding) < 7:
            # A line of ASCII in UTF-8 or Windows-1252: bytes, units and characters are the same.
            if (
                index <= min(len(self.source), 256)
                and "\n" not in self.source
                and "\r" not in self.source
            ):
                return Position(self.line, index + 1, index + 1, self.byte + index)
        index = self.place(offset)
        source, encoding, at, place = _reached[0]
        if source is not self.source or encoding != self.encoding or index < at:
            at, place = 0, Position(0, 1, 1, 0)
        passed = self.source[at:index]
        lines = passed.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        if at and self.source[at - 1 : at + 1] == "\r\n" and passed:
            lines = lines[1:]  # the line ended with the CR
        last = lines[-1]
        column, utf16 = (1, 1) if len(lines) > 1 else place[1:3]
        units = len(last) if last.isascii() else len(last.encode("utf-16-le", "surrogatepass")) // 2
        size = len(encoded(passed, self.encoding))
        place = Position(
            place.line + len(lines) - 1, column + len(last), utf16 + units, place.byte + size
        )
        _reached[0] = (self.source, self.encoding, index, place)
        return place._replace(line=self.line + place.line, byte=self.byte + place.byte)


# Where the last position was found, counted from the start of its source: in a line with many
# addresses the next is not far. One item, replaced whole, so that threads can't mix two.
_reached: list[tuple[str, str, int, Position]] = [("", "", 0, Position(0, 1, 1, 0))]


def argument(text: str) -> Candidate:
    """Return the candidate of an address given on the command line."""
    return Candidate(text, source=text)
