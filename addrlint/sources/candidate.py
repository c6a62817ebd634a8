"""Defines ``Candidate``, a text that should be an address, with its position in a file."""

from __future__ import annotations

from collections.abc import Mapping

from addrlint._lazy_regex import late
from addrlint._named_tuple import NamedTuple
from addrlint.errors import AddrlintError
from addrlint.i18n.language import translate


class SourceError(AddrlintError):
    """A file can't be parsed as its file type; the message says why and what to do."""


class NotAList(SourceError):
    """A file is empty, is not text, or contains something other than addresses."""


class Unreadable(SourceError):
    """A file is not valid for its file type; it is skipped."""


class Position(NamedTuple):
    """One position in a file.

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
# An address with white space before its @: one word before it, and a domain with dots after it.
_TORN = late(
    r"(?:^|[<,;])\s*[^\s<>\"',;@]*[^\W_.]\s+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}\.?\s*(?:$|[>,;])",
    "search",
)


def unreadable(path: str, name: str, error: Exception | str = "") -> Unreadable:
    """Return the error for a file that is not valid in its format.

    Args:
        path: the file.
        name: the name of the format.
        error: the error message of its parser.
    """
    message = translate("not valid {format}", format=name)
    why = " ".join(str(error).split())
    return Unreadable(f"{path}: {message}" + (f" ({why})" if why else ""))


def looks_like_address(text: str) -> bool:
    """Whether a text has an @ and a dot in one word, as only an address has, faulty or not.

    Texts with a slash do not count, because paths and links have both too.
    """
    return _LOOKS(text) is not None and "/" not in text


def is_torn(text: str) -> bool:
    """Whether the value of an address field has an address with white space before its @.

    ``jane @acme-tools.com`` is such an address; ``Jane Doe @acme-tools.com`` may be a mention.
    """
    return _TORN(text) is not None


def encoded(text: str, encoding: str) -> bytes:
    """Encode ``text`` with the encoding of its file.

    Raises:
        UnicodeEncodeError: if it has a character that the encoding can't represent.
    """
    escape = "surrogatepass" if encoding.startswith(("utf-16", "utf-32")) else "surrogateescape"
    return text.encode(encoding, escape)


class Skip(NamedTuple):
    """A text that looks like an address but is not checked.

    Attributes:
        text: the text as in the file.
        line, column: where it starts, from 1.
        reason: why it is not checked, as a message.
    """

    text: str
    line: int
    column: int
    reason: str


class Candidate(NamedTuple):
    """A text to check, with its position.

    Attributes:
        text: the address, with the quotes and escapes of the file removed.
        path: the file as given, with forward slashes; None for an argument.
        line: the line of ``source``'s first character, from 1.
        byte: the offset of ``source``'s first byte in the file.
        source: the line of the file, or the lines of the record, unchanged.
        start: the index in ``source`` of the address's first character.
        doubled: indexes in ``text`` of quotes that are doubled in ``source``.
        encoding: the encoding of the file.
        enclosed: the context of the text, which decides how a fix is written: the quote of a quoted
            cell, the delimiter of an unquoted one, "" for a whole line, ``json`` for a JSON string,
            ``value`` for a value in another format, ``field`` for the body of a header field,
            ``escaped`` for a text with escapes.
        cell: the number of its column, from 0.
        notes: faults of the row or the field, as names of rules, each with the data for its
            message.
        role: the role of the address if the file determines it, else None.
        kind: the file type that it comes from; "" for a list.
        disabled_rules: the rules that do not apply here, as selectors of ``Profile``.
        gaps: the ranges of ``text``, half-open, that a template fills in later.
        is_setting: whether a live program sends mail with it, so that an example is an error.
        registry: the registry that checks it when the file is published (``pypi``, ``npm``, ...),
            or "".
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
    disabled_rules: tuple[str, ...] = ()
    gaps: tuple[tuple[int, int], ...] = ()
    is_setting: bool = False
    registry: str = ""

    def place(self, offset: int) -> int:
        """Return the index in ``source`` of the character at ``offset`` of ``text``."""
        return self.start + offset + sum(1 for at in self.doubled if at < offset)

    def line_and_column(self, offset: int) -> tuple[int, int]:
        """Return the line and column of the character at ``offset``, like ``position``."""
        source = self.source
        index = self.start + offset
        if not self.doubled and index <= 256 and "\n" not in source and "\r" not in source:
            return self.line, index + 1
        return self.position(offset)[:2]

    def position(self, offset: int) -> Position:
        """Return the position in the file of the character at ``offset`` of ``text``."""
        index = self.start + offset
        if not self.doubled and self.source.isascii() and len(self.encoding) < 7:
            # In an ASCII line in UTF-8 or Windows-1252, bytes, code units and characters are equal.
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
            lines = lines[1:]  # the CR has already ended the line
        last = lines[-1]
        column, utf16 = (1, 1) if len(lines) > 1 else place[1:3]
        units = len(last) if last.isascii() else len(last.encode("utf-16-le", "surrogatepass")) // 2
        size = len(encoded(passed, self.encoding))
        place = Position(
            place.line + len(lines) - 1, column + len(last), utf16 + units, place.byte + size
        )
        _reached[0] = (self.source, self.encoding, index, place)
        return place._replace(line=self.line + place.line, byte=self.byte + place.byte)


# The last position, relative to the start of its source: in a line with many addresses the next one
# is close. The single item is always replaced as a whole, so that threads can't mix two positions.
_reached: list[tuple[str, str, int, Position]] = [("", "", 0, Position(0, 1, 1, 0))]


def argument(text: str) -> Candidate:
    """Return the candidate for an address given on the command line."""
    return Candidate(text, source=text)
