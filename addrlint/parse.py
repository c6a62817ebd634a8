"""Text to tree, total and lossless; no verdict is given here and no text makes it fail.

Time and memory are linear in the length of the text. Nothing recurses: comments nest by a stack of
their own, so no depth can overflow Python's.
"""

from __future__ import annotations

import re

from addrlint.address import (
    Address,
    At,
    Atom,
    Comment,
    Domain,
    Dot,
    Leaf,
    Literal,
    Local,
    Mailbox,
    Quoted,
    Space,
    Special,
    Stray,
    placed,
)
from addrlint.grammar import BLANK, BLANK_IN_DOMAIN, UNICODE_SPACES
from addrlint.span import Span
from addrlint.structure import structure

# Characters that can make a text more than local@domain with spaces about it.
STRUCTURE = re.compile(r'["()<>,;:\[\]\\]').search

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

_KINDS: dict[str, type[Leaf]] = {".": Dot, "@": At}
_KINDS.update(dict.fromkeys('"(),:;<>[\\]', Special))
_KINDS.update(
    dict.fromkeys((chr(code) for code in (*range(32), 127) if chr(code) not in BLANK), Stray)
)
_KINDS.update(dict.fromkeys(BLANK_IN_DOMAIN, Space))


def parse(text: str, *, as_list: bool = False) -> Address:
    """Return the tree of ``text``.

    Args:
        text: any text; lone surrogates are characters like others.
        as_list: take every comma and semicolon outside quotes, comments and angle brackets as a
            separator of an address-list (RFC 5322 section 3.4). Otherwise one divides mailboxes
            only where both sides hold an @, and is a character of its part elsewhere.

    Returns:
        The root. Its leaves, in order, are ``text``.
    """
    address = read(text, as_list)
    if not address.leaves:
        address.leaves = tuple(leaves(text))
    return address


def read(text: str, as_list: bool) -> Address:
    """Return the tree of ``text``, leaves left out where no structure asks for them."""
    cut = _UNFOLDED(text)
    if cut is not None:
        return _cut_short(text, cut.start(), cut.end(), as_list)
    wrapping = _wrapping(text)
    if wrapping is not None:
        return _unwrapped(text, wrapping, as_list)
    if STRUCTURE(text) is None:
        return split(text)
    return structure(text, leaves(text), as_list)


# A line end with text before it, and after it text that is not folded (RFC 5322 section 2.2.3).
_UNFOLDED = re.compile(r"(?<=[^\s])[ \t]*+[\r\n]++(?=[^\s])").search


def _cut_short(text: str, start: int, end: int, as_list: bool) -> Address:
    """Read the address up to a line end that folds nothing; what follows is one stray leaf."""
    address = parse(text[:start], as_list=as_list)
    address.text = text
    tail = leaves(text[start:end])
    for leaf in tail:
        leaf.start += start
    address.leaves = (*address.leaves, *tail, Stray(end, text[end:]))
    return address


# The pairs of quotes that people and programs put round a whole address.
_QUOTES = {'"': '"', "'": "'", "\u2018": "\u2019", "\u201c": "\u201d", "\u201e": "\u201c", "`": "`"}


def _wrapping(text: str) -> Span | None:
    """Return the place of one pair of quotes round the whole text with an @ inside, or None."""
    inside = text.strip(BLANK)
    if len(inside) < 3 or _QUOTES.get(inside[0]) != inside[-1] or "@" not in inside:
        return None
    content = inside[1:-1]
    if inside[0] in content or inside[-1] in content:
        return None
    start = text.index(inside[0])
    return Span(start, start + len(inside))


def _unwrapped(text: str, wrapping: Span, as_list: bool) -> Address:
    start, end = wrapping
    before, inside = leaves(text[:start]), leaves(text[start + 1 : end - 1])
    after = leaves(text[end:])
    for leaf in inside:
        leaf.start += start + 1
    for leaf in after:
        leaf.start += end
    address = structure(text, inside, as_list)
    opening, closing = Special(start, text[start]), Special(end - 1, text[end - 1])
    address.leaves = (*before, opening, *inside, closing, *after)
    address.wrapping = wrapping
    outer = [leaf for leaf in (*before, *after) if isinstance(leaf, Space)]
    address.spaces = (*placed(outer, 0, len(text), []), *address.spaces)
    return address


def split(text: str, bare: bool = False) -> Address:
    """Return the tree of a text without any character of ``STRUCTURE``, leaves left out.

    This is ``parse`` for the common case, some ten times quicker. ``bare`` tells that the text is
    known to hold no opaque form.
    """
    at = text.rfind("@")
    before = text if at < 0 else text[:at]
    local_text = before.strip(BLANK)
    start = 0
    if len(local_text) != len(before) and local_text:
        start = len(before) - len(before.lstrip(BLANK))
    local = Local(start, local_text, (), True, at < 0)
    if bare and at >= 0:
        local.bare = local_text
    mailbox = Mailbox(0, text, local)
    if at >= 0:
        after = text[at + 1 :]
        domain_text = after.strip(BLANK_IN_DOMAIN)
        start = at + 1
        if len(domain_text) != len(after):
            start += len(after) - len(after.lstrip(BLANK_IN_DOMAIN))
        mailbox.at = At(at, "@")
        mailbox.domain = Domain(start, domain_text)
    return Address(text, (mailbox,))


def leaves(text: str) -> list[Leaf]:
    """Return the leaves of ``text``: flat, in order, and together the text itself."""
    found: list[Leaf] = []
    closing = _closing_parentheses(text) if "(" in text else {}
    take = _TOKENS.match
    at = 0
    length = len(text)
    while at < length:
        match = take(text, at)
        token = match[0] if match else text[at]
        first = token[0]
        if first == "(" and at in closing:
            token = text[at : closing[at] + 1]
            found.append(Comment(at, token))
        elif first == '"' and take is not _TOKENS_OPEN.match and not _is_closed(token):
            # No quote closes it: it reaches to the last @, so that the domain is still seen.
            token = token[: token.rfind("@")] if "@" in token else token
            found.append(Quoted(at, token, False))
            take = _TOKENS_OPEN.match
        elif first == '"' and take is not _TOKENS_OPEN.match:
            found.append(Quoted(at, token, True))
        elif first == "[" and at and text[at - 1] == "@":
            found.append(Literal(at, token, token[-1] == "]"))
        else:
            found.append(_KINDS.get(first, Atom)(at, token))
        at += len(token)
    return found


_CLOSED = re.compile(r'"(?:[^"\\]++|\\.)*+"', re.S).fullmatch


def _is_closed(token: str) -> bool:
    return _CLOSED(token) is not None


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
