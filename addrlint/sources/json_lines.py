"""Reads JSON Lines, one object per line, and yields candidates with their positions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from addrlint.i18n.language import translate
from addrlint.sources.candidate import Candidate, SourceError
from addrlint.sources.csv_columns import is_header

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# Real lists don't nest objects deeper than this.
_DEEPEST = 32


def key_of_addresses(head: bytes, path: str, wanted: str) -> str:
    """Return the key whose values are addresses; keys of nested objects are joined with dots.

    Args:
        head: the first lines.
        path: the file, for messages.
        wanted: the requested key; "" to detect it.

    Raises:
        SourceError: if no key has addresses, or the requested key does not exist.
    """
    counts: dict[str, int] = {}
    keys: dict[str, None] = {}
    for line in head.splitlines()[:200]:
        for key, value in _flat(_object(line.decode("utf-8", "surrogateescape")), ""):
            keys[key] = None
            texts = value if isinstance(value, list) else [value]
            if any(isinstance(text, str) and "@" in text for text in texts):
                counts[key] = counts.get(key, 0) + 1
    known = ", ".join(list(keys)[:12])
    if wanted:
        if wanted not in keys:
            message = translate("no key {key!r}; available keys: {keys}", key=wanted, keys=known)
            raise SourceError(f"{path}: {message}")
        return wanted
    named = [key for key in keys if is_header(key.rpartition(".")[2])]
    if named:
        return named[0]
    if not counts:
        message = translate(
            "no key contains addresses; choose one with --column: {keys}", keys=known
        )
        raise SourceError(f"{path}: {message}")
    return max(counts, key=lambda key: counts[key])


def of_object(
    text: str, key: str, path: str, line: int, byte: int, encoding: str
) -> Iterator[Candidate]:
    """Yield the address in one line, or each one in a list; a line without one yields "".

    A line that is not a JSON object is treated as an address.
    """
    if not text.strip():
        return
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        yield Candidate(text, path, line, byte, text, 0, (), encoding, "")
        return
    value = found.get(key)
    if isinstance(value, str):
        match = re.search(re.escape(json.dumps(key)) + r'\s*+:\s*+"((?:[^"\\]++|\\.)*+)"', text)
        if match is not None and match[1] == value:
            yield Candidate(value, path, line, byte, text, match.start(1), (), encoding, "json")
            return
        start = match.start(1) if match is not None else 0
        yield Candidate(value, path, line, byte, text, start, (), encoding, "escaped")
        return
    if value is None or isinstance(value, (list, dict)):
        from addrlint.sources.formats.json import Text, parsed

        try:
            values = _within(parsed(text), key)
        except RecursionError:  # the parser in pure Python has a lower limit than json.loads
            values = None
        texts = values if isinstance(values, list) else [values]
        if texts and all(isinstance(one, Text) for one in texts):
            for one in texts:
                enclosed = "json" if text[one.start : one.end] == one else "escaped"
                yield Candidate(str(one), path, line, byte, text, one.start, (), encoding, enclosed)
            return
        value = None
    shown = "" if value is None else json.dumps(value)
    yield Candidate(shown, path, line, byte, text, 0, (), encoding, "escaped")


def _within(found: Any, key: str) -> Any:
    """Return the value of a key of an object, or of nested keys joined with dots."""
    if not isinstance(found, dict):
        return None
    if key in found:
        return found[key]
    first, dot, rest = key.partition(".")
    return _within(found.get(first), rest) if dot else None


def _flat(found: dict[str, object], above: str, depth: int = 0) -> Iterator[tuple[str, object]]:
    for key, value in found.items():
        if isinstance(value, dict) and depth < _DEEPEST:
            yield from _flat(value, f"{above}{key}.", depth + 1)
        else:
            yield above + key, value


def _object(text: str) -> dict[str, object]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
