"""Finds texts with the form of an address in any file (``scan-text``)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Document
from addrlint.sources.heuristics import hits


def candidates(document: Document, taken: Iterable[Candidate] = ()) -> Iterator[Candidate]:
    """Yield every text with the form of an address, except where a candidate is ``taken``."""
    is_taken = _places(taken)
    for hit in hits(document.text):
        line = document.line_of(hit.start)
        first = document.starts[line - 1]
        if is_taken(line, hit.start - first + 1) or is_taken(line, hit.end - first):
            continue
        value = document.value(hit.start, hit.end)
        if hit.reason:
            document.skip(value, hit.reason)
            continue
        found = document.candidate(value)
        if found is not None:
            # A word in a text may be anything, so kind "text" makes its errors warnings.
            yield found._replace(enclosed="escaped", kind="text")


def _places(taken: Iterable[Candidate]) -> Callable[[int, int], bool]:
    """Return a function that says whether a line and column are inside one of the candidates."""
    places: dict[int, list[tuple[int, int]]] = {}
    for one in taken:
        first, last = one.position(0), one.position(len(one.text))
        for line in range(first.line, last.line + 1):
            begins = first.column if line == first.line else 1
            ends = last.column if line == last.line else 1 << 30
            places.setdefault(line, []).append((begins, ends))
    return lambda line, column: any(
        begins <= column < ends for begins, ends in places.get(line, ())
    )
