"""Finds the forms that one rule reports as a whole, and masks them for all other rules."""

from __future__ import annotations

import re
from bisect import bisect_right
from operator import attrgetter

from addrlint._lazy_regex import late
from addrlint.syntax.grammar import AT_VARIABLE, AT_WORD, DOT_WORD, HTML_ESCAPE, TEMPLATE
from addrlint.syntax.nodes import Space
from addrlint.syntax.span import Span

_DIVIDERS = frozenset('@"(<')
_START = attrgetter("start")
_OPAQUE = late(f"{TEMPLATE}|{HTML_ESCAPE}", "finditer", re.S)
_OPAQUE_WORDS = late(f"{TEMPLATE}|{HTML_ESCAPE}|{AT_WORD}|{DOT_WORD}", "finditer", re.S)
_TEMPLATES = late(TEMPLATE, "sub", re.S)
_FIND_TEMPLATES = late(TEMPLATE, "finditer", re.S)
_MAY_BE_OPAQUE = late(r"[{$#*%&]|\[\[", "search")
_MAY_BE_WORDS = late(r"[{$#*%&[(\s]", "search")
_HAS_AT_VARIABLE = late(AT_VARIABLE, "search")


def opaque(text: str, start: int, has_no_at: bool) -> list[Span]:
    """Return the spans in ``text`` of forms that one rule reports as a whole, offset by ``start``.

    These are template placeholders, HTML character references and, in a text without an @, words
    written in place of one.
    """
    if has_no_at and _MAY_BE_WORDS(text) is not None:
        matches = _OPAQUE_WORDS(text)
    elif _may_be_opaque(text):
        matches = _OPAQUE(text)
    else:
        return []
    return [Span(match.start() + start, match.end() + start) for match in matches]


def _may_be_opaque(text: str) -> bool:
    if _MAY_BE_OPAQUE(text) is not None:
        return True
    return text.count("@") > 1 and _HAS_AT_VARIABLE(text) is not None


def structured_templates(text: str) -> list[Span]:
    """Return the spans of the placeholders in ``text`` that an address's grammar would divide."""
    if not _may_be_opaque(text):
        return []
    return [
        Span(*match.span()) for match in _FIND_TEMPLATES(text) if not _DIVIDERS.isdisjoint(match[0])
    ]


def without_templates(text: str) -> str:
    """Return ``text`` with template placeholders replaced by letters, one per character."""
    nonempty_labels: str = _TEMPLATES(lambda match: "q" * len(match[0]), text)
    return nonempty_labels


def overwritten(text: str, start: int, covered: list[Span]) -> str:
    """Return ``text`` with the ``covered`` spans, offset by ``start``, replaced by letters."""
    if not covered:
        return text
    pieces = []
    reached = 0
    for span in sorted(covered):
        first, last = max(span.start - start, reached), span.end - start
        if last > first:
            pieces += [text[reached:first], "q" * (last - first)]
            reached = last
    return "".join(pieces) + text[reached:]


def mark_outer_spaces(
    spaces: list[Space], first: int, last: int, hidden: list[Span]
) -> tuple[Space, ...]:
    """Return the spaces outside ``hidden``, with leading and trailing ones marked.

    Leading spaces start at ``first``, trailing ones end at ``last``.
    """
    if not spaces:
        return ()
    if spaces[0].start == first and sum([len(x.text) for x in spaces]) == last - first:
        return ()  # only white space: a rule of its own reports that
    for space in spaces:
        if space.start == first:
            first = space.end
            space.place = "leading"
    for space in reversed(spaces):
        if space.end == last and space.place != "leading":
            last = space.start
            space.place = "trailing"
    if not hidden:
        return tuple(spaces)
    return tuple([space for space in spaces if not within(space.start, hidden)])


def within(place: int, spans: list[Span]) -> bool:
    """Whether ``place`` is inside one of the sorted, disjoint ``spans``."""
    index = bisect_right(spans, place, key=_START) - 1
    return index >= 0 and place < spans[index].end
