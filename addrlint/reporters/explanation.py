"""Formats explanations of SMTP replies for the terminal, as Markdown and as JSON."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from textwrap import wrap

from addrlint._lazy_regex import late
from addrlint._named_tuple import NamedTuple
from addrlint.replies.code_lookup import Entry, commands, texts
from addrlint.replies.comparison import Comparison
from addrlint.replies.explanation import ExplainedReply, Explanation
from addrlint.syntax.characters import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

VERSION = 1
# A long list of codes does not help anybody.
_MOST_RULES = 8


class Section(NamedTuple):
    """One section of a page: a heading and its lines.

    Attributes:
        heading: the heading; for a table also the first cell of its head.
        lines: paragraphs, or the items of a list.
        is_list: whether the lines are a list.
        table: rows of label, left and right cell, the head first; instead of lines.
        is_verbatim: whether each line is shown as it is.
    """

    heading: str
    lines: tuple[str, ...] = ()
    is_list: bool = False
    table: tuple[tuple[str, str, str], ...] = ()
    is_verbatim: bool = False


class Page(NamedTuple):
    """One page: a title and its sections."""

    title: str
    sections: tuple[Section, ...]


def entry_page(entry: Entry, lang: str) -> Page:
    """Return the page about one code."""
    words, names = texts(lang), texts(lang).WORDS
    sections = [Section(names["class"], (entry.kind,))]
    if entry.known:
        sections += [
            Section(names["description"], (entry.description,)),
            Section(names["when"], (entry.when,)),
            Section(names["fix"], (entry.fix,)),
            Section(names["blame"], (words.BLAME[entry.blame],)),
            Section(names["commands"], (commands(entry, lang),)),
        ]
        if entry.beside:
            beside = ", ".join(entry.beside)
            sections.append(Section(names["beside"], (beside,)))
        if entry.wordings:
            wordings = tuple(f"{server}: {text}" for server, text in entry.wordings)
            sections.append(Section(names["wordings"], wordings, True))
        if entry.rules:
            first = ", ".join(entry.rules[:_MOST_RULES])
            more = len(entry.rules) - _MOST_RULES
            rest = f" {names['and-more'].format(count=more)}" if more > 0 else ""
            sections.append(Section(names["rules"], (first + rest,)))
        if entry.source:
            sections.append(Section(names["source"], (entry.source,)))
    elif entry.description:
        sections.append(Section(names["description"], (entry.description,)))
    return Page(f"{entry.code} {entry.title}" if entry.known else entry.title, tuple(sections))


def comparison_pages(comparison: Comparison, lang: str) -> list[Page]:
    """Return a page that compares two codes, and a short page for each of them."""
    names = texts(lang).WORDS
    one, other = comparison.entries
    dialogues = (*comparison.dialogues[0], "", *comparison.dialogues[1])
    page = Page(
        f"{one.code} / {other.code}",
        (
            Section(names["side-by-side"], table=(("", one.code, other.code), *comparison.table)),
            Section(names["dialogue"], dialogues, is_verbatim=True),
            Section(names["differences"], comparison.differences, True),
            Section(names["which"], comparison.which, True),
        ),
    )
    kept = {names[key] for key in ("class", "description", "when", "fix")}
    pages = [page]
    for entry in comparison.entries:
        own = entry_page(entry, lang)
        pages.append(own._replace(sections=tuple([x for x in own.sections if x.heading in kept])))
    return pages


def reply_page(reply: ExplainedReply, lang: str) -> Page:
    """Return the page about one reply."""
    words, names = texts(lang), texts(lang).WORDS
    codes = " ".join(str(code) for code in (reply.code, reply.enhanced) if code is not None)
    verdict = words.VERDICT[reply.address_at_fault]
    sections = [Section(names["meaning"], (reply.meaning,))]
    if reply.server is not None:
        sections.append(Section(names["says"], (reply.server,)))
    sections += [
        Section(names["at-fault"], (f"{verdict}: {reply.reason}",)),
        Section(names["todo"], (reply.fix,)),
    ]
    return Page(visible(f"{codes} {reply.text}".strip()), tuple(sections))


def as_text(pages: Iterable[Page], colour: bool) -> Iterator[str]:
    """Yield pages as text, as wide as the terminal, or 80 columns without one."""
    columns = os.environ.get("COLUMNS", "")
    try:
        width = int(columns) if columns.isdigit() else os.get_terminal_size().columns
    except OSError:
        width = 80
    width = min(max(width, 40), 100)

    def bold(text: str) -> str:
        return f"\x1b[1m{text}\x1b[0m" if colour else text

    for number, page in enumerate(pages):
        yield "\n" if number else ""
        for line in wrap(page.title, width, break_on_hyphens=False) or [""]:
            yield f"{bold(line)}\n"
        for section in page.sections:
            yield f"\n  {bold(section.heading)}\n"
            yield from _table_lines(section.table, width, bold)
            if section.is_verbatim:
                yield from (f"    {text}".rstrip() + "\n" for text in section.lines)
                continue
            for text in section.lines:
                mark = "- " if section.is_list else ""
                hanging = "    " + " " * len(mark)
                for line in wrap(text, width, initial_indent=f"    {mark}", subsequent_indent=hanging,
                                 break_on_hyphens=False):  # fmt: skip
                    yield f"{line}\n"


def _table_lines(
    rows: tuple[tuple[str, str, str], ...], width: int, bold: Callable[[str], str]
) -> Iterator[str]:
    """Yield a table of two columns side by side, its labels before them."""
    if not rows:
        return
    label_width = min(max(len(label) for label, _, _ in rows), width // 4)
    column = (width - 4 - label_width - 4) // 2
    for number, row in enumerate(rows):
        sizes = (label_width, column, column)
        cells = [wrap(cell, size) for cell, size in zip(row, sizes, strict=True)]
        for at in range(max(map(len, cells))):
            parts = [cell[at] if at < len(cell) else "" for cell in cells]
            padded = [part.ljust(size) for part, size in zip(parts, sizes, strict=True)]
            line = f"    {'  '.join(padded)}".rstrip()
            yield f"{bold(line) if number == 0 else line}\n"


_MARKDOWN = late(r"[\\`*_{}\[\]<>#|&~]", "sub")


def _escaped(text: str) -> str:
    """Return a text that comes from a server, without meaning in Markdown or HTML."""
    escaped: str = _MARKDOWN(lambda match: f"&#{ord(match[0])};", text)
    return escaped


def as_markdown(pages: Iterable[Page]) -> Iterator[str]:
    """Yield pages as Markdown."""
    for number, page in enumerate(pages):
        yield ("\n" if number else "") + f"# {_escaped(page.title)}\n"
        for section in page.sections:
            yield f"\n## {section.heading}\n\n"
            for number, row in enumerate(section.table):
                yield f"| {' | '.join(cell.replace('|', '&#124;') for cell in row)} |\n"
                if number == 0:
                    yield "|---|---|---|\n"
            if section.is_verbatim:
                lines = "\n".join(section.lines)
                yield f"```text\n{lines}\n```\n"
                continue
            for text in section.lines:
                yield f"- {text}\n" if section.is_list else f"{text}\n"


def reply_object(reply: ExplainedReply) -> dict[str, Any]:
    """Return one reply as data."""
    return {**reply._asdict(), "addresses": list(reply.addresses)}


def explanation_object(explanation: Explanation) -> dict[str, Any]:
    """Return an explanation as data, with the findings for its addresses."""
    addresses = [
        {
            "address": _text(result.text),
            "ok": result.ok,
            "findings": [
                {
                    "code": finding.code,
                    "name": finding.name,
                    "severity": str(finding.severity),
                    "message": _text(finding.message),
                    "span": [finding.start, finding.end],
                }
                for finding in result
            ],
            "fixed": _text(result.fixed),
            "suggested": _text(result.suggested),
        }
        for result in explanation.addresses
    ]
    replies = [reply_object(reply) for reply in explanation.replies]
    found: dict[str, Any] = {"version": VERSION, "replies": replies, "addresses": addresses}
    if explanation.left_out:
        found["left_out"] = explanation.left_out
    return found


def entries_object(entries: Iterable[Entry]) -> dict[str, Any]:
    """Return the entries of codes as data."""
    found = [
        {**entry._asdict(), "wordings": [list(pair) for pair in entry.wordings]}
        for entry in entries
    ]
    return {"version": VERSION, "codes": found}


def comparison_object(comparison: Comparison) -> dict[str, Any]:
    """Return the comparison of two codes as data."""
    return {
        **entries_object(comparison.entries),
        "table": [list(row) for row in comparison.table],
        "dialogues": [list(lines) for lines in comparison.dialogues],
        "differences": list(comparison.differences),
        "which": list(comparison.which),
    }


def written(value: dict[str, Any], indent: int | None = 2) -> str:
    """Return data as JSON that ends with a newline."""
    import json

    return json.dumps(value, ensure_ascii=False, indent=indent) + "\n"


def _text(value: str | None) -> str | None:
    return value if value is None else value.encode("utf-8", "backslashreplace").decode("utf-8")
