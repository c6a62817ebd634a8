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

_KINDS: dict[str, type[Leaf]] = {".": Dot, "@": At}
_KINDS.update(dict.fromkeys('"(),:;<>[\\]', Special))
_KINDS.update(dict.fromkeys((chr(c) for c in (*range(32), 127) if chr(c) not in BLANK), Stray))
_KINDS.update(dict.fromkeys(BLANK_IN_DOMAIN, Space))


class Leaves:
    """The leaves of one text, and where among them those stand that divide it.

    Attributes:
        all: every leaf, in order.
        ats: indexes in ``all`` of each @.
        specials: indexes in ``all`` by character, for the specials of RFC 5322.
        has_blanks: whether a space or a comment is among them.
    """

    __slots__ = ("all", "ats", "has_blanks", "specials")

    def __init__(self, text: str, start: int = 0) -> None:
        """Take ``text`` apart; ``start`` is its place in a larger one."""
        self.all: list[Leaf] = []
        self.ats: list[int] = []
        self.specials: dict[str, list[int]] = {}
        self.has_blanks = False
        if "(" in text or '"' in text:
            self._take_nested(text, start)
        else:
            self._take(text, start, 0)

    def _take(self, text: str, start: int, at: int) -> None:
        """Take what is left from ``at`` on, known to hold no comment and no quoted string."""
        found, kinds = self.all, _KINDS.get
        place = start + at
        for token in _TOKENS_OPEN.findall(text, at):
            first = token[0]
            kind = kinds(first, Atom)
            if kind is Special:
                if first == "[" and place > start and text[place - start - 1] == "@":
                    found.append(Literal(place, token, token[-1] == "]"))
                    place += len(token)
                    continue
                self.specials.setdefault(first, []).append(len(found))
            elif kind is At:
                self.ats.append(len(found))
            elif kind is Space:
                self.has_blanks = True
            found.append(kind(place, token))
            place += len(token)

    def _take_nested(self, text: str, start: int) -> None:
        closing = _closing_parentheses(text) if "(" in text else {}
        found, kinds = self.all, _KINDS.get
        match = _TOKENS.match
        at, length = 0, len(text)
        while at < length:
            token = match(text, at)[0]  # type: ignore[index]  # the last alternative takes all
            first = token[0]
            kind = kinds(first, Atom)
            if kind is Special:
                if first == "(" and at in closing:
                    token = text[at : closing[at] + 1]
                    self.has_blanks = True
                    found.append(Comment(start + at, token))
                elif first == '"':
                    closed = _CLOSED(token) is not None
                    if not closed and "@" in token:
                        # It reaches to the last @, so that the domain is still seen.
                        token = token[: token.rfind("@")]
                    found.append(Quoted(start + at, token, closed))
                    if not closed:
                        match = _TOKENS_OPEN.match
                        if not closing:
                            self._take(text, start, at + len(token))
                            return
                elif first == "[" and at and text[at - 1] == "@":
                    found.append(Literal(start + at, token, token[-1] == "]"))
                else:
                    self.specials.setdefault(first, []).append(len(found))
                    found.append(Special(start + at, token))
            else:
                if kind is At:
                    self.ats.append(len(found))
                elif kind is Space:
                    self.has_blanks = True
                found.append(kind(start + at, token))
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
