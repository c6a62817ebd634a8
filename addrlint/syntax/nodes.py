"""Defines the smallest nodes of the tree: tokens, which together are the text, and labels.

A node has its text and the index of its first code point. The tokens of an address, in order, are
exactly the text as given, faults included.
"""

from __future__ import annotations

from addrlint._lazy_regex import late
from addrlint.syntax.grammar import OWNED
from addrlint.syntax.span import Span

_without_owned = late(f"[{OWNED}\\s]+", "sub")


class Node:
    """A piece of the text: ``text`` as given and ``start``, the index of its first code point."""

    __slots__ = ("start", "text")

    def __init__(self, start: int, text: str) -> None:
        self.start = start
        self.text = text

    @property
    def end(self) -> int:
        """Index after the last code point."""
        return self.start + len(self.text)

    @property
    def span(self) -> Span:
        """Span of the node, in code points of the text as given."""
        return Span(self.start, self.end)

    def children(self) -> tuple[Node, ...]:
        """Return the nodes directly inside this one, in order; empty for a token."""
        return ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.start}, {self.text!r})"


class Token(Node):
    """A node without children; the tokens, in order, are the whole text."""

    __slots__ = ()


class Atom(Token):
    """A run of characters that are not specials, spaces or control characters."""

    __slots__ = ()


class Dot(Token):
    """One U+002E FULL STOP outside quotes."""

    __slots__ = ()


class At(Token):
    """One U+0040 COMMERCIAL AT outside quotes."""

    __slots__ = ()


class Space(Token):
    """A run of one type of white space: U+0020, TAB, non-ASCII spaces or line ends.

    ``place`` is ``"leading"`` or ``"trailing"`` at an end of the text, ``"inside"`` within a
    mailbox, and ``"between"`` where the grammar of a header allows it: between mailboxes or around
    angle brackets.
    """

    __slots__ = ("place",)

    def __init__(self, start: int, text: str, place: str = "inside") -> None:
        self.start = start
        self.text = text
        self.place = place


class Special(Token):
    """One ASCII character from RFC 5322's specials that is not part of a larger token."""

    __slots__ = ()


class Stray(Token):
    """A control character, which no production of the grammar allows."""

    __slots__ = ()


class Comment(Token):
    """``(...)`` with everything nested in it (RFC 5322 section 3.2.2); always closed."""

    __slots__ = ()


class Enclosed(Token):
    """A text between two delimiters; ``closed`` is False if the second one is missing."""

    __slots__ = ("closed",)

    def __init__(self, start: int, text: str, closed: bool) -> None:
        super().__init__(start, text)
        self.closed = closed

    @property
    def content(self) -> str:
        """The text between the delimiters, including backslashes."""
        return self.text[1:-1] if self.closed else self.text[1:]


class Quoted(Enclosed):
    """``"..."`` (RFC 5321 section 4.1.2, Quoted-string)."""

    __slots__ = ()


class Literal(Enclosed):
    """``[...]`` after the @ (RFC 5321 section 4.1.3)."""

    __slots__ = ()

    @classmethod
    def leading(cls, start: int, text: str) -> Literal:
        """Return the literal at the start of a domain: up to the last ``]`` of ``text``."""
        end = text.rfind("]") + 1
        before = text[: max(end - 1, 0)]
        # After an odd number of backslashes, the bracket is the second half of a quoted pair.
        closed = end > 0 and (len(before) - len(before.rstrip("\\"))) % 2 == 0
        return cls(start, text[:end] if closed else text, closed)


class Label(Node):
    """One label of a domain: the text between two dots."""

    __slots__ = ()

    @property
    def clean(self) -> str:
        """The text without white space and without characters that have a rule of their own."""
        return without_invisible(self.text)


class Group(Node):
    """``name: mailboxes;`` (RFC 5322 section 3.4); ``name`` is the span of the name."""

    __slots__ = ("name",)

    def __init__(self, start: int, text: str, name: Span) -> None:
        super().__init__(start, text)
        self.name = name


def without_invisible(text: str) -> str:
    """Return ``text`` without white space and without characters that have a rule of their own."""
    if text.isascii():
        return text.strip()
    kept: str = _without_owned("", text)
    return kept
