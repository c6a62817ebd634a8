"""Parses TOML into strings with their positions, using tree-sitter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from addrlint.sources.candidate import unreadable
from addrlint.sources.document import Document, Value, decoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tree_sitter import Node, Parser

_ESCAPE = re.compile(
    r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|[ \t]*+\r?\n\s*+|.)", re.S
)
_MEANT = {"b": "\b", "t": "\t", "n": "\n", "f": "\f", "r": "\r", "e": "\x1b"}


@lru_cache(1)
def _parser() -> Parser:
    import tree_sitter_toml
    from tree_sitter import Language, Parser

    return Parser(Language(tree_sitter_toml.language()))


def values(document: Document) -> Iterator[tuple[str, Value]]:
    """Yield each string with its path of keys.

    Raises:
        Unreadable: if the document is not valid TOML.
    """
    raw = document.text.encode("utf-8", "surrogatepass")
    root = _parser().parse(raw).root_node
    if root.has_error:
        raise unreadable(document.path, "TOML")
    try:
        for table in root.children:
            yield from _of_table(document, table)
    except RecursionError as error:
        raise unreadable(document.path, "TOML", error) from error


def _of_table(document: Document, table: Node) -> Iterator[tuple[str, Value]]:
    path = ""
    if table.type in ("table", "table_array_element"):
        keys = [child for child in table.children if "key" in child.type]
        path = "/".join(name for key in keys[:1] for name in _names(document, key))
        path += "/[]" * (table.type != "table") + "/"
        for pair in table.children:
            if pair.type == "pair":
                yield from _pair(document, pair, path)
    elif table.type == "pair":
        yield from _pair(document, table, "")


def _pair(document: Document, pair: Node, path: str) -> Iterator[tuple[str, Value]]:
    # A comment after a value is also part of the pair.
    key, value = pair.children[0], [one for one in pair.children if one.type != "comment"][-1]
    yield from _values(document, value, path + "/".join(_names(document, key)))


def _values(document: Document, node: Node, path: str) -> Iterator[tuple[str, Value]]:
    if node.type == "string":
        yield path, _text(document, node)
    elif node.type == "array":
        for child in node.children:
            yield from _values(document, child, f"{path}/[]")
    elif node.type == "inline_table":
        for child in node.children:
            if child.type == "pair":
                yield from _pair(document, child, f"{path}/")


def _names(document: Document, key: Node) -> Iterator[str]:
    if key.type == "dotted_key":
        for child in key.children:
            if "key" in child.type:
                yield from _names(document, child)
    elif key.type == "quoted_key":
        yield _text(document, key).text
    else:
        yield document.text[document.of_bytes(key.start_byte) : document.of_bytes(key.end_byte)]


def _text(document: Document, node: Node) -> Value:
    start, end = document.of_bytes(node.start_byte), document.of_bytes(node.end_byte)
    text = document.text
    quote = text[start]
    if end - start >= 6 and text.startswith(quote * 3, start):
        start, end = start + 3, end - 3
        # A line end directly after the opening quotes is not part of the string.
        start += 2 if text.startswith("\r\n", start) else int(text.startswith("\n", start))
    else:
        start, end = start + 1, end - 1
    if quote == "'":
        return document.value(start, end)
    return decoded(document, start, end, _ESCAPE, _meaning)


def _meaning(match: re.Match[str]) -> str:
    found = match[0]
    kind = found[1]
    if kind in "xuU" and len(found) > 2:
        code = int(found[2:], 16)
        return chr(code) if code <= 0x10FFFF else "\ufffd"
    return "" if kind.isspace() else _MEANT.get(kind, kind)
