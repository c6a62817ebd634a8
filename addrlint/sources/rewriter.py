"""Fixes made in the bytes of a file: an address is replaced, every other byte stays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from addrlint._lazy_regex import late
from addrlint._named_tuple import NamedTuple
from addrlint.engine.result import Result
from addrlint.sources.candidate import Candidate, encoded
from addrlint.sources.lines import is_row

_PLAINLY = late(r"\w[\w.+=~^-]*@\w[\w.-]*", "fullmatch")
_IN_FIELD = late(r"[\w.+=~^<>@ ,\"'()-]+", "fullmatch")


class Change(NamedTuple):
    """One address of a file and what takes its place.

    Attributes:
        candidate: the address as it stands in the file.
        text: what it becomes.
        codes: the rules whose findings are gone then.
        start, end: the bytes that are replaced.
        new: the bytes that replace them.
    """

    candidate: Candidate
    text: str
    codes: tuple[str, ...]
    start: int
    end: int
    new: bytes


def changes(
    candidates: Iterable[Candidate], judge: Callable[[Candidate], Result], unsafe: bool
) -> Iterator[Change]:
    """Yield what to change, in order of the file.

    Args:
        candidates: the addresses of the file.
        judge: gives the verdict on one.
        unsafe: make unsafe fixes too, where an address without errors comes of them.
    """
    for candidate in candidates:
        result = judge(candidate)
        if not result.findings:
            continue
        text = result.fixed
        if unsafe:
            suggested = result.suggested
            text = text if suggested is None else suggested
        if text is None:
            continue
        new = _written(candidate, text)
        if new is None:
            continue
        left = [finding.code for finding in judge(candidate._replace(text=text))]
        gone = [finding.code for finding in result if finding.code not in left]
        first, last = candidate.position(0).byte, candidate.position(len(candidate.text)).byte
        yield Change(candidate, text, tuple(dict.fromkeys(gone)), first, last, new)


def _written(candidate: Candidate, text: str) -> bytes | None:
    """Return a text as the file would have it; None where it can't stand there as it is."""
    enclosed = candidate.enclosed
    if "\n" in text or "\r" in text or not text:
        return None
    if enclosed in ("json", "escaped"):
        if enclosed == "escaped" or '"' in text or "\\" in text:
            return None  # what is written with escapes is left to who writes JSON
    elif enclosed in ("value", "field"):
        # No format has a meaning of its own for these, so that they can stand in any.
        if not (_PLAINLY if enclosed == "value" else _IN_FIELD)(text):
            return None
    elif enclosed == '"':
        text = text.replace('"', '""')
    elif (enclosed and (enclosed in text or text[0] == '"')) or not is_row(text):
        return None  # it would end the cell, open a quoted one, or be a comment
    try:
        return encoded(text, candidate.encoding)
    except UnicodeEncodeError:
        return None


def applied(raw: bytes, made: Iterable[Change]) -> bytes:
    """Return the bytes of a file with the changes made, in whatever order they come.

    Of two that overlap the first in the file is made.
    """
    pieces = []
    reached = 0
    for change in sorted(made, key=lambda one: (one.start, one.end)):
        if change.start < reached:
            continue
        pieces += [raw[reached : change.start], change.new]
        reached = change.end
    return b"".join(pieces) + raw[reached:]


def difference(path: str, old: bytes, new: bytes, encoding: str) -> bytes:
    """Return a unified diff, as ``patch`` reads it; files that are not bytes of ASCII as UTF-8."""
    from difflib import diff_bytes, unified_diff

    if encoding.startswith(("utf-16", "utf-32")):
        old, new = (
            raw.decode(encoding, "surrogatepass").encode("utf-8", "surrogatepass")
            for raw in (old, new)
        )
    name = path.encode("utf-8", "surrogateescape")
    before, after = _lines(old), _lines(new)
    lines: Iterable[bytes]
    if len(before) == len(after):
        lines = _replaced(before, after, name)
    else:
        lines = diff_bytes(unified_diff, before, after, b"a/" + name, b"b/" + name)
    ended = (x if x.endswith(b"\n") else x + b"\n\\ No newline at end of file\n" for x in lines)
    return b"".join(ended)


def _replaced(before: list[bytes], after: list[bytes], name: bytes) -> Iterator[bytes]:
    """Yield the diff of lines that were replaced one by one, in linear time."""
    changed = [at for at, line in enumerate(before) if line != after[at]]
    if changed:
        yield b"--- a/" + name + b"\n"
        yield b"+++ b/" + name + b"\n"
    first = 0
    while first < len(changed):
        last = first
        # Changes whose surroundings of three lines meet are one piece.
        while last + 1 < len(changed) and changed[last + 1] - changed[last] <= 6:
            last += 1
        start, end = max(changed[first] - 3, 0), min(changed[last] + 4, len(before))
        yield b"@@ -%d,%d +%d,%d @@\n" % (start + 1, end - start, start + 1, end - start)
        removed: list[bytes] = []
        added: list[bytes] = []
        for at in range(start, end):
            if before[at] != after[at]:
                removed.append(b"-" + before[at])
                added.append(b"+" + after[at])
                continue
            yield from (*removed, *added)
            removed, added = [], []
            yield b" " + before[at]
        yield from (*removed, *added)
        first = last + 1


def _lines(raw: bytes) -> list[bytes]:
    """Return the lines as ``patch`` counts them: a CR alone ends none."""
    return [line + b"\n" for line in raw.split(b"\n")[:-1]] + [
        line for line in raw.split(b"\n")[-1:] if line
    ]
