"""Parses JSON into strings with their positions, using the standard library's parser."""

from __future__ import annotations

import re
from collections.abc import Iterator
from json import JSONDecoder
from json.decoder import scanstring  # type: ignore[attr-defined]
from json.scanner import py_make_scanner  # type: ignore[attr-defined]

from addrlint.sources.candidate import unreadable
from addrlint.sources.document import Document, Value, decoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9A-Fa-f]{2}\\u[dD][c-fC-F][0-9A-Fa-f]{2}|\\u[0-9A-Fa-f]{4}|\\."
)
# Comments and trailing commas, which many tools allow in their .json files. Every alternative may
# also end with the text; otherwise an unclosed one would be searched again from every quote in it.
_QUOTED = r'"(?:[^"\\]++|\\.)*+(?:"|\\?\Z)'
_COMMENT = re.compile(_QUOTED + r"|//[^\n]*+|/\*.*?(?:\*/|\Z)", re.DOTALL)
_COMMENT_5 = re.compile(
    _QUOTED + r"|'(?:[^'\\]++|\\.)*+(?:'|\\?\Z)|//[^\n]*+|/\*.*?(?:\*/|\Z)", re.DOTALL
)
_LAST_COMMA = re.compile(_QUOTED + r"|,(?=\s*+[}\]])", re.DOTALL)


class Text(str):
    """A JSON string with the positions of its start and end, without the quotes."""

    __slots__ = ("end", "start")
    start: int
    end: int


def _none(number: str) -> None:
    return None


class _Decoder(JSONDecoder):
    def __init__(self) -> None:
        # Numbers are not needed, and Python would reject one with 5,000 digits.
        super().__init__(strict=False, parse_int=_none, parse_float=_none, parse_constant=_none)
        self.parse_string = self._read
        self.scan_once = py_make_scanner(self)

    @staticmethod
    def _read(text: str, at: int, strict: bool = True) -> tuple[Text, int]:
        value, end = scanstring(text, at, strict)
        value_with_span = Text(value)
        value_with_span.start, value_with_span.end = at, end - 1
        return value_with_span, end


def values(document: Document) -> Iterator[tuple[str, Value]]:
    """Yield each string with its path of keys.

    Raises:
        Unreadable: if the document is not valid JSON.
    """
    text = document.text
    if "/" in text or "," in text:
        # Comments go first, because one may come between the comma and the bracket.
        text = _LAST_COMMA.sub(_blank, _COMMENT.sub(_blank, text))
    try:
        root = _Decoder().decode(text)
    except (ValueError, RecursionError) as error:
        raise unreadable(document.path, "JSON", error) from error
    yield from _walk(document, root, "")


def relaxed(document: Document) -> Iterator[tuple[str, Value]]:
    """Yield each string in JSON5 with its path of keys.

    JSON5 without comments and tabs is YAML: keys may be unquoted, and strings have either quotes.

    Raises:
        Unreadable: if the document is not valid JSON5.
    """
    from addrlint.sources.formats import yaml

    text = _COMMENT_5.sub(_blank_5, document.text).replace("\t", " ")
    return yaml.values(document, text)


def parsed(text: str) -> Any:
    """Return the value of strict JSON, in which strings have positions (``Text``).

    Raises:
        ValueError: if it is not valid JSON.
    """
    return _Decoder().decode(text)


def _blank_5(match: re.Match[str]) -> str:
    # YAML doubles a quote where JSON5 escapes it; both have the same length.
    found = match[0]
    return found.replace("\\'", "''") if found[0] == "'" else _blank(match)


def _blank(match: re.Match[str]) -> str:
    found = match[0]
    return found if found[0] == '"' else re.sub(r"[^\r\n]", " ", found)


def _walk(document: Document, node: Any, path: str) -> Iterator[tuple[str, Value]]:
    waiting = [(node, path)]
    while waiting:
        node, path = waiting.pop()
        if isinstance(node, Text):
            yield path, _value(document, node)
        elif isinstance(node, dict):
            below = path + "/" if path else ""
            waiting.extend((own, f"{below}{key}") for key, own in reversed(node.items()))
        elif isinstance(node, list):
            below = path + "/[]" if path else "[]"
            waiting.extend((own, below) for own in reversed(node))


def _value(document: Document, text: Text) -> Value:
    return decoded(document, text.start, text.end, _ESCAPE, _meaning, "json")


def _meaning(match: re.Match[str]) -> str:
    meant: str = scanstring(f'"{match[0]}"', 1, False)[0]
    return meant
