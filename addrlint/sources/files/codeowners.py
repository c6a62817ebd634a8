"""Reads CODEOWNERS of GitHub and GitLab: the owners given by address."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Document

# A path pattern, in which spaces are escaped, or the heading of a GitLab section.
_PATTERN = re.compile(r"\s*(?:\^?\[[^\]]*\](?:\[\d+\])?|(?:\\.|[^\s\\])+)")
# Only spaces and tabs separate owners: any other white space is part of an owner, and a fault.
_OWNER = re.compile(r"[^ \t\r\n]+")


def candidates(document: Document) -> Iterator[Candidate]:
    """Yield the addresses among the owners; skip ``@user`` and ``@org/team``."""
    text = document.text
    for start, end in document.lines():
        first = _PATTERN.match(text, start, end)
        if first is None or first[0].lstrip().startswith("#"):
            continue
        for owner in _OWNER.finditer(text, first.end(), end):
            if owner[0].startswith("#"):
                break
            if "@" not in owner[0][1:] or (owner[0].startswith("@") and owner[0].count("@") == 1):
                continue
            value = document.value(*owner.span())
            found = document.candidate(value, is_setting=True)
            yield from (found,) if found is not None else ()
