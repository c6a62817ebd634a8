"""Parses any text into a tree, without loss and without errors.

Time and memory are linear in the length of the text. Nested comments use their own stack instead of
recursion, so no nesting depth can overflow Python's.
"""

from __future__ import annotations

from addrlint._lazy_regex import late
from addrlint.syntax.fast_parser import split
from addrlint.syntax.grammar import BLANK, BLANK_IN_DOMAIN
from addrlint.syntax.lexer import Tokens
from addrlint.syntax.mailbox_parser import SCHEMES, structure
from addrlint.syntax.masking import mark_outer_spaces, opaque, overwritten, structured_templates
from addrlint.syntax.span import Span
from addrlint.syntax.tree import Address, DisplayName, Space, Special, Stray

# Characters that can make a text more than local@domain with spaces around it; STRUCTURE adds
# commas and semicolons.
_SIGNS = r'"()<>:\[\]\\'
STRUCTURE = late(f"[{_SIGNS},;]", "search")
# The same characters and white space, to find out whether a section of a text is more than
# local@domain; the second pattern ignores commas and semicolons.
_MORE = late(f"[{_SIGNS},;{BLANK_IN_DOMAIN}]", "search")
_MORE_THAN_COMMAS = late(f"[{_SIGNS}{BLANK_IN_DOMAIN}]", "search")
_BLANKS = frozenset(BLANK_IN_DOMAIN)
# A line end between two texts where the second is not a folded line (RFC 5322 section 2.2.3).
_UNFOLDED = late(r"(?<=[^\s])[ \t]*+[\r\n]++(?=[^\s])", "search")
# Text after such a line end if it is another command, header or address.
_GOES_ON = late(r"[^:@ ]*[:@ ]", "match")
# The pairs of quotes that people and programs put around a whole address.
_QUOTES = {
    '"': '"',
    "'": "'",
    "`": "`",
    "\u2018": "\u2019",
    "\u201c": "\u201d",
    "\u201e": "\u201c",
}


def parse(text: str, *, as_list: bool = False) -> Address:
    """Return the tree of ``text``.

    Args:
        text: any text; lone surrogates count as ordinary characters.
        as_list: treat every comma and semicolon outside quotes, comments and angle brackets as a
            separator of an address-list (RFC 5322 section 3.4). By default one separates mailboxes
            only if both sides contain an @; anywhere else it is an ordinary character.

    Returns:
        The root. Its tokens, in order, are ``text``; they are created on first access.
    """
    if "\n" in text or "\r" in text:
        cut = _UNFOLDED(text)
        if cut is not None and "@" in text[: cut.start()] and _GOES_ON(text, cut.end()):
            return _cut_short(text, cut.start(), cut.end(), as_list)
    if hidden := structured_templates(text):
        return structure(text, Tokens(overwritten(text, 0, hidden), shown=text), as_list)
    wrapping = _wrapping(text)
    if wrapping is not None:
        return _unwrapped(text, wrapping, as_list)
    bracket = text.find("@[")
    # Only the rules for address literals look at the structure of one; a comment can follow it.
    is_plain_literal = bracket >= 0 and not {*"@(,;"} & {*text[bracket + 1 :]}
    sign = STRUCTURE(text[:bracket] if is_plain_literal else text)
    if sign is None:
        return split(text)
    simple = None if as_list or bracket >= 0 else _of_one_sign(text, sign.start())
    return simple or structure(text, Tokens(text), as_list)


def _of_one_sign(text: str, at: int) -> Address | None:
    """Return the tree of a text with a single structure that starts at ``at``, else None.

    It handles angle brackets around the address (with or without a name before them), a scheme
    before the address, and commas in the domain.
    """
    sign, divides = text[at], text.find("@")
    if sign == "<" and text[-1] == ">" and divides > at:
        if _MORE(text, at + 1, len(text) - 1) is not None:
            return None
        address = split(text, has_no_space=True, start=at + 1, stop=len(text) - 1)
        address.mailboxes[0].angle = Span(at, len(text))
        if at and not _has_name(address, text[:at]):
            return None
    elif sign == ":" and at < divides and text[:at].lower() in SCHEMES:
        if _MORE(text, at + 1) is not None:
            return None
        address = split(text, has_no_space=True, start=at + 1)
        address.mailboxes[0].scheme = Span(0, at + 1)
    elif sign in ",;" and 0 <= divides < at and text[-1] not in ",;":
        if text.find("@", divides + 1) >= 0 or _MORE_THAN_COMMAS(text) is not None:
            return None
        return split(text, has_no_space=True)
    else:
        return None
    address.mailboxes[0].local.is_at_start = False
    return address


def _has_name(address: Address, before: str) -> bool:
    """Add the display name before the bracket to a tree; return False if it is not only a name."""
    name = before.rstrip(" ")
    if not name or {name[0], name[-1]} & _BLANKS or "\n" in name or "\r" in name:
        return False
    if opaque(address.text, 0, False):
        return False
    address.mailboxes[0].display = DisplayName(0, name)
    blank = before[len(name) :]
    address.spaces = (Space(len(name), blank, "between"),) if blank else ()
    return True


def _cut_short(text: str, start: int, end: int, as_list: bool) -> Address:
    """Parse the address up to a line end that is not folding; the rest becomes one stray token."""
    address = parse(text[:start], as_list=as_list)
    # Keep the tokens and spaces of the head before ``text`` is set to the whole text.
    head, address.spaces = address.tokens, address.spaces
    tail = Tokens(text[start:end], start).nodes
    address.text = text
    address.tokens = (*head, *tail, Stray(end, text[end:]))
    return address


def _wrapping(text: str) -> Span | None:
    """Return the span of a pair of quotes around the whole text with an @ inside, or None."""
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
    before, after = Tokens(text[:start]).nodes, Tokens(text[end:], end).nodes
    inside = Tokens(text[start + 1 : end - 1], start + 1)
    address = structure(text, inside, as_list)
    opening, closing = Special(start, text[start]), Special(end - 1, text[end - 1])
    address.tokens = (*before, opening, *inside.nodes, closing, *after)
    address.wrapping = wrapping
    outer = [token for token in (*before, *after) if isinstance(token, Space)]
    address.spaces = (*mark_outer_spaces(outer, 0, len(text), []), *address.spaces)
    return address
