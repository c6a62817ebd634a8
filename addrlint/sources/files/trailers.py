"""Reads commit messages: the people in their trailers, ``Signed-off-by: Name <address>``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources.candidate import Candidate, is_torn
from addrlint.sources.document import Document, Value
from addrlint.sources.git import comment_sign

_KEY = re.compile(r"([A-Za-z][A-Za-z0-9-]*)[ \t]*:[ \t]*")
# Trailers with people, by git-interpret-trailers(1) and the conventions of Linux and forges.
_PEOPLE = re.compile(
    r"(?i)(?:[a-z-]+-by|cc|co-?authors?|mentored-by|on-behalf-of|thanks(?:-to)?|original-author"
    r"|author|committer)"
)
# Trailers that need an address, because a forge links the commit to an account by it, or because a
# policy requires it.
_NEEDS_ADDRESS = frozenset(("signed-off-by", "co-authored-by", "co-developed-by"))
_NEEDS_NAME = frozenset(("co-authored-by", "signed-off-by", "co-developed-by"))
_SCISSORS = re.compile(r"[^\s\w]{1,9} -{4,} >8 -{4,}")
_TAIL = re.compile(r"\s+(?:#.*|\([^()]*\)|\[[^\[\]]*\])\s*$")
_WORD = re.compile(r"(?<![^\s<>(),;])[^\s<>(),;@]*+@[^\s<>(),;]+")


def candidates(document: Document, comment: str | None = None) -> Iterator[Candidate]:
    """Yield the people in the trailers of a commit message.

    Args:
        document: the message.
        comment: the sign that starts a comment line; "" for no comments, None for git's setting
            (``core.commentChar``).
    """
    text = document.text
    if comment is None:
        comment = comment_sign()
    lines = []
    for start, stop in document.lines():
        if _SCISSORS.fullmatch(text, start, stop):
            break
        if not comment or not text.startswith(comment, start):
            lines.append((start, stop))
    yield from of_paragraphs(document, lines)


def of_paragraphs(document: Document, lines: list[tuple[int, int]]) -> Iterator[Candidate]:
    """Yield the people in the trailers of a message, given by its lines."""
    text = document.text
    paragraphs: list[list[tuple[int, int]]] = [[]]
    for start, stop in lines:
        if text[start:stop].strip():
            paragraphs[-1].append((start, stop))
        elif paragraphs[-1]:
            paragraphs.append([])
    filled = [paragraph for paragraph in paragraphs if paragraph]
    # git ignores comments and lists of conflicts at the end of a message.
    while len(filled) > 2 and _is_ignored_by_git(text, filled[-1]):
        filled.pop()
    # The first paragraph is the title.
    if len(filled) > 1:
        yield from _of_lines(document, filled[-1])


def _is_ignored_by_git(text: str, lines: list[tuple[int, int]]) -> bool:
    first, *rest = [text[start:stop] for start, stop in lines]
    if first.startswith("#"):
        return all(line.startswith("#") for line in rest)
    return first == "Conflicts:" and all(line.startswith("\t") for line in rest)


def _of_lines(document: Document, lines: list[tuple[int, int]]) -> Iterator[Candidate]:
    """Yield the people in one paragraph, if git would treat it as trailers."""
    text = document.text
    trailers: list[tuple[str, int, int]] = []
    others = 0
    for start, stop in lines:
        key = _KEY.match(text, start, stop)
        if text[start] in " \t" and trailers:
            name, first, _ = trailers[-1]
            trailers[-1] = (name, first, stop)  # folded
        elif key is not None:
            trailers.append((key[1], key.end(), stop))
        elif not text.startswith("(cherry picked from commit ", start):
            others += 1
    known = [trailer for trailer in trailers if _PEOPLE.fullmatch(trailer[0])]
    # git accepts a paragraph with a known trailer if at least a quarter of its lines are trailers.
    if not known or others > 3 * len(trailers):
        return
    for name, start, stop in known:
        yield from of_trailer(name, document.value(start, stop))


def of_trailer(name: str, value: Value) -> Iterator[Candidate]:
    """Yield the address in one trailer, with the faults of the trailer as notes."""
    key = name.lower()
    value = value.stripped()
    tail = _TAIL.search(value.text)
    if tail is not None:
        value = value.part(0, tail.start())  # <stable@...> # 5.10+, (comment), [why]
    text = value.text
    document = value.document
    opened, closed = text.count("<"), text.count(">")
    if opened == closed == 1 and text.index("<") < text.index(">"):
        start, end = text.index("<"), text.index(">")
        notes: list[tuple[str, dict[str, str]]] = []
        if not text[:start].strip() and key in _NEEDS_NAME:
            notes.append(("missing-name", {"field": name}))
        yield from _made(document, value.part(start + 1, end), tuple(notes))
        return
    if opened or closed:
        # Each of several people in one Cc trailer counts; anything else is a bracket error.
        if opened == closed and re.fullmatch(r"[^<>]*(?:<[^<>]+>[^<>]*)+", text) and key == "cc":
            for match in re.finditer(r"<([^<>]+)>", text):
                yield from _made(document, value.part(*match.span(1)), ())
            return
        yield from _made(document, value, (), "header")
        return
    word = _WORD.search(text)
    if word is None or text.startswith("@"):
        if key in _NEEDS_ADDRESS and text and not text.startswith("@"):
            yield from _made(document, value, (("missing-address", {"field": name}),), None, True)
        return
    if word[0] == text:
        if key not in _NEEDS_NAME:
            yield from _made(document, value, ())
        else:
            yield from _made(document, value, (("missing-angle-brackets", {"address": text}),))
        return
    if word[0].startswith("@"):
        # Either white space before the @, or a mention.
        yield from _made(document, value, ()) if is_torn(text) else ()
        return
    note = ("missing-angle-brackets", {"address": word[0]})
    yield from _made(document, value.part(*word.span()), (note,))


def _made(
    document: Document,
    value: Value,
    notes: tuple[tuple[str, dict[str, str]], ...],
    role: str | None = None,
    is_only_noted: bool = False,
) -> Iterator[Candidate]:
    disabled_rules = ("ALL",) if is_only_noted else ()
    found = document.candidate(value, notes=notes, role=role, disabled_rules=disabled_rules)
    if found is not None:
        yield found
