"""Decides whether white space inside an address can go without joining two words."""

from __future__ import annotations

from addrlint._lazy_regex import late
from addrlint.syntax.span import Edit

_INVISIBLE = " \t\r\n\xa0\xad\u200b\u200c\u200d\u2060\ufeff"
_list_marker = late(
    r"[ \t]*((?:[#(]?[0-9]{1,6}(?:\.[0-9]{1,3}){0,3}[-.)/_:]?|[-*+\u2022])[ \t]+)(?=[^ \t]+@)",
    "match",
)
# A letter that numbers an item, or an initial.
_LETTERED = late(r"[^\w]*\w[.)]", "fullmatch")


def without_space(text: str, start: int, end: int) -> list[Edit]:
    """Return the edit that removes the only space of an address, or none if it divides words.

    The number or the hyphen of a list item goes with its space.
    """
    marker = _list_marker(text)
    if marker is not None and marker.end() == end:
        return [Edit(marker.start(1), end, "")]
    return [] if divides_words(text, start, end) else [Edit(start, end, "")]


def divides_words(text: str, start: int, end: int) -> bool:
    """Whether a space from ``start`` to ``end`` divides two words, which must not become one.

    Without it, a domain would name somebody else's, and a name or a number would become part of the
    local part.
    """
    before, after = text[:start].rstrip(_INVISIBLE), text[end:].lstrip(_INVISIBLE)
    if before[-1:].isalnum() and after[:1].isalnum():
        return True
    return "@" not in before and (before[:1].isupper() or _LETTERED(before) is not None)
