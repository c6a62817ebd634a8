"""Reads suppression comments, ``addrlint: ignore[CODE]``, and applies them to findings."""

from __future__ import annotations

import re
from importlib import import_module

from addrlint._named_tuple import NamedTuple
from addrlint.engine.finding import Finding
from addrlint.engine.result import Result
from addrlint.sources.candidate import Candidate, SourceError
from addrlint.sources.document import Document
from addrlint.sources.file_types import BY_NAME

MARK = b"addrlint:"
_IGNORE = re.compile(
    r"addrlint:[ \t]*(?P<kind>ignore-file|ignore-next-line|ignore)(?![\w-])"
    r"(?:[ \t]*\[(?P<codes>[^\]\n]*[^\]\s][^\]\n]*)\])?(?![ \t]*[\[(:])"
)
# What starts a comment, by the comment sign of the file type (``Kind.comment``).
_OPENINGS = {
    "#": re.compile(r"#|//|/\*|;"),
    "--": re.compile(r"--|/\*|\{-"),
    ";": re.compile(r";"),
    "<!--": re.compile(r"<!--|\{#|\{%|\{\{!|/\*|<%|\[//\]: #"),
    "..": re.compile(r"\.\.|//"),
    "": re.compile(r"//|/\*|#"),
}
# In a file of unknown type any comment sign counts, including those of LaTeX, batch files, Basic,
# Vim and Pascal.
_ANY_OPENING = re.compile(r"(?i)#|//|/\*|;|--|%|<!--|\{-|\(\*|\{#|\.\.|'|\"|!|::|\brem\b|\bdnl\b")


# The module that finds the strings in a file, by the suffix of its name.
_READERS = (((".yml", ".yaml", ".cff"), "yaml"), ((".toml",), "toml"), ((".json",), "json"))


class SuppressionComment(NamedTuple):
    """One suppression comment.

    Attributes:
        kind: ``ignore``, ``ignore-next-line`` or ``ignore-file``.
        codes: the rules it suppresses, as selectors of ``Profile``; empty for all.
        line: the line whose findings it suppresses, 0 for the whole file.
        start, end: its span in the document's text.
    """

    kind: str
    codes: tuple[str, ...]
    line: int
    start: int
    end: int


class Suppressions:
    """The suppression comments of one file, with a record of which ones were used."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.comments = list(_comments(document))
        self._used: dict[SuppressionComment, set[str]] = {}

    def partition(self, candidate: Candidate, result: Result) -> tuple[Result, Result | None]:
        """Split a result into findings to report and findings that a comment suppresses."""
        if not self.comments or not result.findings:
            return result, None
        return result.partition(lambda finding: not self._is_ignored(candidate, finding))

    def _is_ignored(self, candidate: Candidate, finding: Finding) -> bool:
        line = candidate.line_and_column(finding.start)[0]
        last = candidate.line_and_column(len(candidate.text))[0]
        ignored = False
        for comment in self.comments:
            if comment.line and not (
                comment.line == line or candidate.line <= comment.line <= last
            ):
                continue
            named = [word for word in comment.codes if _names(word, finding)]
            if named or not comment.codes:
                self._used.setdefault(comment, set()).update(named or ("",))
                ignored = True
        return ignored

    def unused(self) -> list[Candidate]:
        """Return candidates for the comments, or the codes in them, that suppressed nothing."""
        found = []
        for comment in self.comments:
            used = self._used.get(comment, set())
            idle = [word for word in comment.codes if word not in used]
            if used and not idle:
                continue
            note = ("unused-ignore", {"codes": ", ".join(idle) or comment.kind})
            value = self._document.value(comment.start, comment.end)
            candidate = self._document.candidate(value, disabled_rules=("ALL",), notes=(note,))
            if candidate is not None:
                found.append(candidate)
        return found


def _names(word: str, finding: Finding) -> bool:
    return word == finding.name or finding.code.startswith(word.upper())


def _comments(document: Document) -> list[SuppressionComment]:
    text = document.text
    kind = BY_NAME.get(document.kind)
    opening = _OPENINGS[kind.comment] if kind is not None else _ANY_OPENING
    strings = _strings(document) if _IGNORE.search(text) is not None else []
    found = []
    for match in _IGNORE.finditer(text):
        line = document.line_of(match.start())
        first = document.starts[line - 1]
        begins = opening.search(text, first, match.start())
        if begins is None or any(start < match.start() < end for start, end in strings):
            continue
        codes = tuple(word.strip() for word in (match["codes"] or "").split(",") if word.strip())
        of = {"ignore-file": 0, "ignore": line, "ignore-next-line": line + 1}[match["kind"]]
        found.append(SuppressionComment(match["kind"], codes, of, begins.start(), match.end()))
    return found


def _strings(document: Document) -> list[tuple[int, int]]:
    """Return the spans of the strings in a file; their content is not a comment."""
    if document.kind == "python":
        return _strings_of_python(document.text)
    path = document.path.lower()
    module = next((name for ends, name in _READERS if path.endswith(ends)), "")
    if not module:
        return []
    reader = import_module(f"addrlint.sources.formats.{module}")
    try:
        found = [value for _, value in reader.values(document)]
    except SourceError:
        return []
    # Include the quotes around each string.
    return [(value.places[0] - 1, value.places[-1] + 1) for value in found]


def _strings_of_python(text: str) -> list[tuple[int, int]]:
    import io
    import tokenize

    starts = [0]
    for line in io.StringIO(text):
        starts.append(starts[-1] + len(line))
    try:
        return [
            (starts[token.start[0] - 1] + token.start[1], starts[token.end[0] - 1] + token.end[1])
            for token in tokenize.generate_tokens(io.StringIO(text).readline)
            if token.type == tokenize.STRING
        ]
    except (tokenize.TokenError, SyntaxError):
        return []
