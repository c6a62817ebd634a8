"""Reads git's ``.mailmap``: the proper address in each line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources import skip_reasons as reasons
from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Document

_BRACKETS = re.compile(r"<([^<>]*)>")


def candidates(document: Document) -> Iterator[Candidate]:
    """Yield the proper address in each line (gitmailmap(5)).

    The address in the second brackets is the one in commits, including its faults, so it is not
    checked. If there is only one pair, it is both addresses, and machine names are accepted. With a
    third pair, git reads the line in an unexpected way.
    """
    text = document.text
    for start, end in document.lines():
        line = text[start:end]
        if line.startswith("#") or not line.strip():
            continue
        line = line.partition(" #")[0]
        end = start + len(line)
        found = list(_BRACKETS.finditer(line))
        if not found:
            if "@" in line or "<" in line or ">" in line:
                value = document.value(start, end).stripped()
                whole = document.candidate(
                    value,
                    disabled_rules=("ALL",),
                    notes=(("missing-angle-brackets", {"address": value.text}),),
                )
                yield from (whole,) if whole is not None else ()
            continue
        if len(found) > 2:
            whole = document.candidate(
                document.value(start, end).stripped(),
                disabled_rules=("ALL",),
                notes=(("third-address-in-mailmap", {"count": len(found)}),),
            )
            yield from (whole,) if whole is not None else ()
        first = found[0]
        value = document.value(start + first.start(1), start + first.end(1))
        if not value.text.strip():
            continue  # git maps only the name then
        if len(found) == 1 and value.text.endswith("(none)"):
            document.skip(value, reasons.OF_COMMITS)
            continue
        proper = document.candidate(value, disabled_rules=("D2", "P") if len(found) == 1 else ())
        yield from (proper,) if proper is not None else ()
        for other in found[1:2]:
            document.skip(
                document.value(start + other.start(1), start + other.end(1)),
                reasons.OF_COMMITS,
            )
