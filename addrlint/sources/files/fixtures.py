"""Reads data for tests and new installations: JSON and YAML fixtures, SQL."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources import field_forms as people
from addrlint.sources import skip_reasons as reasons
from addrlint.sources.candidate import Candidate
from addrlint.sources.csv_columns import is_header
from addrlint.sources.document import Document, Value, decoded
from addrlint.sources.heuristics import why_not

# The relevant tokens of SQL: comments, strings, names, parentheses and separators.
_SQL = re.compile(
    r"--[^\n]*|/\*(?:[^*]|\*(?!/))*\*/|'((?:[^'\\]|''|\\.)*)'|[(),;]|[A-Za-z_]\w*+|\"[^\"\n]*\"|`[^`\n]*`"
)
_COPY = re.compile(r"(?im)^COPY\s+\S+\s*\(([^()]*)\)\s*FROM\s+stdin\s*;\r?\n")
_FAULTY = re.compile(r"fixtures/files/|invalid|bad|wrong|malformed|broken|faulty")
_JOINED = re.compile(r"\s*(?:\|\||\+)")
_JOINS = re.compile(r"(?:\|\||\+)\s*$")
_QUOTE = re.compile(r"''|\\.")


def json(document: Document) -> Iterator[Candidate]:
    """Yield the values of keys that are named for e-mail addresses.

    Raises:
        Unreadable: if it is not valid JSON.
    """
    from addrlint.sources.formats.json import values

    return _of_values(values(document))


def yaml(document: Document) -> Iterator[Candidate]:
    """Yield the values of keys that are named for e-mail addresses.

    Raises:
        Unreadable: if it is not valid YAML.
    """
    from addrlint.sources.formats.yaml import values

    return _of_values(values(document))


def _of_values(values: Iterator[tuple[str, Value]]) -> Iterator[Candidate]:
    for path, value in values:
        keys = path.split("/")
        while len(keys) > 1 and keys[-1] == "[]":
            keys.pop()
        if value.document.zone == "tests" and not _is_row(keys, value.document):
            continue  # input for tests
        if value.text.endswith("\n"):
            value = value.stripped()  # a block scalar with a single line
        if "\n" in value.text or value.text[:1] in ("[", "{"):
            continue  # a longer text, or a list stored as the text of a column
        if "@" in value.text and is_header(keys[-1]) and not why_not(value.text):
            yield from people.address(value)


def _is_row(keys: list[str], document: Document) -> bool:
    """Whether a value is a column of a row in a Django or Rails fixture."""
    if keys[-2:-1] == ["fields"]:
        return True
    is_row = document.kind == "fixture-yaml" and len(keys) == 2 and keys[0] != "[]"
    # Rails fixtures are tables. Files in files/ are input for tests, and some rows are invalid on
    # purpose.
    return is_row and not _FAULTY.search(f"{document.path}/{keys[0]}".lower())


def sql(document: Document) -> Iterator[Candidate]:
    """Yield the values in columns named for e-mail addresses, and strings that look like one.

    Column names come from ``INSERT INTO t (columns) VALUES`` and ``COPY t (columns) FROM stdin``.
    """
    text = document.text
    at = 0
    for copy in _COPY.finditer(text):
        if copy.start() < at:
            continue  # inside the data of another COPY without an end
        yield from _of_statements(document, at, copy.start())
        end = text.find("\n\\.", copy.end() - 1)
        at = len(text) if end < 0 else end + 1
        names = [name.strip(' "`\r\n\t') for name in copy[1].split(",")]
        for start, stop in document.lines(copy.end()):
            if start >= at:
                break
            if start < stop:
                for name, value in zip(
                    names, document.value(start, stop).split("\t"), strict=False
                ):
                    if is_header(name) and "@" in value.text:
                        yield from people.address(value)
    yield from _of_statements(document, at, len(text))


def _of_statements(document: Document, start: int, end: int) -> Iterator[Candidate]:
    columns: list[str] = []
    depth = column = 0
    word = ""
    is_values = False
    for match in _SQL.finditer(document.text, start, end):
        found = match[0]
        if match[1] is not None:
            name = columns[column] if is_values and depth == 1 and column < len(columns) else ""
            if _JOINED.match(document.text, match.end()) or _JOINS.search(
                document.text, max(match.start() - 40, 0), match.start()
            ):
                continue  # one operand of a string concatenation
            yield from _of_string(
                decoded(document, *match.span(1), _QUOTE, lambda m: m[0][1]), name
            )
        elif found == "(":
            depth += 1
            column = 0 if depth == 1 else column
            if depth == 1 and not is_values:
                columns = []
        elif found == ")":
            depth -= 1
        elif found == "," and depth == 1:
            column += 1
        elif found == ";":
            columns, depth, is_values = [], 0, False
        elif found[0].isalpha() or found[0] in '_"`':
            word = found.strip('"`')
            if depth == 0:
                is_values = word.upper() == "VALUES" or (is_values and word.upper() != "INSERT")
            elif depth == 1 and not is_values:
                columns.append(word)


def _of_string(value: Value, column: str) -> Iterator[Candidate]:
    text = value.text
    if "@" not in text or len(text) > 320:
        return
    if column and is_header(column) and text[0] not in "[{":
        yield from people.listed(",;")(value) if text.count("@") > 1 else people.address(value)
        return
    if not re.fullmatch(r"\s*[^\s<>(),;:/]+ ?[^\s<>(),;:/]*@[^\s<>(),;:/]*\s*", text):
        return
    reason = reasons.OTHER_FORM if text[0] in "^%" or text[-1] in "$%" else why_not(text)
    if reason or "." not in text.rpartition("@")[2]:
        value.document.skip(value, reason or reasons.OTHER_FORM)
    else:
        yield from people.address(value)
