"""Parses HCL, the language of Terraform, into strings with positions, using tree-sitter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from addrlint._named_tuple import NamedTuple
from addrlint.sources.candidate import unreadable
from addrlint.sources.document import Document, Value, decoded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tree_sitter import Node, Parser

_ESCAPE = re.compile(r"\\(?:u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)")
# Nobody writes HCL with more consecutive blanks than this.
_BLANKS = re.compile(r"\s{2000}")
_MEANT = {"n": "\n", "r": "\r", "t": "\t"}


class Block(NamedTuple):
    """A block with its labels, such as ``resource aws_sns_topic_subscription x``, and its strings.

    Attributes:
        labels: its type and names, separated by slashes, after those of the enclosing blocks.
        values: pairs of the path and the value of each string in it.
    """

    labels: str
    values: tuple[tuple[str, Value], ...]


@lru_cache(1)
def _parser() -> Parser:
    import tree_sitter_hcl
    from tree_sitter import Language, Parser

    return Parser(Language(tree_sitter_hcl.language()))


def blocks(document: Document) -> Iterator[Block]:
    """Yield each block, outer blocks first; skip text that can't be parsed.

    Raises:
        Unreadable: if it is nested too deeply, or has too many consecutive blanks.
    """
    if _BLANKS.search(document.text) is not None:
        # The grammar's time is quadratic in the number of blanks.
        raise unreadable(document.path, "HCL")
    raw = document.text.encode("utf-8", "surrogatepass")
    waiting = [(_parser().parse(raw).root_node, "")]
    while waiting:
        node, labels = waiting.pop()
        found: list[tuple[str, Value]] = []
        below: list[tuple[Node, str]] = []
        for child in node.children:
            if child.type == "block":
                own = "/".join(_labels(document, child))
                below.append((child, f"{labels}/{own}" if labels else own))
            elif child.type == "body":
                below.append((child, labels))
            elif child.type == "attribute":
                name = _source(document, child.children[0])
                try:
                    found.extend(_texts(document, child.children[-1], name))
                except RecursionError as error:
                    raise unreadable(document.path, "HCL", error) from error
        if found:
            yield Block(labels, tuple(found))
        waiting.extend(reversed(below))


def _labels(document: Document, block: Node) -> Iterator[str]:
    for child in block.children:
        if child.type == "identifier":
            yield _source(document, child)
        elif child.type == "string_lit":
            yield _source(document, child).strip('"')


def _texts(document: Document, node: Node, path: str) -> Iterator[tuple[str, Value]]:
    kind = node.type
    if kind in ("string_lit", "quoted_template"):
        start, end = document.of_bytes(node.start_byte), document.of_bytes(node.end_byte)
        yield path, decoded(document, start + 1, end - 1, _ESCAPE, _meaning)
    elif kind == "tuple":
        for child in node.children:
            yield from _texts(document, child, f"{path}/[]")
    elif kind == "object_elem":
        key = _source(document, node.children[0]).strip('"')
        yield from _texts(document, node.children[-1], f"{path}/{key}")
    elif kind not in ("function_call", "template_interpolation", "index", "conditional"):
        for child in node.children:
            yield from _texts(document, child, path)


def _source(document: Document, node: Node) -> str:
    return document.text[document.of_bytes(node.start_byte) : document.of_bytes(node.end_byte)]


def _meaning(match: re.Match[str]) -> str:
    found = match[0]
    if found[1] in "uU" and len(found) > 2:
        code = int(found[2:], 16)
        return chr(code) if code <= 0x10FFFF else "\ufffd"
    return _MEANT.get(found[1], found[1])
