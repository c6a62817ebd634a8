"""Defines ``Document``, a decoded file, and ``Value``, a piece of it with its positions."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence

from addrlint.sources import skip_reasons as reasons
from addrlint.sources.candidate import Candidate, Skip, Unreadable, encoded
from addrlint.sources.lines import cut_off, sniffed
from addrlint.sources.template_gaps import gaps_of
from addrlint.sources.zones import rules_disabled_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_LINE_END = re.compile(r"\r\n|\n|\r")
_RUNS = re.compile(r"[ \t\r\n]+|[^ \t\r\n]+")
# Bot addresses on GitHub and other forges: no RFC allows the unquoted brackets, but nobody sends
# mail to them.
_BOT = re.compile(r"(?:[^@<>]*<)?[^@\s<>]+\[bot\]@(?:(?:users\.)?noreply\.|users\.)[^\s<>]+>?")
_OF_NAMES = ("D2", "P1", "A117", "A124")


class Document:
    """One complete file.

    Attributes:
        path: the displayed path.
        kind: the name of its file type.
        zone: ``live``, ``docs`` or ``tests`` (see ``zones``).
        text: without the byte order mark, with the original line ends.
        encoding: the encoding of the file.
        skips: texts that look like an address but are not checked.
    """

    def __init__(
        self, raw: bytes, path: str, kind: str = "", zone: str = "live", encoding: str = ""
    ) -> None:
        """Decode a file; ``encoding`` is what it is known to be in, "" to find it out.

        Raises:
            SourceError: if it is empty, binary, or ends in the middle of a character.
        """
        self.path = path
        self.kind = kind
        self.zone = zone
        self.skips: list[Skip] = []
        self.encoding, self._mark = (encoding, 0) if encoding else sniffed(raw, path)
        is_wide = self.encoding.startswith(("utf-16", "utf-32"))
        try:
            escape = "surrogatepass" if is_wide else "surrogateescape"
            self.text = raw[self._mark :].decode(self.encoding, escape)
        except UnicodeDecodeError as error:
            message = cut_off(path, self.encoding, self._mark + error.start)
            raise Unreadable(message) from error
        self._bytes: tuple[int, int] = (0, self._mark)
        # The last requested line is cached, because one line may have many addresses.
        self._line: tuple[int, int, str] = (0, -1, "")
        self._starts: list[int] | None = None
        self._offsets: list[int] | None = None

    def whole(self) -> Value:
        """Return the whole text as a value."""
        return self.value(0, len(self.text))

    def value(self, start: int, end: int, enclosed: str = "value") -> Value:
        """Return the text from ``start`` to ``end`` as a value, unchanged."""
        return Value(self, self.text[start:end], range(start, end + 1), enclosed)

    @property
    def starts(self) -> list[int]:
        """The index at which each line starts."""
        if self._starts is None:
            self._starts = [0, *(match.end() for match in _LINE_END.finditer(self.text))]
        return self._starts

    def line_of(self, index: int) -> int:
        """Return the number of the line, from 1, with the character at ``index``."""
        return bisect_right(self.starts, index)

    def lines(self, first: int = 0) -> Iterator[tuple[int, int]]:
        """Yield the start and the end of each line, without its line end.

        ``first`` is any index in the first line to yield.
        """
        starts = self.starts
        for at in range(self.line_of(first) - 1, len(starts)):
            start = starts[at]
            end = starts[at + 1] if at + 1 < len(starts) else len(self.text)
            while end > start and self.text[end - 1] in "\r\n":
                end -= 1
            yield start, end

    def of_bytes(self, offset: int) -> int:
        """Return the index of the character at a byte offset of the text in UTF-8."""
        if self.text.isascii():
            return offset
        if self._offsets is None:
            self._offsets = []
            at = 0
            for char in self.text:
                self._offsets.append(at)
                code = ord(char)
                at += 1 if code < 128 else 2 if code < 2048 else 3 if code < 65536 else 4
            self._offsets.append(at)
        return bisect_right(self._offsets, offset) - 1

    def _byte(self, index: int) -> int:
        """Return the offset in the file of the character at ``index``."""
        if self.text.isascii() and self.encoding in ("utf-8", "cp1252"):
            return self._mark + index
        at, byte = self._bytes if self._bytes[0] <= index else (0, self._mark)
        byte += len(encoded(self.text[at:index], self.encoding))
        self._bytes = (index, byte)
        return byte

    def skip(self, value: Value, reason: str) -> None:
        """Record that a text looks like an address but is not checked."""
        start = value.places[0]
        line = self.line_of(start)
        self.skips.append(Skip(value.text, line, start - self.starts[line - 1] + 1, reason))

    def candidate(
        self, value: Value, *, disabled_rules: tuple[str, ...] = (), **more: Any
    ) -> Candidate | None:
        """Return a candidate for a value; None for a bot or if a template fills in all of it.

        Args:
            value: the text with its positions.
            disabled_rules: the rules that do not apply to it.
            more: fields of ``Candidate``.
        """
        text = value.text
        gaps = gaps_of(text)
        if gaps and disabled_rules != ("ALL",):
            fixed = _fixed(text, gaps)
            if "@" not in fixed or not any(map(str.isalnum, fixed)):
                self.skip(value, reasons.TEMPLATE)
                return None
        if "[bot]@" in text and _BOT.fullmatch(text):
            self.skip(value, reasons.ROBOT)
            return None
        if text.endswith("@localhost") and self.kind != "identity":
            disabled_rules = (*disabled_rules, *_OF_NAMES)
        return self._placed(value, disabled_rules, gaps, **more)

    def _placed(
        self,
        value: Value,
        disabled_rules: tuple[str, ...],
        gaps: tuple[tuple[int, int], ...],
        **more: Any,
    ) -> Candidate:
        text, places = value.text, value.places
        start = places[0]
        line = self.line_of(start)
        first = self.starts[line - 1]
        last = bisect_right(self.starts, max(places[-1] - 1, start))
        end = self.starts[last] if last < len(self.starts) else len(self.text)
        if self._line[:2] != (first, end):
            self._line = (first, end, self.text[first:end].rstrip("\r\n"))
        source = self._line[2]
        return Candidate(
            text,
            self.path,
            line,
            self._byte(first),
            source,
            start - first,
            value.doubled(),
            self.encoding,
            value.enclosed,
            kind=self.kind,
            disabled_rules=(*disabled_rules, *rules_disabled_in(self.zone)),
            gaps=gaps,
            **more,
        )


def _fixed(text: str, gaps: tuple[tuple[int, int], ...]) -> str:
    pieces = []
    at = 0
    for start, end in gaps:
        pieces.append(text[at:start])
        at = end
    return "".join(pieces) + text[at:]


class Value:
    """A value in a file, with the position of each of its characters.

    Attributes:
        document: the file.
        text: the value, with escapes and quotes decoded.
        places: the index in the document's text for each character, and one for the end.
        enclosed: as in ``Candidate``.
    """

    __slots__ = ("document", "enclosed", "places", "text")

    def __init__(self, document: Document, text: str, places: Sequence[int], enclosed: str) -> None:
        self.document = document
        self.text = text
        self.places = places
        self.enclosed = enclosed

    def part(self, start: int, end: int) -> Value:
        """Return the characters from ``start`` to ``end``."""
        places = self.places[start : end + 1]
        if end > start and isinstance(places, list):
            # Source characters after the last one of the part, such as quotes, are not included.
            places[-1] = min(places[-1], places[-2] + 1) if self._is_bare(end - 1) else places[-1]
        return Value(self.document, self.text[start:end], places, self.enclosed)

    def _is_bare(self, at: int) -> bool:
        place = self.places[at]
        return self.document.text[place : place + 1] == self.text[at]

    def stripped(self, blanks: str | None = None) -> Value:
        """Return the value without surrounding white space or other ``blanks``."""
        text = self.text
        start = len(text) - len(text.lstrip(blanks))
        return self.part(start, max(len(text.rstrip(blanks)), start))

    def split(self, separators: str) -> Iterator[Value]:
        """Split at any of ``separators``, and yield the pieces without surrounding white space."""
        start = 0
        for at, char in enumerate(self.text):
            if char in separators:
                yield self.part(start, at).stripped()
                start = at + 1
        yield self.part(start, len(self.text)).stripped()

    def doubled(self) -> tuple[int, ...]:
        """Return ``Candidate.doubled``: an entry for each source character not in the value."""
        places = self.places
        if isinstance(places, range):
            return ()
        found: list[int] = []
        for at in range(len(places) - 1):
            found += [at] * (places[at + 1] - places[at] - 1)
        return tuple(found)


def decoded(
    document: Document,
    start: int,
    end: int,
    escape: re.Pattern[str],
    meaning: Callable[[re.Match[str]], str],
    enclosed: str = "value",
) -> Value:
    """Return a section of a file as a value with its escapes decoded.

    Args:
        document: the file.
        start: the start of the section.
        end: the end of the section.
        escape: the pattern of an escape.
        meaning: returns the text for an escape.
        enclosed: as in ``Candidate``, if there are no escapes.
    """
    text = document.text
    pieces: list[str] = []
    places: list[int] = []
    at = start
    for match in escape.finditer(text, start, end):
        pieces.append(text[at : match.start()])
        places.extend(range(at, match.start()))
        meant = meaning(match)
        pieces.append(meant)
        places.extend([match.start()] * len(meant))
        at = match.end()
    if not pieces:
        return document.value(start, end, enclosed)
    pieces.append(text[at:end])
    places.extend(range(at, end + 1))
    return Value(document, "".join(pieces), places, "escaped")


def undone(value: Value, escape: re.Pattern[str], meaning: Callable[[re.Match[str]], str]) -> Value:
    """Return a value with a second kind of escapes decoded, inside the decoded text."""
    pieces: list[str] = []
    places: list[int] = []
    at = 0
    for match in escape.finditer(value.text):
        pieces.append(value.text[at : match.start()])
        places.extend(value.places[at : match.start()])
        meant = meaning(match)
        pieces.append(meant)
        places.extend([value.places[match.start()]] * len(meant))
        at = match.end()
    if not pieces:
        return value
    pieces.append(value.text[at:])
    places.extend(value.places[at:])
    return Value(value.document, "".join(pieces), places, "escaped")


def aligned(document: Document, text: str, start: int, end: int) -> Value:
    """Return ``text``, which a parser made from ``start`` to ``end`` by unfolding and unquoting.

    The position of each character is searched after the one before it; white space is matched with
    white space.
    """
    source = document.text
    places: list[int] = []
    at = start
    for run in _RUNS.finditer(text):
        if run[0][0] in " \t\r\n":
            first = at
            while at < end and source[at] in " \t\r\n":
                at += 1
            places.extend(min(first + n, max(at - 1, first)) for n in range(len(run[0])))
            continue
        for char in run[0]:
            found = source.find(char, at, end)
            places.append(found if found >= 0 else at)
            at = places[-1] + 1
    places.append(min(at, end))
    if places == list(range(places[0], places[0] + len(places))):
        return document.value(places[0], places[0] + len(text))
    return Value(document, text, places, "escaped")
