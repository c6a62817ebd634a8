"""Applies fixes to the bytes of a file, and formats them as a diff."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from addrlint._lazy_regex import late
from addrlint._named_tuple import NamedTuple
from addrlint.engine.result import Result
from addrlint.sources.candidate import Candidate, encoded
from addrlint.sources.lines import is_row

_CONTROLS = late(rb"[\x00-\x1f\x7f]", "search")
_CONTROLS_AND_QUOTES = late(rb'[\x00-\x1f\x7f"\\]', "sub")
_PLAINLY = late(r"\w[\w.+=~^-]*@\w[\w.-]*", "fullmatch")
_IN_FIELD = late(r"[\w.+=~^<>@ ,\"'()-]+", "fullmatch")


class Change(NamedTuple):
    """One address in a file and its replacement.

    Attributes:
        candidate: the address in the file.
        text: the new address.
        codes: the rules whose findings this change fixes.
        start, end: the range of bytes to replace.
        new: the new bytes.
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
    """Yield the changes to a file, in order.

    Args:
        candidates: the addresses in the file.
        judge: checks one candidate.
        unsafe: also apply unsafe fixes if the resulting address has no errors.
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
    """Return the bytes of a text in the file's syntax; None if it would need escapes."""
    enclosed = candidate.enclosed
    if "\n" in text or "\r" in text or not text:
        return None
    if enclosed in ("json", "escaped"):
        if enclosed == "escaped" or '"' in text or "\\" in text:
            return None  # escapes are not written here
    elif enclosed in ("value", "field"):
        # These characters have no special meaning in any format, so they are safe everywhere.
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
    """Return the bytes of a file with the changes applied; their order does not matter.

    If two changes overlap, only the first one in the file is applied.
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
    """Return a unified diff for ``patch``; UTF-16 and UTF-32 are converted to UTF-8."""
    from difflib import diff_bytes, unified_diff

    if encoding.startswith(("utf-16", "utf-32")):
        old, new = (
            raw.decode(encoding, "surrogatepass").encode("utf-8", "surrogatepass")
            for raw in (old, new)
        )
    name = path.encode("utf-8", "surrogateescape")
    names = _quoted(b"a/" + name), _quoted(b"b/" + name)
    before, after = _lines(old), _lines(new)
    lines: Iterable[bytes]
    if len(before) == len(after):
        lines = _replaced(before, after, names)
    else:
        lines = diff_bytes(unified_diff, before, after, *names)
    ended = (x if x.endswith(b"\n") else x + b"\n\\ No newline at end of file\n" for x in lines)
    return b"".join(ended)


def _quoted(name: bytes) -> bytes:
    """Return a name in a diff, in quotes with escapes if it has control characters, as git does."""
    if not _CONTROLS(name):
        return name
    escaped: bytes = _CONTROLS_AND_QUOTES(lambda match: b"\\%03o" % match[0][0], name)
    return b'"' + escaped + b'"'


def _replaced(
    before: list[bytes], after: list[bytes], names: tuple[bytes, bytes]
) -> Iterator[bytes]:
    """Yield the diff of files with the same number of lines, in linear time."""
    changed = [at for at, line in enumerate(before) if line != after[at]]
    if changed:
        yield b"--- " + names[0] + b"\n"
        yield b"+++ " + names[1] + b"\n"
    first = 0
    while first < len(changed):
        last = first
        # Changes whose three lines of context touch form one hunk.
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
    """Return the lines as ``patch`` counts them: a CR alone does not end a line."""
    return [line + b"\n" for line in raw.split(b"\n")[:-1]] + [
        line for line in raw.split(b"\n")[-1:] if line
    ]
