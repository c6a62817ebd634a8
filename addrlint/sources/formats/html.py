"""Parses HTML into attributes with their positions, using the standard library."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from html import unescape
from html.parser import HTMLParser

from addrlint._named_tuple import NamedTuple
from addrlint.sources.document import Document, Value, decoded

_ATTRIBUTE = re.compile(r"""[\s/"']([^\s"'>/=<]+)\s*+=\s*+(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
# Every character reference that unescape supports, but only with a semicolon.
_REFERENCE = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


class Attribute(NamedTuple):
    """One attribute of a tag: names in lower case, the value with character references decoded."""

    tag: str
    name: str
    value: Value


class _Parser(HTMLParser):
    def __init__(self, document: Document) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[Attribute] = []
        self._document = document

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag in ("textarea", "title"):
            self.set_cdata_mode(tag)  # these contain no markup; newer Python versions know that
        source = self.get_starttag_text()
        if source is None or ("@" not in unescape(source) and "mailto" not in source.lower()):
            return
        line, column = self.getpos()
        # The parser counts only LF as a line end.
        start = self._starts[line - 1] + column
        for match in _ATTRIBUTE.finditer(source):
            group = match.lastindex or 2
            first, last = match.span(group)
            value = decoded(
                self._document, start + first, start + last, _REFERENCE, lambda m: unescape(m[0])
            )
            self.found.append(Attribute(tag, match[1].lower(), value))

    def run(self) -> None:
        text = self._document.text
        self._starts = [0, *(at + 1 for at, char in enumerate(text) if char == "\n")]
        self.feed(text)
        self.close()


def attributes(document: Document) -> Iterator[Attribute]:
    """Yield the attributes of tags that may contain an address; never fails."""
    parser = _Parser(document)
    # A broken declaration stops the parser; the tags before it are still yielded.
    with suppress(AssertionError, ValueError, RecursionError):
        parser.run()
    yield from parser.found
