"""Reads an ABNF grammar (RFC 5234), generates texts from it and recognises texts, exactly.

It shares nothing with addrlint's parser: a recogniser returns every position at which a rule can
end, so ambiguous grammars need no ordering of their alternatives.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from pathlib import Path

TOKEN = re.compile(
    r"""\s*(?:(?P<string>"[^"]*")|%d(?P<low>\d+)(?:-(?P<high>\d+))?|(?P<name>[A-Za-z][\w-]*)"""
    r"""|(?P<repeat>\d*\*\d*|\d+)|(?P<sign>[/()\[\]]))"""
)
CORE = {
    "ALPHA": "A-Za-z",
    "DIGIT": "0-9",
    "HEXDIG": "0-9A-Fa-f",
    "DQUOTE": '"',
    "WSP": " \t",
    "CR": "\r",
    "LF": "\n",
    "VCHAR": "!-~",
}

Ends = Callable[[int], frozenset[int]]


class Node:
    """One expression: a kind, its parts, and the bounds of a repetition."""

    def __init__(
        self, kind: str, parts: tuple[Node, ...] = (), data: str = "", low: int = 0, high: int = 0
    ) -> None:
        self.kind, self.parts, self.data, self.low, self.high = kind, parts, data, low, high
        self.first: frozenset[str] = frozenset()  # the characters that it can start with
        self.can_be_empty = False


class Grammar:
    """The rules of one ABNF file."""

    def __init__(self, path: Path) -> None:
        self.rules: dict[str, Node] = {name: chars(data) for name, data in CORE.items()}
        self.rules["CRLF"] = Node("string", data="\r\n")
        for line in path.read_text(encoding="utf-8").splitlines():
            name, sign, body = line.partition(" = ")
            if sign and not line.startswith(";"):
                self.rules[name.lower()] = parsed(body)
        self.rules = {name.lower(): node for name, node in self.rules.items()}
        for name, node in self.rules.items():
            self.rules[name] = self._merged(node)
        while sum(map(self._learn, self.rules.values())):
            pass

    def _learn(self, node: Node) -> bool:
        """Add to what is known of the start of an expression; return whether that was new."""
        new = sum(map(self._learn, node.parts)) > 0
        first, empty = node.first, node.can_be_empty
        if node.kind == "chars":
            first = CLASSES[node.data]
        elif node.kind == "string":
            first = frozenset(node.data[0].lower() + node.data[0].upper())
        elif node.kind == "rule":
            first, empty = self.rules[node.data].first, self.rules[node.data].can_be_empty
        elif node.kind == "seq":
            empty = all(part.can_be_empty for part in node.parts)
            for part in node.parts:
                first |= part.first
                if not part.can_be_empty:
                    break
        else:
            first = first.union(*(part.first for part in node.parts))
            empty = node.low == 0 if node.kind == "rep" else False
            empty = empty or any(part.can_be_empty for part in node.parts)
        new = new or first != node.first or empty != node.can_be_empty
        node.first, node.can_be_empty = first, empty
        return new

    def _merged(self, node: Node) -> Node:
        """Turn an alternation of single characters into one class of characters."""
        if node.kind == "alt":
            parts = [self._merged(part) for part in node.parts]
            found = [self._class(part) for part in parts]
            if all(found):
                return chars("".join(map(str, found)))
            return Node("alt", tuple(parts))
        return Node(node.kind, tuple(map(self._merged, node.parts)), node.data, node.low, node.high)

    def _class(self, node: Node) -> str:
        if node.kind == "rule":
            return self._class(self.rules[node.data])
        if node.kind == "chars":
            return node.data
        if node.kind == "string" and len(node.data) == 1:
            return re.escape(node.data) if not node.data.isalpha() else ""
        if node.kind == "alt":
            found = [self._class(part) for part in node.parts]
            return "".join(found) if all(found) else ""
        return ""

    def generate(self, rule: str, rng: random.Random, letters: str = "", depth: int = 12) -> str:
        """Return a text of a rule; ``letters`` replaces the characters of long classes."""
        return self._text(self.rules[rule.lower()], rng, letters, depth)

    def _text(self, node: Node, rng: random.Random, letters: str, depth: int) -> str:
        if node.kind == "string":
            return node.data
        if node.kind == "chars":
            usable = [c for c in letters if re.fullmatch(f"[{node.data}]", c)]
            if usable and rng.random() < 0.9:
                return rng.choice(usable)
            return rng.choice(members(node.data))
        if node.kind == "rule":
            return self._text(self.rules[node.data], rng, letters, depth - 1)
        if node.kind == "seq":
            return "".join(self._text(part, rng, letters, depth) for part in node.parts)
        if node.kind == "alt":
            parts = node.parts if depth > 0 else node.parts[:1]
            return self._text(rng.choice(parts), rng, letters, depth)
        # Most repeats are short, so that texts stay readable; deep ones are as short as they can be.
        count = node.low
        while depth > 0 and count < node.high and rng.random() < 0.35:
            count += 1
        return "".join(self._text(node.parts[0], rng, letters, depth - 1) for _ in range(count))

    def matches(self, rule: str, text: str) -> bool:
        """Whether the whole text can be derived from a rule."""
        memo: dict[tuple[int, int], frozenset[int]] = {}
        return len(text) in self._ends(self.rules[rule.lower()], text, 0, memo)

    def _ends(
        self, node: Node, text: str, at: int, memo: dict[tuple[int, int], frozenset[int]]
    ) -> frozenset[int]:
        if node.kind == "string":
            end = at + len(node.data)
            return frozenset([end]) if text[at:end].lower() == node.data.lower() else frozenset()
        if node.kind == "chars":
            fits = at < len(text) and text[at] in CLASSES[node.data]
            return frozenset([at + 1]) if fits else frozenset()
        if not node.can_be_empty and text[at : at + 1] not in node.first:
            return frozenset()
        key = (id(node), at)
        if key in memo:
            return memo[key]
        if node.kind == "rule":
            found = self._ends(self.rules[node.data], text, at, memo)
        elif node.kind == "alt":
            found = frozenset().union(*(self._ends(p, text, at, memo) for p in node.parts))
        elif node.kind == "seq":
            found = frozenset([at])
            for part in node.parts:
                found = frozenset().union(*(self._ends(part, text, end, memo) for end in found))
        else:
            found = frozenset([at]) if node.low == 0 else frozenset()
            reached, count = frozenset([at]), 0
            seen: set[int] = set()
            while reached and count < node.high:
                count += 1
                step = (self._ends(node.parts[0], text, end, memo) for end in reached)
                reached = frozenset().union(*step)
                if count > node.low:
                    reached -= seen
                if count >= node.low:
                    found |= reached
                    seen |= reached
        memo[key] = found
        return found


CLASSES: dict[str, frozenset[str]] = {}


def chars(data: str) -> Node:
    """Return a class of characters, written as in a regular expression."""
    CLASSES[data] = frozenset(c for c in map(chr, range(128)) if re.fullmatch(f"[{data}]", c))
    return Node("chars", data=data)


def members(data: str) -> list[str]:
    """Return the characters of a class, in order."""
    return sorted(CLASSES[data])


def parsed(body: str) -> Node:
    """Return the expression on the right of a rule."""
    tokens = [(m.lastgroup or "", m) for m in TOKEN.finditer(body) if m[0].strip()]
    node, rest = alternation(tokens)
    if rest:
        raise ValueError(f"not read: {rest[0][1][0]!r} in {body!r}")
    return node


Tokens = list[tuple[str, re.Match[str]]]


def alternation(tokens: Tokens) -> tuple[Node, Tokens]:
    parts = []
    while True:
        node, tokens = concatenation(tokens)
        parts.append(node)
        if not tokens or tokens[0][1]["sign"] != "/":
            return (parts[0] if len(parts) == 1 else Node("alt", tuple(parts))), tokens
        tokens = tokens[1:]


def concatenation(tokens: Tokens) -> tuple[Node, Tokens]:
    parts = []
    while tokens and tokens[0][1]["sign"] not in ("/", ")", "]"):
        node, tokens = repetition(tokens)
        parts.append(node)
    return (parts[0] if len(parts) == 1 else Node("seq", tuple(parts))), tokens


def repetition(tokens: Tokens) -> tuple[Node, Tokens]:
    match = tokens[0][1]
    if match["repeat"]:
        low, star, high = match["repeat"].partition("*")
        node, tokens = repetition(tokens[1:])
        most = int(high or 1000) if star else int(low)
        return Node("rep", (node,), low=int(low or 0), high=most), tokens
    if match["sign"] in ("(", "["):
        node, tokens = alternation(tokens[1:])
        if match["sign"] == "[":
            node = Node("rep", (node,), low=0, high=1)
        return node, tokens[1:]
    if match["string"] is not None:
        return Node("string", data=match["string"][1:-1]), tokens[1:]
    if match["low"]:
        low, high = int(match["low"]), int(match["high"] or match["low"])
        return chars(f"\\x{low:02x}-\\x{high:02x}"), tokens[1:]
    return Node("rule", data=match["name"].lower()), tokens[1:]
