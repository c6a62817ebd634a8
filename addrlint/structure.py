"""Leaves to mailboxes: lists, groups, angle brackets, routes; nothing is judged here.

Where a text could be read in two ways, the reading is the one that lets the rules speak most
plainly: a comma divides mailboxes only if an @ stands on both sides of it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from addrlint.address import (
    Address,
    At,
    Atom,
    Comment,
    Domain,
    Group,
    Leaf,
    Local,
    Mailbox,
    Node,
    Space,
    Special,
    opaque,
    placed,
)
from addrlint.grammar import BLANK, BLANK_IN_DOMAIN
from addrlint.leaves import Leaves
from addrlint.span import Span

# What stands before a colon and an address in links and in lists, in lower case.
_SCHEMES = frozenset(
    "mailto email e-mail mail smtp sip sips xmpp http https ftp ssh git acct to from cc bcc".split()
)

_Range = tuple[int, int]  # of leaves, half-open


def structure(text: str, leaves: Leaves, as_list: bool) -> Address:
    """Return the tree of ``text`` from its ``leaves``; ``as_list`` as in ``parse``."""
    every, specials = leaves.all, leaves.specials
    closing = _angle_pairs(specials) if "<" in specials else {}
    separators: list[Leaf] = []
    groups: list[Group] = []
    ranges = [(0, len(every))]
    if "," in specials or ";" in specials:
        ranges = _Divider(text, leaves, closing, as_list).divide(separators, groups)
    opening = _trim(every, 0, len(every), BLANK)[0]
    reader = _Reader(text, leaves, closing, every[opening].start if opening < len(every) else -1)
    mailboxes = tuple([reader.mailbox(first, after) for first, after in ranges])
    address = Address(text, mailboxes)
    address.leaves = tuple(every)
    if separators:
        address.separators = tuple(separators)
    if groups:
        address.groups = tuple(groups)
    if not leaves.has_blanks:
        address.spaces = ()
        return address
    names = [box.display.span for box in mailboxes if box.display is not None]
    address.comments = tuple(
        [leaf for leaf in every if type(leaf) is Comment and not _inside(leaf, names)]
    )
    hidden = names
    if not as_list:
        hidden = sorted([*names, *opaque(text, 0, all(box.at is None for box in mailboxes))])
    spaces = [leaf for leaf in every if type(leaf) is Space and not _inside(leaf, hidden)]
    _place(spaces, mailboxes)
    address.spaces = placed(spaces, every[0].start, every[-1].end, [])
    return address


def _place(spaces: list[Space], mailboxes: tuple[Mailbox, ...]) -> None:
    """Mark the spaces that stand between mailboxes or between a name and its bracket."""
    number = 0
    for space in spaces:
        while number < len(mailboxes) - 1 and mailboxes[number + 1].start <= space.start:
            number += 1
        box = mailboxes[number]
        inside = box.angle or box.spec
        space.place = "inside" if inside.start <= space.start < inside.end else "between"


def _inside(leaf: Leaf, spans: list[Span]) -> bool:
    """Whether ``leaf`` begins inside one of the sorted, disjoint ``spans``."""
    index = bisect_right(spans, leaf.start, key=_start) - 1
    return index >= 0 and leaf.start < spans[index].end


def _start(span: Span) -> int:
    return span.start


def _angle_pairs(specials: dict[str, list[int]]) -> dict[int, int]:
    """Map the index of each ``<`` to that of the ``>`` that closes it, with no ``<`` between."""
    pairs = {}
    opens, closes = specials["<"], specials.get(">", [])
    for number, opened in enumerate(opens):
        following = opens[number + 1] if number + 1 < len(opens) else -1
        index = bisect_left(closes, opened)
        if index < len(closes) and (following < 0 or closes[index] < following):
            pairs[opened] = closes[index]
    return pairs


class _Divider:
    """Finds the ranges of leaves that are one mailbox each."""

    def __init__(self, text: str, leaves: Leaves, closing: dict[int, int], as_list: bool) -> None:
        self._text = text
        self._every = leaves.all
        self._leaves = leaves
        self._closing = closing
        self._as_list = as_list

    def divide(self, separators: list[Leaf], groups: list[Group]) -> list[_Range]:
        """Return the ranges; what divides them is added to ``separators`` and ``groups``."""
        every, closing, specials = self._every, self._closing, self._leaves.specials
        last_semicolon = specials[";"][-1] if ";" in specials else -1
        last_colon = specials[":"][-1] if ":" in specials else -1
        pieces: list[_Range] = []
        marks: list[Leaf] = []  # the separator after each piece but the last
        group_name: Span | None = None
        first = skip = 0
        dividing = ((index, char) for char in ",;:<" for index in specials.get(char, ()))
        for index, char in sorted(dividing):
            if index < skip:
                continue
            leaf = every[index]
            if char == "<":
                # Commas and colons of a route are no separators.
                skip = closing.get(index, index)
            elif char == ":":
                opens = group_name is None and index < last_semicolon
                if opens and _is_phrase(every[first:index]):
                    group_name = Span(every[first].start, leaf.start)
                    first = index + 1
            elif char == ";" and group_name is not None:
                text = self._text[group_name.start : leaf.end]
                groups.append(Group(group_name.start, text, group_name))
                pieces.append((first, index))
                marks.append(leaf)
                first, group_name = index + 1, None
            elif char == ";" or index > last_colon or not _opens_with_at(every, first):
                pieces.append((first, index))
                marks.append(leaf)
                first = index + 1
        pieces.append((first, len(every)))
        return self._merge(pieces, marks, separators, groups)

    def _merge(
        self,
        pieces: list[_Range],
        marks: list[Leaf],
        separators: list[Leaf],
        groups: list[Group],
    ) -> list[_Range]:
        """Join pieces that a separator divides only by chance; drop blank ones at the end."""
        every, ats = self._every, self._leaves.ats
        closers = {group.end - 1 for group in groups}
        as_list = self._as_list or bool(groups)
        ranges: list[_Range] = []
        found: list[Leaf] = []
        waiting = -1  # first leaf of pieces that still lack an @
        for number, (first, after) in enumerate(pieces):
            blank = _trim(every, first, after)[0] >= after
            index = bisect_left(ats, first)
            if as_list:
                if not blank:
                    ranges.append((first, after))
            elif index < len(ats) and ats[index] < after:
                ranges.append((first if waiting < 0 else waiting, after))
                waiting = -1
            elif not blank and waiting < 0:
                waiting = first
            if number < len(marks) and marks[number].start not in closers:
                found.append(marks[number])
        if waiting >= 0 and ranges:  # the tail has no @: it belongs to the mailbox before it
            ranges[-1] = (ranges[-1][0], pieces[-1][1])
        elif waiting >= 0:
            ranges.append((waiting, pieces[-1][1]))
        if not ranges:
            ranges.append(pieces[0])
        taken = [(every[a].start, every[b - 1].end) for a, b in ranges if b > a]
        separators += found if as_list else _outside(found, taken)
        return ranges


def _opens_with_at(every: list[Leaf], first: int) -> bool:
    first = _trim(every, first, len(every))[0]
    return first < len(every) and type(every[first]) is At


def _is_phrase(before: list[Leaf]) -> bool:
    words = [leaf for leaf in before if type(leaf) is not Space and type(leaf) is not Comment]
    if not words or any(type(leaf) is Special or type(leaf) is At for leaf in words):
        return False
    return not (len(words) == 1 and words[0].text.lower() in _SCHEMES)


def _outside(separators: list[Leaf], taken: list[tuple[int, int]]) -> list[Leaf]:
    found = []
    number = 0
    for mark in separators:
        while number < len(taken) and taken[number][1] <= mark.start:
            number += 1
        if number == len(taken) or mark.start < taken[number][0]:
            found.append(mark)
    return found


def _trim(every: list[Leaf], first: int, after: int, blank: str = BLANK_IN_DOMAIN) -> _Range:
    """Leave out comments and the spaces of ``blank`` at both ends of a range of leaves."""
    while first < after:
        leaf = every[first]
        if type(leaf) is not Comment and not (type(leaf) is Space and leaf.text[0] in blank):
            break
        first += 1
    while after > first:
        leaf = every[after - 1]
        if type(leaf) is not Comment and not (type(leaf) is Space and leaf.text[0] in blank):
            break
        after -= 1
    return first, after


class _Reader:
    """Reads one mailbox from a range of leaves."""

    def __init__(self, text: str, leaves: Leaves, closing: dict[int, int], opening: int) -> None:
        self._text = text
        self._every = leaves.all
        self._ats = leaves.ats
        self._specials = leaves.specials
        self._closing = closing
        self._opening = opening

    def _of(self, first: int, after: int) -> tuple[int, str]:
        """Return place and text of a range; an empty one stands where it would begin."""
        every = self._every
        if first < after:
            start = every[first].start
            return start, self._text[start : every[after - 1].end]
        if first < len(every):
            return every[first].start, ""
        return (every[-1].end if every else 0), ""

    def mailbox(self, first: int, after: int) -> Mailbox:
        """Return the mailbox in a range of leaves."""
        every = self._every
        mailbox = Mailbox(*self._of(first, after))
        opened = self._angle(first, after) if self._closing else -1
        if opened >= 0:
            self._surround(mailbox, first, after, opened)
            first, after = opened + 1, self._closing[opened]
        after = _trim(every, first, after)[1]
        first = _trim(every, first, after, BLANK)[0]
        if ":" in self._specials:
            first = self._scheme(mailbox, first, after)
            first = self._route(mailbox, first, after)
        at = self._last_at(first, after)
        local_first, local_after = _trim(every, first, after if at < 0 else at, BLANK)
        start, local_text = self._of(local_first, local_after)
        if not local_text and at >= 0:
            start = every[at].start  # where it should have stood
        local = mailbox.local = Local(start, local_text)
        local.leaves = tuple(every[local_first:local_after])
        local.leads = start == self._opening
        local.alone = at < 0
        if at >= 0:
            divider = every[at]
            mailbox.at = At(divider.start, divider.text)
            domain_first, domain_after = _trim(every, at + 1, after)
            start, domain_text = self._of(domain_first, domain_after)
            domain = mailbox.domain = Domain(start if domain_text else divider.end, domain_text)
            domain.leaves = tuple(every[domain_first:domain_after])
        return mailbox

    def _last_at(self, first: int, after: int) -> int:
        index = bisect_left(self._ats, after) - 1
        return self._ats[index] if index >= 0 and self._ats[index] >= first else -1

    def _angle(self, first: int, after: int) -> int:
        """Return the index of the ``<`` that opens an angle-addr, or -1.

        Brackets with no @ inside are one only where no @ stands outside: ``<%= name %>@b.example``
        is no angle-addr.
        """
        opens = self._specials["<"]
        has_at = self._last_at(first, after) >= 0
        for index in opens[bisect_left(opens, first) : bisect_left(opens, after)]:
            closed = self._closing.get(index, after)
            if closed < after and (not has_at or self._last_at(index, closed) >= 0):
                return index
        return -1

    def _surround(self, mailbox: Mailbox, first: int, after: int, opened: int) -> None:
        """Note what stands round ``<...>``; brackets written twice are no name."""
        every, closed = self._every, self._closing[opened]
        name = _trim(every, first, opened)
        while name[0] < name[1] and every[name[1] - 1].text == "<":
            name = _trim(every, name[0], name[1] - 1)
        rest = _trim(every, closed + 1, after)
        while rest[0] < rest[1] and every[rest[0]].text == ">":
            rest = _trim(every, rest[0] + 1, rest[1])
        mailbox.angle = Span(every[opened].start, every[closed].end)
        if name[0] < name[1]:
            mailbox.display = Node(*self._of(*name))
        if rest[0] < rest[1]:
            mailbox.junk = Node(*self._of(*rest))

    def _scheme(self, mailbox: Mailbox, first: int, after: int) -> int:
        every = self._every
        if after - first < 2 or every[first + 1].text != ":" or type(every[first]) is not Atom:
            return first
        if every[first].text.lower() not in _SCHEMES:
            return first
        mailbox.scheme = Span(every[first].start, every[first + 1].end)
        return _trim(every, first + 2, after)[0]

    def _route(self, mailbox: Mailbox, first: int, after: int) -> int:
        every = self._every
        if first >= after or type(every[first]) is not At:
            return first
        colons = self._specials[":"]
        index = bisect_left(colons, first)
        colon = colons[index] if index < len(colons) else after
        if colon >= after or self._last_at(colon, after) < 0:
            return first
        mailbox.route = Node(*self._of(first, colon + 1))
        return _trim(every, colon + 1, after)[0]
