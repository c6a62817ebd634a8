"""Parses YAML into scalars with their positions, using PyYAML."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources.candidate import unreadable
from addrlint.sources.document import Document, Value, aligned, decoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_ESCAPE = re.compile(
    r"[ \t]*+\r?\n[ \t]*+(?:(?:\n|\r\n)[ \t]*+)*+"
    r"|\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\r?\n[ \t]*+|.)"
)
# The escapes of YAML 1.2.2 section 5.7.
_MEANT = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f",
    "r": "\r", "e": "\x1b", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip
_PROPERTIES = re.compile(r"(?:[&!]\S*+\s*+)*+")
_HEADER = re.compile(r"[|>][^\n]*\n")


def values(document: Document, text: str | None = None) -> Iterator[tuple[str, Value]]:
    """Yield each scalar with its path of keys; an alias is not yielded again.

    Args:
        document: the file.
        text: the text to parse instead of its own, with every character in the same position.

    Raises:
        Unreadable: if the document is not valid YAML.
    """
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    # libyaml reads one character too far in a file without a final line end.
    try:
        source = document.text if text is None else text
        roots = list(yaml.compose_all(source, Loader=loader))
    except (yaml.YAMLError, UnicodeError, RecursionError, ValueError) as error:
        raise unreadable(document.path, "YAML", error) from error
    for root in roots:
        yield from _walk(document, root)


def _walk(document: Document, root: Any) -> Iterator[tuple[str, Value]]:
    seen: set[int] = set()
    waiting: list[tuple[Any, str]] = [(root, "")]
    while waiting:
        node, path = waiting.pop()
        if node is None or id(node) in seen:
            continue
        seen.add(id(node))
        if node.id == "scalar":
            # A scalar with a custom tag is usually a name to look up, not a text.
            if not (node.tag or "").startswith("!") or node.tag == "!Sub":
                yield path, _value(document, node)
        elif node.id == "sequence":
            below = path + "/[]" if path else "[]"
            waiting.extend((own, below) for own in reversed(node.value))
        else:
            below = path + "/" if path else ""
            for key, own in reversed(node.value):
                name = key.value if key.id == "scalar" else "?"
                waiting.append((own, f"{below}{name}"))


def _value(document: Document, node: Any) -> Value:
    start, end = node.start_mark.index, node.end_mark.index
    text = document.text
    matched = _PROPERTIES.match(text, start, end)
    start = matched.end() if matched is not None else start
    style = node.style
    if style == '"':
        return decoded(document, start + 1, end - 1, _ESCAPE, _meaning)
    if style in ("|", ">"):
        header = _HEADER.match(text, start, end)
        return aligned(document, node.value, header.end() if header is not None else start, end)
    if style == "'":
        start, end = start + 1, end - 1
    if text[start:end] == node.value:
        return document.value(start, end)
    return aligned(document, node.value, start, end)


def _meaning(match: re.Match[str]) -> str:
    found = match[0]
    if found[0] != "\\":
        # A fold: a single line end becomes a space, each further one stays a line end.
        return " " if found.count("\n") == 1 else "\n" * (found.count("\n") - 1)
    kind = found[1]
    if kind in "xuU":
        code = int(found[2:], 16)
        return chr(code) if code <= 0x10FFFF else "\ufffd"
    return "" if kind in "\r\n" else _MEANT.get(kind, kind)
