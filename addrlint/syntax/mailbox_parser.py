"""Builds mailboxes from tokens: lists, groups, angle brackets and routes.

If a text can be parsed in two ways, the parser takes the one that gives the clearest findings: a
comma separates mailboxes only if there is an @ on both sides of it.
"""

from __future__ import annotations

from addrlint._lazy_regex import late
from addrlint.syntax.lexer import Tokens
from addrlint.syntax.masking import mark_outer_spaces, opaque, within
from addrlint.syntax.span import Span
from addrlint.syntax.tree import (
    Address,
    At,
    DisplayName,
    Domain,
    Group,
    Local,
    Mailbox,
    Node,
    Space,
    Special,
    Token,
)

# Words that come before a colon and an address in links and lists, in lower case.
SCHEMES = frozenset(
    "mailto email e-mail mail smtp sip sips xmpp http https ftp ssh git acct to from cc bcc".split()
)
# Token types that are stripped from the ends of a local part, and of anything else
# (``Tokens.shape``).
_BLANK = " c"
_BLANK_ELSEWHERE = " uc"
_DIVIDERS = late("[,;:<]", "finditer")
_ANGLES = late("<([^<>]*)>", "finditer")
_PHRASE = late("[ uc]*[aq][a.quc ]*", "fullmatch")

_Range = tuple[int, int]  # token indexes, half-open


def structure(text: str, tokens: Tokens, as_list: bool) -> Address:
    """Return the tree of ``text`` from its ``tokens``; ``as_list`` as in ``parse``."""
    shape = tokens.shape
    reader = _Reader(text, tokens)
    divider = None
    if "," in shape or ";" in shape:
        divider = _Divider(text, tokens, reader.closing, as_list)
        mailboxes = tuple([reader.mailbox(first, after) for first, after in divider.divide()])
    else:
        mailboxes = (reader.mailbox(0, len(shape)),)
    address = Address(text, mailboxes)
    address.source = tokens
    if divider is not None:
        address.separators = tuple(divider.separators)
        address.groups = tuple(divider.groups)
    if not (" " in shape or "c" in shape or "u" in shape):
        address.spaces = ()
        return address
    names = [box.display.span for box in mailboxes if box.display is not None]
    if "c" in shape:
        comments = [token for token in tokens.of("c") if not within(token.start, names)]
        address.comments = tuple(comments)
    if " " not in shape and "u" not in shape:
        address.spaces = ()
        return address
    hidden = names
    if not as_list:
        has_no_at = all(box.at is None for box in mailboxes)
        hidden = sorted([*names, *opaque(text, 0, has_no_at)])
    spaces = [Space(token.start, token.text) for token in tokens.of(" u")]
    spaces = [space for space in spaces if not within(space.start, hidden)]
    _place(spaces, mailboxes)
    address.spaces = mark_outer_spaces(spaces, tokens.starts[0], tokens.starts[-1], [])
    return address


def _place(spaces: list[Space], mailboxes: tuple[Mailbox, ...]) -> None:
    """Mark the spaces between mailboxes and between a display name and its angle bracket."""
    number = 0
    for space in spaces:
        while number < len(mailboxes) - 1 and mailboxes[number + 1].start <= space.start:
            number += 1
        box = mailboxes[number]
        inside = box.angle or box.addr_spec
        space.place = "inside" if inside.start <= space.start < inside.end else "between"


class _Divider:
    """Finds the token range of each mailbox, and the separators between them."""

    def __init__(self, text: str, tokens: Tokens, closing: dict[int, int], as_list: bool) -> None:
        self.separators: list[Token] = []
        self.groups: list[Group] = []
        self._text = text
        self._tokens = tokens
        self._starts = tokens.starts
        self._shape = tokens.shape
        self._closing = closing
        self._as_list = as_list

    def divide(self) -> list[_Range]:
        """Return the ranges, and fill ``separators`` and ``groups``."""
        starts, shape, closing = self._starts, self._shape, self._closing
        last_semicolon, last_colon = shape.rfind(";"), shape.rfind(":")
        pieces: list[_Range] = []
        marks: list[Token] = []  # the separator after each piece except the last
        group_name: Span | None = None
        first = skip = 0
        for match in _DIVIDERS(shape):
            index, char = match.start(), match[0]
            if index < skip:
                continue
            if char == "<":
                # Commas and colons in a source route are not separators.
                skip = closing.get(index, index)
            elif char == ":":
                opens = group_name is None and index < last_semicolon
                if opens and self._is_phrase(first, index):
                    group_name = Span(starts[first], starts[index])
                    first = index + 1
            elif char == ";" and group_name is not None:
                text = self._text[group_name.start : starts[index] + 1]
                self.groups.append(Group(group_name.start, text, group_name))
                pieces.append((first, index))
                marks.append(Special(starts[index], char))
                first, group_name = index + 1, None
            elif char == ";" or index > last_colon or not self._opens_with_at(first):
                pieces.append((first, index))
                marks.append(Special(starts[index], char))
                first = index + 1
        pieces.append((first, len(shape)))
        return self._merge(pieces, marks)

    def _opens_with_at(self, first: int) -> bool:
        first = _trim(self._shape, first, len(self._shape), _BLANK_ELSEWHERE)[0]
        return self._shape.startswith("@", first)

    def _is_phrase(self, first: int, after: int) -> bool:
        if _PHRASE(self._shape, first, after) is None:
            return False
        first, after = _trim(self._shape, first, after, _BLANK_ELSEWHERE)
        return after - first > 1 or self._tokens.texts[first].lower() not in SCHEMES

    def _merge(self, pieces: list[_Range], marks: list[Token]) -> list[_Range]:
        """Join pieces whose separator does not separate mailboxes; drop blank ones."""
        starts, shape = self._starts, self._shape
        closers = {group.end - 1 for group in self.groups}
        as_list = self._as_list or bool(self.groups)
        ranges: list[_Range] = []
        found: list[Token] = []
        waiting = -1  # first token of the pieces that have had no @ so far
        for number, (first, after) in enumerate(pieces):
            blank = not shape[first:after].strip(_BLANK_ELSEWHERE)
            if as_list:
                if not blank:
                    ranges.append((first, after))
            elif shape.find("@", first, after) >= 0:
                ranges.append((first if waiting < 0 else waiting, after))
                waiting = -1
            elif not blank and waiting < 0:
                waiting = first
            if number < len(marks) and marks[number].start not in closers:
                found.append(marks[number])
        if waiting >= 0 and ranges:  # the rest has no @: it belongs to the mailbox before it
            ranges[-1] = (ranges[-1][0], pieces[-1][1])
        elif waiting >= 0:
            ranges.append((waiting, pieces[-1][1]))
        if not ranges:
            # An empty group has its own place; without one, the text is empty.
            ranges.append(next((piece for piece in pieces if self.groups and piece[0]), pieces[0]))
        taken = [(starts[a], starts[b]) for a, b in ranges if b > a]
        self.separators = found if as_list else _outside(found, taken)
        return ranges


def _outside(separators: list[Token], taken: list[tuple[int, int]]) -> list[Token]:
    found = []
    number = 0
    for mark in separators:
        while number < len(taken) and taken[number][1] <= mark.start:
            number += 1
        if number == len(taken) or mark.start < taken[number][0]:
            found.append(mark)
    return found


def _trim(shape: str, first: int, after: int, blank: str) -> _Range:
    """Strip tokens whose type is in ``blank`` from both ends of a range."""
    part = shape[first:after]
    left = part.lstrip(blank)
    if len(left) != len(part):
        first += len(part) - len(left)
    return first, first + len(left.rstrip(blank))


class _Reader:
    """Parses one mailbox from a range of tokens."""

    def __init__(self, text: str, tokens: Tokens) -> None:
        self._text = text
        self._tokens = tokens
        self._starts = tokens.starts
        shape = self._shape = tokens.shape
        # The index of each "<" that is closed without another "<" in between, and of its ">".
        self.closing: dict[int, int] = {}
        if "<" in shape and ">" in shape:
            self.closing = {found.start(): found.end() - 1 for found in _ANGLES(shape)}
        self._opening = tokens.starts[len(shape) - len(shape.lstrip(_BLANK))]

    def _of(self, first: int, after: int) -> tuple[int, str]:
        """Return the start and the text of a range; an empty range starts where it would begin."""
        start = self._starts[first]
        return start, self._text[start : self._starts[after]] if first < after else ""

    def mailbox(self, first: int, after: int) -> Mailbox:
        """Return the mailbox in a range of tokens."""
        starts, shape = self._starts, self._shape
        mailbox = Mailbox(*self._of(first, after))
        opened = self._angle(first, after) if self.closing else -1
        if opened >= 0:
            self._surround(mailbox, first, after, opened)
            first, after = opened + 1, self.closing[opened]
        if ":" in self._tokens.kinds:
            after = _trim(shape, first, after, _BLANK_ELSEWHERE)[1]
            first = _trim(shape, first, after, _BLANK)[0]
            first = self._scheme(mailbox, first, after)
            first = self._route(mailbox, first, after)
        at = shape.rfind("@", first, after)
        local_first, local_after = _trim(shape, first, after if at < 0 else at, _BLANK)
        start, local_text = self._of(local_first, local_after)
        if not local_text and at >= 0:
            start = starts[at]  # where it should have been
        local = mailbox.local = Local(start, local_text)
        local.source = (self._tokens, local_first, local_after)
        local.is_at_start = start == self._opening
        if at < 0:
            local.has_no_at = True
            return mailbox
        place = starts[at]
        mailbox.at = At(place, "@")
        domain_first, domain_after = _trim(shape, at + 1, after, _BLANK_ELSEWHERE)
        start, domain_text = self._of(domain_first, domain_after)
        domain = mailbox.domain = Domain(start if domain_text else place + 1, domain_text)
        if "c" in self._tokens.kinds:
            domain.tokens = self._tokens.between(domain_first, domain_after)
        return mailbox

    def _angle(self, first: int, after: int) -> int:
        """Return the index of the ``<`` that opens an angle-addr, or -1.

        Brackets without an @ inside count only if there is no @ outside them either:
        ``<%= name %>@b.example`` is not an angle-addr.
        """
        shape = self._shape
        has_at = shape.find("@", first, after) >= 0
        index = shape.find("<", first, after)
        while index >= 0:
            closed = self.closing.get(index, after)
            if closed < after and (not has_at or shape.find("@", index, closed) >= 0):
                return index
            index = shape.find("<", index + 1, after)
        return -1

    def _surround(self, mailbox: Mailbox, first: int, after: int, opened: int) -> None:
        """Set the nodes around ``<...>``; a doubled bracket does not count as a display name."""
        shape, closed = self._shape, self.closing[opened]
        mailbox.angle = Span(self._starts[opened], self._starts[closed] + 1)
        first = self._scheme(mailbox, *_trim(shape, first, opened, _BLANK))
        name = shape[first:opened].rstrip(_BLANK_ELSEWHERE + "<")
        blank = len(name) - len(name.lstrip(_BLANK_ELSEWHERE))
        if blank < len(name):
            display = DisplayName(*self._of(first + blank, first + len(name)))
            display.source = (self._tokens, first + blank, first + len(name))
            mailbox.display = display
        rest = shape[closed + 1 : after].lstrip(_BLANK_ELSEWHERE + ">")
        rest_after = after - (len(rest) - len(rest.rstrip(_BLANK_ELSEWHERE)))
        if after - len(rest) < rest_after:
            mailbox.trailing_text = Node(*self._of(after - len(rest), rest_after))

    def _scheme(self, mailbox: Mailbox, first: int, after: int) -> int:
        if not self._shape.startswith("a:", first, after):
            return first
        if self._tokens.texts[first].lower() not in SCHEMES:
            return first
        mailbox.scheme = Span(self._starts[first], self._starts[first + 2])
        return _trim(self._shape, first + 2, after, _BLANK)[0]

    def _route(self, mailbox: Mailbox, first: int, after: int) -> int:
        shape = self._shape
        opened = _trim(shape, first, after, " uc,")[0]
        colon = shape.find(":", first, after) if shape.startswith("@", opened, after) else -1
        # A colon may be in an address literal.
        while colon >= 0 and shape.count("[", first, colon) > shape.count("]", first, colon):
            colon = shape.find(":", colon + 1, after)
        if colon < 0 or shape.find("@", colon, after) < 0:
            return first
        mailbox.route = Node(*self._of(first, colon + 1))
        return _trim(shape, colon + 1, after, _BLANK)[0]
