"""reStructuredText and AsciiDoc: ``mailto:`` links outside literal blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources.document import Document
from addrlint.sources.files.html import link
from addrlint.sources.interface import Candidate

_LINK = re.compile(r"(?i)(?<![\w`])(?:https?://)?mailto:[^\s<>\[\]\"'`|]+")
_ENDS_LITERAL = re.compile(r"\S")


def candidates(document: Document) -> Iterator[Candidate]:
    """Yield the addresses that a page links to."""
    text = document.text
    literal = -1  # the indent of the paragraph that a literal block belongs to
    fence = ""
    for start, end in document.lines():
        line = text[start:end]
        bare = line.strip()
        if fence:
            fence = "" if bare == fence else fence
            continue
        if bare in ("----", "....", "```", "++++"):
            fence = bare  # AsciiDoc
            continue
        if not bare:
            continue
        indent = len(line) - len(line.lstrip())
        if literal >= 0 and indent > literal:
            continue
        is_code = bare.startswith((".. code", ".. sourcecode", ".. parsed-literal", ".. highlight"))
        literal = indent if is_code or (bare.endswith("::") and not bare.startswith(".. ")) else -1
        if "mailto:" not in line.lower():
            continue
        for match in _LINK.finditer(text, start, end):
            first, last = match.span()
            while last > first and text[last - 1] in ".,;:!?)}":
                last -= 1
            # ``mailto:`` in double backquotes is code.
            if text.count("``", start, first) % 2 == 0:
                yield from link(document.value(first, last), is_anchor=False)
