"""Splits a text into tokens: flat, in order and lossless."""

from __future__ import annotations

import re
from itertools import accumulate, pairwise

from addrlint._lazy_regex import late
from addrlint.syntax.grammar import BLANK, BLANK_IN_DOMAIN, SPACE_RUN, UNICODE_SPACES
from addrlint.syntax.nodes import (
    At,
    Atom,
    Comment,
    Dot,
    Literal,
    Quoted,
    Space,
    Special,
    Stray,
    Token,
)

# Every alternative matches at least one character and the last one matches any, so the tokens
# together are the whole text. An open quote takes all the rest at once, which keeps the time for a
# run of escaped quotes linear.
_QUOTED = r'"(?:[^"\\]++|\\.)*+\\?"?'
_FLAT_COMMENT = r"\((?:[^()\\]++|\\.)*+\)"
_OTHERS = (
    r'[^\x00-\x20"(),.:;<>@\[\\\]\x7f' + UNICODE_SPACES + r"]++"
    r"|\.|@"
    r"|(?<=@)\[(?:[^\[\]\\]++|\\.)*+\]|(?<=@)\[[^\[\]<>@,;\s]*+"
    r"|" + SPACE_RUN + r"|."
)
_FLAT = late(f"{_QUOTED}|{_FLAT_COMMENT}|{_OTHERS}", "findall", re.S)
_NESTED = late(f"{_QUOTED}|{_OTHERS}", "match", re.S)
_UNQUOTED = late(_OTHERS, "findall", re.S)
_UNQUOTED_FROM = late(_OTHERS, "match", re.S)
_PARENTHESES = late(r"\\.|[()]", "finditer", re.S)
_MAY_BE_SPACED = late(r"@[\s(][^@\[]*+\[", "search")
_LITERAL = late(r"\[(?:[^\[\]\\]++|\\.)*+\]", "match", re.S)
_CLOSED = late(r'"(?:[^"\\]++|\\.)*+"', "fullmatch", re.S)

# The type of a token by its first character; an atom is "a".
_SIGNS = {char: char for char in '.@"(),:;<>[\\]'}
_SIGNS.update((chr(code), "s") for code in (*range(32), 127))
_SIGNS.update((char, " " if char in BLANK else "u") for char in BLANK_IN_DOMAIN)
_FLAT_SIGNS = {**_SIGNS, '"': "q", "(": "c"}
_KINDS: dict[str, type[Token]] = {"a": Atom, ".": Dot, "@": At, "c": Comment, "s": Stray}
_KINDS.update(dict.fromkeys(" u", Space))
_KINDS.update(dict.fromkeys('"(),:;<>[\\]', Special))


class Tokens:
    """The tokens of one text as strings; their nodes are created on first access.

    Attributes:
        texts: the text of each token, in order.
        starts: the start of each token, followed by the end of the text.
        shape: one character per token: ``a`` atom, ``.`` dot, ``@`` at, `` `` white space, ``u``
            non-ASCII space, ``c`` comment, ``q`` quoted string, ``l`` literal, ``s`` stray; any
            other character is that special.
        kinds: the characters in ``shape``.
    """

    __slots__ = ("_nodes", "kinds", "shape", "starts", "texts")

    def __init__(self, text: str, start: int = 0, shown: str = "") -> None:
        """Split ``text`` into tokens.

        Args:
            text: any text.
            start: its position in a larger text.
            shown: what ``text`` stands for, if parts of it are masked; as long as ``text``.
        """
        self._nodes: tuple[Token, ...] | None = None
        if "[" in text and _MAY_BE_SPACED(text):
            texts, shape = _nested(text)
        elif '"' in text or "(" in text:
            texts, shape = _quoted_and_commented(text)
        else:
            texts = _UNQUOTED(text)
            shape = _shape(texts, _SIGNS)
        if "[" in shape:
            shape = shape.replace("@[", "@l")
        self.texts: list[str] = texts
        self.shape = shape
        self.kinds = frozenset(shape)
        self.starts = list(accumulate(map(len, texts), initial=start))
        if shown:
            self.texts = [shown[a - start : b - start] for a, b in pairwise(self.starts)]

    @property
    def nodes(self) -> tuple[Token, ...]:
        """All tokens, in order."""
        if self._nodes is None:
            self._nodes = tuple(map(_node, self.shape, self.starts, self.texts))
        return self._nodes

    def between(self, first: int, after: int) -> tuple[Token, ...]:
        """Return the tokens in a range of indexes."""
        if self._nodes is None:
            places = slice(first, after)
            return tuple(map(_node, self.shape[places], self.starts[places], self.texts[places]))
        return self._nodes[first:after]

    def of(self, signs: str) -> list[Token]:
        """Return the tokens whose character in ``shape`` is one of ``signs``."""
        return [
            _node(sign, start, text_of_token)
            for sign, start, text_of_token in zip(self.shape, self.starts, self.texts, strict=False)
            if sign in signs
        ]


def _node(sign: str, start: int, text_of_token: str) -> Token:
    if sign == "q":
        return Quoted(start, text_of_token, _CLOSED(text_of_token) is not None)
    if sign == "l":
        return Literal(start, text_of_token, text_of_token[-1] == "]")
    return _KINDS[sign](start, text_of_token)


def _shape(texts: list[str], signs: dict[str, str]) -> str:
    sign = signs.get
    return "".join([sign(text_of_token[0], "a") for text_of_token in texts])


def _quoted_and_commented(text: str) -> tuple[list[str], str]:
    if "(" in text and "\\" in text:
        # An escaped parenthesis opens no comment, and a search for its end would run to the end of
        # the text.
        return _nested(text)
    texts = _FLAT(text)
    if "(" in texts:
        return _nested(text)
    shape = _shape(texts, _FLAT_SIGNS)
    last = texts[-1]
    if shape[-1] != "q" or _CLOSED(last):
        return texts, shape
    # The last quote is never closed. It ends at the last @, so that the domain is still parsed.
    reach = last.rfind("@")
    if "(" in last:
        return _nested(text)
    if reach > 0:
        rest = _UNQUOTED(last[reach:])
        texts[-1:] = [last[:reach], *rest]
        shape += _shape(rest, _SIGNS)
    return texts, shape


def _nested(text: str) -> tuple[list[str], str]:
    """Split a text into tokens one by one, for what no single expression can match.

    That is a nested or unclosed comment, and a literal behind white space or a comment after its @.
    """
    closing = _closing_parentheses(text)
    texts, shape = [], []
    match = _NESTED
    is_open = False  # a quote was opened and is never closed
    is_after_at = False  # only white space and comments since the last @
    at, length = 0, len(text)
    while at < length:
        text_of_token = match(text, at)[0]  # the last alternative matches any character
        sign = _SIGNS.get(text_of_token[0], "a")
        if sign == "(" and at in closing:
            sign = "c"
            text_of_token = text[at : closing[at] + 1]
        elif sign == "[" and is_after_at and (literal := _LITERAL(text, at)):
            sign, text_of_token = "l", literal[0]
        elif sign == '"' and not is_open:
            sign = "q"
            if _CLOSED(text_of_token) is None:
                text_of_token = (
                    text_of_token[: text_of_token.rfind("@")]
                    if "@" in text_of_token
                    else text_of_token
                )
                match, is_open = _UNQUOTED_FROM, True
        texts.append(text_of_token)
        shape.append(sign)
        is_after_at = sign == "@" or (is_after_at and sign in " uc")
        at += len(text_of_token)
    return texts, "".join(shape)


def _closing_parentheses(text: str) -> dict[int, int]:
    """Map the position of each closed ``(`` to the position of its ``)``."""
    closing = {}
    stack = []
    for match in _PARENTHESES(text):
        if match[0] == "(":
            stack.append(match.start())
        elif match[0] == ")" and stack:
            closing[stack.pop()] = match.start()
    return closing
