"""Leaves to mailboxes: lists, groups, angle brackets, routes; nothing is judged here.

Where a text could be read in two ways, the reading is the one that lets the rules speak most
plainly: a comma divides mailboxes only if an @ stands on both sides of it.
"""

from __future__ import annotations

from bisect import bisect_right

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
from addrlint.span import Span

_BLANK = (Space, Comment)


def structure(text: str, leaves: list[Leaf], as_list: bool) -> Address:
    """Return the tree of ``text`` from its ``leaves``; ``as_list`` as in ``parse``."""
    closing = _angle_pairs(leaves)
    ranges, separators, groups = _divide(text, leaves, closing, as_list)
    first = _trim(leaves, 0, len(leaves), BLANK)[0]
    opening = leaves[first].start if first < len(leaves) else len(text)
    mailboxes = tuple(
        _mailbox(text, leaves, first, after, closing, opening) for first, after in ranges
    )
    address = Address(text, mailboxes)
    address.leaves = tuple(leaves)
    address.separators = tuple(separators)
    address.groups = tuple(groups)
    names = [box.display.span for box in mailboxes if box.display is not None]
    address.comments = tuple(
        leaf for leaf in leaves if type(leaf) is Comment and not _inside(leaf, names)
    )
    has_no_at = all(box.at is None for box in mailboxes)
    hidden = sorted([*names, *opaque(text, 0, has_no_at)]) if not as_list else names
    spaces = [leaf for leaf in leaves if type(leaf) is Space and not _inside(leaf, hidden)]
    _place(spaces, mailboxes)
    first, last = (leaves[0].start, leaves[-1].end) if leaves else (0, 0)
    address.spaces = placed(spaces, first, last, [])
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
    index = bisect_right(spans, leaf.start, key=lambda span: span.start) - 1
    return index >= 0 and leaf.start < spans[index].end


def _angle_pairs(leaves: list[Leaf]) -> dict[int, int]:
    """Map the index of each ``<`` to that of the ``>`` that closes it, with no ``<`` between."""
    pairs = {}
    opened = -1
    for index, leaf in enumerate(leaves):
        if type(leaf) is Special:
            if leaf.text == "<":
                opened = index
            elif leaf.text == ">" and opened >= 0:
                pairs[opened] = index
                opened = -1
    return pairs


def _divide(
    text: str, leaves: list[Leaf], closing: dict[int, int], as_list: bool
) -> tuple[list[tuple[int, int]], list[Leaf], list[Group]]:
    """Return ranges of leaves, one a mailbox, with the separators and groups between them."""
    last_semicolon = max((i for i, leaf in enumerate(leaves) if leaf.text == ";"), default=-1)
    last_colon = max((i for i, leaf in enumerate(leaves) if leaf.text == ":"), default=-1)
    pieces: list[tuple[int, int, bool]] = []  # first, after, holds an @
    marks: list[Leaf] = []  # the separator after each piece but the last
    groups: list[Group] = []
    group_start = group_name_end = -1
    first = index = 0
    has_at = False
    while index < len(leaves):
        leaf = leaves[index]
        if type(leaf) is At:
            has_at = True
        elif type(leaf) is Special:
            if leaf.text == "<" and index in closing:
                # Commas and colons of a route are no separators.
                has_at = has_at or any(type(x) is At for x in leaves[index : closing[index]])
                index = closing[index] + 1
                continue
            if leaf.text == ":" and not has_at and group_start < 0 and index < last_semicolon:
                if _is_phrase(leaves[first:index]):
                    group_start, group_name_end = leaves[first].start, leaf.start
                    first = index + 1
            elif leaf.text == ";" and group_start >= 0:
                name = Span(group_start, group_name_end)
                groups.append(Group(group_start, text[group_start : leaf.end], name))
                pieces.append((first, index, has_at))
                marks.append(leaf)
                first, has_at, group_start = index + 1, False, -1
            elif leaf.text == "," and index < last_colon and _opens_with_at(leaves, first):
                has_at = False  # a source route: what is before its colon is no mailbox
            elif leaf.text in ",;":
                pieces.append((first, index, has_at))
                marks.append(leaf)
                first, has_at = index + 1, False
        index += 1
    pieces.append((first, len(leaves), has_at))
    return _merge(leaves, pieces, marks, groups, as_list or bool(groups))


def _opens_with_at(leaves: list[Leaf], first: int) -> bool:
    while isinstance(leaves[first], _BLANK):
        first += 1
    return type(leaves[first]) is At


def _is_phrase(before: list[Leaf]) -> bool:
    words = [leaf for leaf in before if not isinstance(leaf, _BLANK)]
    if not words or any(type(leaf) is Special for leaf in words):
        return False
    return not (len(words) == 1 and words[0].text.lower() in _SCHEMES)


def _merge(
    leaves: list[Leaf],
    pieces: list[tuple[int, int, bool]],
    marks: list[Leaf],
    groups: list[Group],
    as_list: bool,
) -> tuple[list[tuple[int, int]], list[Leaf], list[Group]]:
    """Join pieces that a separator divides only by chance; drop blank ones at the end."""
    closers = {group.end - 1 for group in groups}
    ranges: list[tuple[int, int]] = []
    separators: list[Leaf] = []
    waiting = -1  # first leaf of pieces that still lack an @
    for number, (first, after, has_at) in enumerate(pieces):
        mark = marks[number] if number < len(marks) else None
        blank = all(isinstance(leaf, _BLANK) for leaf in leaves[first:after])
        if as_list:
            if not blank:
                ranges.append((first, after))
        elif has_at:
            ranges.append((first if waiting < 0 else waiting, after))
            waiting = -1
        elif not blank and waiting < 0:
            waiting = first
        if mark is not None and mark.start not in closers:
            separators.append(mark)
    if waiting >= 0:
        if ranges:  # the tail has no @: it belongs to the mailbox before it
            ranges[-1] = (ranges[-1][0], pieces[-1][1])
        else:
            ranges.append((waiting, pieces[-1][1]))
    if not ranges:
        ranges.append((0, pieces[0][1]))
    taken = [
        (leaves[first].start, leaves[after - 1].end) for first, after in ranges if after > first
    ]
    if not as_list:
        separators = _outside(separators, taken)
    return ranges, separators, groups


def _outside(separators: list[Leaf], taken: list[tuple[int, int]]) -> list[Leaf]:
    found = []
    number = 0
    for mark in separators:
        while number < len(taken) and taken[number][1] <= mark.start:
            number += 1
        if number == len(taken) or mark.start < taken[number][0]:
            found.append(mark)
    return found


def _trim(
    leaves: list[Leaf], first: int, after: int, blank: str = BLANK_IN_DOMAIN
) -> tuple[int, int]:
    """Leave out comments and the spaces of ``blank`` at both ends of a range of leaves."""

    def goes(leaf: Leaf) -> bool:
        return type(leaf) is Comment or (type(leaf) is Space and leaf.text[0] in blank)

    while first < after and goes(leaves[first]):
        first += 1
    while after > first and goes(leaves[after - 1]):
        after -= 1
    return first, after


def _text_of(text: str, leaves: list[Leaf], first: int, after: int) -> tuple[int, str]:
    """Return place and text of a range of leaves; an empty range stands where it would begin."""
    if first < after:
        start = leaves[first].start
        return start, text[start : leaves[after - 1].end]
    return (leaves[first].start if first < len(leaves) else len(text)), ""


def _mailbox(
    text: str, leaves: list[Leaf], first: int, after: int, closing: dict[int, int], opening: int
) -> Mailbox:
    begin, whole = _text_of(text, leaves, first, after)
    opened = _angle(leaves, first, after, closing)
    display = junk = angle = None
    if opened >= 0:
        closed = closing[opened]
        # Brackets written twice are no name.
        name = _trim(leaves, first, opened)
        while name[0] < name[1] and leaves[name[1] - 1].text == "<":
            name = _trim(leaves, name[0], name[1] - 1)
        if name[0] < name[1]:
            display = Node(*_text_of(text, leaves, *name))
        rest = _trim(leaves, closed + 1, after)
        while rest[0] < rest[1] and leaves[rest[0]].text == ">":
            rest = _trim(leaves, rest[0] + 1, rest[1])
        if rest[0] < rest[1]:
            junk = Node(*_text_of(text, leaves, *rest))
        angle = Span(leaves[opened].start, leaves[closed].end)
        first, after = opened + 1, closed
    after = _trim(leaves, first, after)[1]
    first = _trim(leaves, first, after, BLANK)[0]
    scheme, first = _scheme(leaves, first, after)
    route, first = _route(text, leaves, first, after)
    at = max((i for i in range(first, after) if type(leaves[i]) is At), default=-1)
    local_first, local_after = _trim(leaves, first, after if at < 0 else at, BLANK)
    start, local_text = _text_of(text, leaves, local_first, local_after)
    if not local_text:
        # Nothing before the @: the place is where it should have stood.
        start = leaves[at].start if at >= 0 else start
    local = Local(
        start, local_text, tuple(leaves[local_first:local_after]), start == opening, at < 0
    )
    mailbox = Mailbox(begin, whole, local)
    mailbox.display, mailbox.junk, mailbox.angle = display, junk, angle
    mailbox.scheme, mailbox.route = scheme, route
    if at >= 0:
        divider = leaves[at]
        mailbox.at = At(divider.start, divider.text)
        domain_first, domain_after = _trim(leaves, at + 1, after)
        start, domain_text = _text_of(text, leaves, domain_first, domain_after)
        if not domain_text:
            start = divider.end
        mailbox.domain = Domain(start, domain_text, tuple(leaves[domain_first:domain_after]))
    return mailbox


def _angle(leaves: list[Leaf], first: int, after: int, closing: dict[int, int]) -> int:
    """Return the index of the ``<`` that opens an angle-addr, or -1.

    Brackets with no @ inside are one only where no @ stands outside: ``<%= name %>@b.example`` is
    no angle-addr.
    """
    bare_at = any(type(leaves[i]) is At for i in range(first, after))
    for index in range(first, after):
        if index in closing and closing[index] < after:
            inside = leaves[index + 1 : closing[index]]
            if not bare_at or any(type(leaf) is At for leaf in inside):
                return index
    return -1


# What stands before a colon and an address in links and in lists, in lower case.
_SCHEMES = frozenset(
    "mailto email e-mail mail smtp sip sips xmpp http https ftp ssh git im acct to from cc bcc".split()
)


def _scheme(leaves: list[Leaf], first: int, after: int) -> tuple[Span | None, int]:
    if (
        after - first >= 2
        and type(leaves[first]) is Atom
        and leaves[first].text.lower() in _SCHEMES
        and leaves[first + 1].text == ":"
    ):
        return Span(leaves[first].start, leaves[first + 1].end), _trim(leaves, first + 2, after)[0]
    return None, first


def _route(text: str, leaves: list[Leaf], first: int, after: int) -> tuple[Node | None, int]:
    if first >= after or type(leaves[first]) is not At:
        return None, first
    colon = next((i for i in range(first, after) if leaves[i].text == ":"), -1)
    if colon < 0 or not any(type(leaves[i]) is At for i in range(colon, after)):
        return None, first
    return Node(*_text_of(text, leaves, first, colon + 1)), _trim(leaves, colon + 1, after)[0]
