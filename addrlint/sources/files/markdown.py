"""Markdown: ``mailto:`` links, autolinks, links that should have been some, and HTML within."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.data.tlds import TLDS
from addrlint.sources import people
from addrlint.sources.document import Document
from addrlint.sources.files.html import link
from addrlint.sources.interface import Candidate
from addrlint.sources.looks import why_not

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from markdown_it.token import Token

_HREF = re.compile(r"""(?i)\bhref\s*+=\s*+(?:"([^"]*)"|'([^']*)')""")

# A blank in its target makes it no link.
_NO_LINK = re.compile(r"\]\((mailto:[^()\"]*)(?:\"[^\"]*\")?\)")
_NO_AUTOLINK = re.compile(r"(?<![\w$:])<([^\s<>@]+@+(?=[A-Za-z0-9-]*\.)[A-Za-z0-9.-]+)>")


def candidates(document: Document) -> Iterator[Candidate]:
    """Yield the addresses that a page links to; nothing in code is one."""
    # Links are met paragraph by paragraph, and what they refer to by itself.
    found = list(_candidates(document))
    found.sort(key=lambda one: (one.line, one.start))
    yield from found


def _candidates(document: Document) -> Iterator[Candidate]:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark")
    # Targets as they are written, so that they can be found again.
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    starts = [0, *(at + 1 for at, char in enumerate(document.text) if char == "\n")]
    starts.append(len(document.text) + 1)
    reached = 0
    known: dict[str, Any] = {}
    tokens = parser.parse(document.text, known)
    # ``[name]: mailto:...`` stands apart from where it is used.
    for reference in known.get("references", {}).values():
        first, last = (starts[min(line, len(starts) - 1)] for line in reference["map"])
        at = document.text.find(reference["href"], first, last)
        if "@" in reference["href"] and at >= 0:
            yield from link(document.value(at, at + len(reference["href"])))
    for token in _in_order(tokens):
        if token.map is None:
            continue
        first, last = starts[token.map[0]], starts[min(token.map[1], len(starts) - 1)] - 1
        reached = max(reached if reached <= last else first, first)
        for child in token.children or [token]:
            for wanted, is_auto in _targets(child):
                at = _place(document.text, wanted, is_auto, reached, last)
                if at < 0:
                    continue  # a target of a reference, or written with escapes
                if is_auto and not document.text.startswith(wanted, at):
                    wanted = wanted[len("mailto:") :]
                    value = document.value(at, at + len(wanted))
                    yield from people.address(value)
                else:
                    yield from link(document.value(at, at + len(wanted)))
                reached = at + len(wanted)


def _place(text: str, wanted: str, is_auto: bool, first: int, last: int) -> int:
    """Return where a target is written; that of an autolink stands there with its scheme or not."""
    if not is_auto:
        return text.find(wanted, first, last)
    forms = "|".join(map(re.escape, (wanted, wanted[len("mailto:") :])))
    found = re.compile(rf"(?<!\\)<({forms})>").search(text, first, last)
    return -1 if found is None else found.start(1)


def _in_order(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        if token.type in ("inline", "html_block"):
            yield token


def _targets(token: Token) -> Iterator[tuple[str, bool]]:
    """Yield what a piece of a paragraph links to, and whether that stands in ``<>``."""
    if token.type == "link_open":
        href = str(token.attrs.get("href", ""))
        if token.markup == "autolink":
            if href.lower().startswith("mailto:") and "@" in href:
                yield href, True
        elif "@" in href or href.lower().startswith("mailto:"):
            yield href, False
    elif token.type == "text":
        for match in _NO_LINK.finditer(token.content):
            yield match[1].rstrip(), False
        # In brackets like an autolink, and none since it is faulty.
        for match in _NO_AUTOLINK.finditer(token.content):
            if not why_not(match[1]) and match[1].rstrip(".").rpartition(".")[2].lower() in TLDS:
                yield f"mailto:{match[1]}", True
    elif token.type in ("html_inline", "html_block"):
        for match in _HREF.finditer(token.content):
            href = match[1] or match[2] or ""
            if "@" in href:
                yield href, False
