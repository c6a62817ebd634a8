"""Lines of JSON, an object each, as candidates with their places."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from addrlint.language import say
from addrlint.sources.columns import is_header
from addrlint.sources.interface import Candidate, SourceError


def key_of_addresses(head: bytes, path: str, wanted: str) -> str:
    """Return the key whose values are addresses.

    Args:
        head: the first lines.
        path: their file, for messages.
        wanted: the key that is asked for; "" for none.

    Raises:
        SourceError: if there is none, or not the one that is asked for.
    """
    counts: dict[str, int] = {}
    keys: dict[str, None] = {}
    for line in head.splitlines()[:200]:
        found = _object(line.decode("utf-8", "surrogateescape"))
        for key, value in found.items():
            keys[key] = None
            if isinstance(value, str) and "@" in value:
                counts[key] = counts.get(key, 0) + 1
    known = ", ".join(list(keys)[:12])
    if wanted:
        if wanted not in keys:
            said = say("no key {key!r}; its keys are {keys}", key=wanted, keys=known)
            raise SourceError(f"{path}: {said}")
        return wanted
    named = [key for key in keys if is_header(key)]
    if named:
        return named[0]
    if not counts:
        said = say(
            "no key holds addresses; choose one by --column; its keys are {keys}", keys=known
        )
        raise SourceError(f"{path}: {said}")
    return max(counts, key=lambda key: counts[key])


def of_object(
    text: str, key: str, path: str, line: int, byte: int, encoding: str
) -> Iterator[Candidate]:
    """Yield the address of one line; a line that has none yields an empty text.

    What is no object of JSON is taken for an address as it stands.
    """
    if not text.strip():
        return
    try:
        found = json.loads(text)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        yield Candidate(text, path, line, byte, text, 0, (), encoding, "")
        return
    value = found.get(key)
    if not isinstance(value, str):
        shown = "" if value is None else json.dumps(value)
        yield Candidate(shown, path, line, byte, text, 0, (), encoding, "escaped")
        return
    match = re.search(re.escape(json.dumps(key)) + r'\s*+:\s*+"((?:[^"\\]++|\\.)*+)"', text)
    if match is not None and match[1] == value:
        yield Candidate(value, path, line, byte, text, match.start(1), (), encoding, "json")
        return
    start = match.start(1) if match is not None else 0
    yield Candidate(value, path, line, byte, text, start, (), encoding, "escaped")


def _object(text: str) -> dict[str, object]:
    try:
        found = json.loads(text)
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
