"""Defines spans of a text and edits, and applies edits to a text."""

from __future__ import annotations

from addrlint._named_tuple import NamedTuple


class Span(NamedTuple):
    """A half-open range of code points, counted in the text as it was given.

    Attributes:
        start: index of the first code point, from 0.
        end: index after the last; equal to ``start`` for a position between two characters.
    """

    start: int
    end: int


class Edit(NamedTuple):
    """One replacement: the code points from ``start`` to ``end`` (half-open) become ``text``."""

    start: int
    end: int
    text: str


def apply(text: str, edits: list[Edit]) -> str:
    """Return ``text`` with ``edits`` applied, from the end backwards so that positions stay valid.

    If two edits overlap, the one that starts first is applied and the other is skipped, so the
    result does not depend on the order of the rules.
    """
    kept: list[Edit] = []
    reached = -1
    for edit in sorted(set(edits)):
        if edit.start >= reached:
            kept.append(edit)
            reached = max(edit.end, edit.start + 1) if edit.start == edit.end else edit.end
    for edit in reversed(kept):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return text
