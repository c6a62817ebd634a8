"""Spans drawn as carets under a text."""

from __future__ import annotations

from addrlint.syntax.span import Span


def drawn(carets: str) -> list[Span]:
    """Return the spans that a line of carets draws.

    ``^`` marks a code point at fault, ``|`` an empty span. A comma takes no space: it separates two
    findings that touch.
    """
    spans: list[Span] = []
    at = 0
    start: int | None = None
    for mark in [*carets, " "]:
        if mark != "^" and start is not None:
            spans.append(Span(start, at))
            start = None
        if mark == ",":
            continue
        if mark == "^" and start is None:
            start = at
        if mark == "|":
            spans.append(Span(at, at))
        at += 1
    return spans
