"""Text to leaves: flat, in order, lossless; what they make together is not known here."""

from __future__ import annotations

import re

from addrlint.address import (
    At,
    Atom,
    Comment,
    Dot,
    Leaf,
    Literal,
    Quoted,
    Space,
    Special,
    Stray,
)
from addrlint.grammar import BLANK, BLANK_IN_DOMAIN, UNICODE_SPACES

# Every alternative takes at least one character and the last takes any, so that the pieces are the
# text. An open quote takes all the rest at once: that is what keeps a run of escaped quotes linear.
_QUOTED = r'"(?:[^"\\]++|\\.)*+\\?"?'
_OTHERS = (
    r'[^\x00-\x20"(),.:;<>@\[\\\]\x7f' + UNICODE_SPACES + r"]++"
    r"|\.|@"
    r"|(?<=@)\[[^\[\]]*+\]|(?<=@)\[[^\[\]<>@,;\s]*+"
    r"| ++|\t++|[\r\n]++|[" + UNICODE_SPACES + r"]++"
    r"|."
)
_TOKENS = re.compile(_QUOTED + "|" + _OTHERS, re.S)
_TOKENS_OPEN = re.compile(_OTHERS, re.S)
_PARENTHESES = re.compile(r"\\.|[()]", re.S)
_CLOSED = re.compile(r'"(?:[^"\\]++|\\.)*+"', re.S).fullmatch

_KINDS: dict[str, tuple[type[Leaf], str]] = {".": (Dot, "."), "@": (At, "@")}
_KINDS.update((char, (Special, char)) for char in '"(),:;<>[\\]')
_KINDS.update((chr(code), (Stray, "s")) for code in (*range(32), 127))
_KINDS.update((char, (Space, " " if char in BLANK else "u")) for char in BLANK_IN_DOMAIN)
_ATOM = (Atom, "a")


class Leaves:
    """The leaves of one text, and their kinds as a string with which they are found quickly.

    Attributes:
        all: every leaf, in order.
        shape: a character for each: ``a`` atom, ``.`` ``@``, `` `` white space, ``u`` a space beyond
            ASCII, ``c`` comment, ``q`` quoted string, ``l`` literal, ``s`` stray, else a special.
    """

    __slots__ = ("all", "shape")

    def __init__(self, text: str, start: int = 0) -> None:
        """Take ``text`` apart; ``start`` is its place in a larger one."""
        self.all: list[Leaf] = []
        shape: list[str] = []
        if "(" in text or '"' in text:
            self._take_nested(text, start, shape)
        else:
            self._take(text, start, 0, shape)
        self.shape = "".join(shape)

    def _take(self, text: str, start: int, at: int, shape: list[str]) -> None:
        """Take what is left from ``at`` on, known to hold no comment and no quoted string."""
        add, note, kinds = self.all.append, shape.append, _KINDS.get
        place = start + at
        for token in _TOKENS_OPEN.findall(text, at):
            kind, sign = kinds(token[0], _ATOM)
            if sign == "[" and place > start and text[place - start - 1] == "@":
                sign = "l"
                add(Literal(place, token, token[-1] == "]"))
            else:
                add(kind(place, token))
            note(sign)
            place += len(token)

    def _take_nested(self, text: str, start: int, shape: list[str]) -> None:
        closing = _closing_parentheses(text) if "(" in text else {}
        add, note, kinds = self.all.append, shape.append, _KINDS.get
        match = _TOKENS.match
        is_open = False  # a quote was opened and nothing closes it
        at, length = 0, len(text)
        while at < length:
            token = match(text, at)[0]  # type: ignore[index]  # the last alternative takes all
            kind, sign = kinds(token[0], _ATOM)
            if kind is not Special:
                add(kind(start + at, token))
            elif sign == "(" and at in closing:
                sign = "c"
                token = text[at : closing[at] + 1]
                add(Comment(start + at, token))
            elif sign == '"' and not is_open:
                sign = "q"
                closed = _CLOSED(token) is not None
                if not closed:
                    # It reaches to the last @, so that the domain is still seen.
                    token = token[: token.rfind("@")] if "@" in token else token
                    match, is_open = _TOKENS_OPEN.match, True
                add(Quoted(start + at, token, closed))
            elif sign == "[" and at and text[at - 1] == "@":
                sign = "l"
                add(Literal(start + at, token, token[-1] == "]"))
            else:
                add(Special(start + at, token))
            note(sign)
            at += len(token)


def _closing_parentheses(text: str) -> dict[int, int]:
    """Map the place of each ``(`` that is closed to the place of its ``)``."""
    closing = {}
    stack = []
    for match in _PARENTHESES.finditer(text):
        if match[0] == "(":
            stack.append(match.start())
        elif match[0] == ")" and stack:
            closing[stack.pop()] = match.start()
    return closing
