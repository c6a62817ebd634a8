"""Reads Markdown: ``mailto:`` links, autolinks, faulty ones, and links in inline HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.data.tlds import TLDS
from addrlint.sources import field_forms as people
from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Document
from addrlint.sources.files.html import link
from addrlint.sources.heuristics import why_not

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from markdown_it.token import Token

_TICKS = re.compile(r"`+")
_HREF = re.compile(r"""(?i)\bhref\s*+=\s*+(?:"([^"]*)"|'([^']*)')""")

# With a space in its target, this is not a link in Markdown.
_NO_LINK = re.compile(r"\]\((mailto:[^()\"]*)(?:\"[^\"]*\")?\)")
_NO_AUTOLINK = re.compile(r"(?<![\w$:])<([^\s<>@]+@+(?=[A-Za-z0-9-]*\.)[A-Za-z0-9.-]+)>")


def candidates(document: Document) -> Iterator[Candidate]:
    """Yield the addresses in the links of a page, outside code."""
    # Reference definitions come first, then the links paragraph by paragraph; sort by position.
    found = list(_candidates(document))
    found.sort(key=lambda one: (one.line, one.start))
    yield from found


def _candidates(document: Document) -> Iterator[Candidate]:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark")
    # Keep link targets unchanged, so that their positions can be found in the text.
    parser.normalizeLink = lambda url: url  # type: ignore[method-assign]
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    starts = [0, *(at + 1 for at, char in enumerate(document.text) if char == "\n")]
    starts.append(len(document.text) + 1)
    known: dict[str, Any] = {}
    tokens = parser.parse(document.text, known)
    # A definition such as ``[name]: mailto:...`` is not in the paragraph that uses it.
    for reference in known.get("references", {}).values():
        first, last = (starts[min(line, len(starts) - 1)] for line in reference["map"])
        at = document.text.find(reference["href"], document.text.find("]:", first, last), last)
        if "@" in reference["href"] and at >= 0:
            yield from link(document.value(at, at + len(reference["href"])))
    for token in _in_order(tokens):
        if token.map is None:
            continue
        first, last = starts[token.map[0]], starts[min(token.map[1], len(starts) - 1)] - 1
        source = _without_code(document.text[first:last], token)
        reached = lost = 0
        for child in token.children or [token]:
            for wanted, form in _targets(child):
                at, length = _place(source[form == "html"], wanted, form, reached)
                if at < 0:
                    lost += 1  # the target of a reference, or one with escapes
                    if lost > 100:
                        break
                    continue
                value = document.value(first + at, first + at + length)
                yield from link(value) if length == len(wanted) else people.address(value)
                reached = at + length


def _without_code(text: str, token: Token) -> tuple[str, str]:
    """Return a paragraph with code blanked out, once without HTML tags and once with them."""
    if token.type != "inline":
        return text, text
    pieces = []
    at = 0
    runs = list(_TICKS.finditer(text))
    number = 0
    while number < len(runs):
        opened = runs[number]
        closed = next(
            (n for n in range(number + 1, len(runs)) if len(runs[n][0]) == len(opened[0])), 0
        )
        if closed:
            pieces += [text[at : opened.start()], " " * (runs[closed].end() - opened.start())]
            at = runs[closed].end()
            number = closed
        number += 1
    stripped = "".join(pieces) + text[at:]
    tagless = stripped
    reached = 0
    for child in token.children or ():
        if child.type == "html_inline":
            place = stripped.find(child.content, reached)
            if place >= 0:
                reached = place + len(child.content)
                tagless = tagless[:place] + " " * len(child.content) + tagless[reached:]
    return tagless, stripped


def _place(text: str, wanted: str, form: str, first: int) -> tuple[int, int]:
    """Return the index and the length of a link target in the text; index -1 if not found.

    The target of an autolink may be written with or without its scheme.
    """
    own = re.escape(wanted)
    if form == "auto":
        own = rf"(?<!\\)<({own}|{re.escape(wanted[len('mailto:') :])})>"
    elif form == "link":
        own = rf"\]\(\s*<?({own})"
    else:
        own = rf"(?i:\bhref)\s*=\s*[\"']?({own})"
    found = re.compile(own).search(text, first)
    return (-1, 0) if found is None else (found.start(1), len(found[1]))


def _in_order(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        if token.type in ("inline", "html_block"):
            yield token


def _targets(token: Token) -> Iterator[tuple[str, str]]:
    """Yield the link targets in a token, each with its form: ``auto``, ``link`` or ``html``."""
    if token.type == "link_open":
        href = str(token.attrs.get("href", ""))
        if token.markup == "autolink":
            if href.lower().startswith("mailto:") and "@" in href:
                yield href, "auto"
        elif "@" in href or href.lower().startswith("mailto:"):
            yield href, "link"
    elif token.type == "text":
        for match in _NO_LINK.finditer(token.content):
            yield match[1].rstrip(), "link"
        # In angle brackets like an autolink, but not recognized because the address is faulty.
        for match in _NO_AUTOLINK.finditer(token.content):
            if not why_not(match[1]) and match[1].rstrip(".").rpartition(".")[2].lower() in TLDS:
                yield f"mailto:{match[1]}", "auto"
    elif token.type in ("html_inline", "html_block"):
        for match in _HREF.finditer(token.content):
            href = match[1] or match[2] or ""
            if "@" in href:
                yield href, "html"
