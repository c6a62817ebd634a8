"""Formats rows for the output files of ``addrlint clean``."""

from __future__ import annotations

import re

from addrlint._named_tuple import NamedTuple
from addrlint.batch.list_format import Form
from addrlint.batch.scanner import Row
from addrlint.engine.finding import Finding
from addrlint.engine.result import Result
from addrlint.sources.candidate import Candidate
from addrlint.sources.csv_columns import Record
from addrlint.sources.csv_table import is_well_formed, records
from addrlint.sources.lines import Line
from addrlint.syntax.characters import visible

# The columns that are added to a list in its rejected file.
COLUMNS = ("code", "reason", "column", "smtp_reply", "suggestion")
# The column that is added in its clean file with --fix.
FIXED = "fixed"
# The line that sets the delimiter for Excel; the header follows it.
_TOLD = re.compile(rb"(?:\xef\xbb\xbf)?sep=.\r?\n")
_FIXES = ("line", "address", "fixed", "codes")

Wrong = tuple[Candidate, tuple[Finding, ...], Result | None]


class Refusal(NamedTuple):
    """Why a row is rejected.

    Attributes:
        codes: the codes of the rules, each once.
        fields: the values for ``COLUMNS``.
        domain: the domain of the faulty address, in lower case; "" for none.
    """

    codes: tuple[str, ...]
    fields: tuple[str, ...]
    domain: str

    @staticmethod
    def of(form: Form, wrong: list[Wrong]) -> Refusal:
        """Return the refusal for the addresses in a row and the findings that reject them."""
        codes: dict[str, None] = {}
        reasons: list[str] = []
        columns: dict[str, None] = {}
        reply = domain = ""
        texts = []
        helped = False
        # The suggestion replaces whole cells, but only the faulty ones.
        faulty = {candidate.cell for candidate, findings, _ in wrong if findings}
        for candidate, findings, result in wrong:
            if candidate.cell not in faulty:
                continue
            better = result.meant if findings and result is not None else None
            helped = helped or better is not None
            texts.append(candidate.text if better is None else better)
            if not findings:
                continue
            _, at, name = candidate.text.rpartition("@")
            domain = domain or (name.lower()[:255] if at else "")
            columns[_column(form, candidate)] = None
            for finding in findings:
                codes[finding.code] = None
                reasons.append(visible(finding.message))
                if not reply and finding.reply is not None:
                    reply = str(finding.reply)
        suggestion = ", ".join(texts) if helped else ""
        fields = (" ".join(codes), "; ".join(reasons), " ".join(columns), reply, suggestion)
        return Refusal(tuple(codes), fields, domain)


def told_apart(names: list[str]) -> list[str]:
    """Return column names made unique: repeated names get a number."""
    taken = set(names)
    found: list[str] = []
    for name in names:
        own, number = name, 1
        while own in found or (number > 1 and own in taken):
            number += 1
            own = f"{name}_{number}"
        found.append(own)
    return found


def _column(form: Form, candidate: Candidate) -> str:
    if form.key:
        return form.key
    if form.layout is None:
        return "address"
    column = candidate.cell
    return form.header[column] if column < len(form.header) else str(column + 1)


class Writer:
    """Formats rows in the encoding and with the delimiter and line ends of their list.

    A row that all CSV parsers split in the same way is written unchanged. In any other row, or one
    with an unusual number of cells, the source of each cell, including its quotes, is quoted again;
    extra cells are joined into the last one, and missing cells are empty.
    """

    def __init__(self, form: Form) -> None:
        self._form = form
        self._delimiter = (form.delimiter or ",").encode(form.encoding)

    def rejected_header(self) -> bytes:
        """Return the first line of the rejected file."""
        form = self._form
        names = list(form.header)
        if form.layout is None:
            names = ["record" if form.key else "address"]
        for number in range(len(names), form.width):
            names.append(f"column_{number + 1}")
        own = [name if name not in names else f"addrlint_{name}" for name in COLUMNS]
        return self._line((*names, *own), form.ending)

    def fixes_header(self) -> bytes:
        """Return the first line of the file of fixes."""
        return self._line(_FIXES, self._form.ending)

    def clean_header(self, raw: bytes) -> bytes:
        """Return the bytes before the rows of a clean file, with the column for notes."""
        name = FIXED if FIXED not in self._form.header else f"addrlint_{FIXED}"
        if not self._form.header:
            return raw
        told = _TOLD.match(raw)
        at = told.end() if told is not None else 0
        return raw[:at] + self.with_note(raw[at:], name)

    def _line(self, fields: tuple[str, ...], ending: bytes) -> bytes:
        return self._delimiter.join(map(self._field, fields)) + ending

    def _field(self, text: str) -> bytes:
        form = self._form
        try:
            raw = text.encode(form.encoding, form.errors)
        except UnicodeEncodeError:
            raw = text.encode(form.encoding, "backslashreplace")
        return self._quoted(raw)

    def _quoted(self, raw: bytes) -> bytes:
        if b'"' in raw or self._delimiter in raw or b"\n" in raw or b"\r" in raw:
            return b'"%b"' % raw.replace(b'"', b'""')
        return raw

    def refused(self, block: bytes, row: Row, refusal: Refusal) -> bytes:
        """Return a rejected row with its reasons added."""
        raw = block[row.start : row.stop]
        content, ending = _parted(raw)
        form = self._form
        if form.layout is None:
            content = self._quoted(content)
        elif row.record is not None or self._may_be_odd(content):
            record = form.record(block, row)
            if len(record.cells) != form.breadth or not is_well_formed(record):
                content = self._mended(record)
        return content + self._delimiter + self._line(refusal.fields, ending)

    def _may_be_odd(self, content: bytes) -> bool:
        """Whether a row may have an unusual number of cells, as is always possible with quotes."""
        return b'"' in content or content.count(self._delimiter) != self._form.breadth - 1

    def _mended(self, record: Record) -> bytes:
        sources = sources_of(record, self._form.delimiter)
        width = max(self._form.breadth, 1)
        if len(sources) > width:
            sources[width - 1 :] = [self._form.delimiter.join(sources[width - 1 :])]
        sources += [""] * (width - len(sources))
        return self._delimiter.join(map(self._field, sources))

    def unfixed(self, rows: bytes) -> bytes:
        """Return rows that are proven clean, each with an empty note added."""
        ending = self._form.ending
        noted = rows.replace(ending, self._delimiter + ending)
        return noted if rows.endswith(ending) or not rows else noted + self._delimiter

    def with_note(self, raw: bytes, note: str) -> bytes:
        """Return a row with a note added; a blank row is not changed."""
        content, ending = _parted(raw)
        if not content.strip():
            return raw
        form = self._form
        lacking = 0
        if form.layout is not None and self._may_be_odd(content):
            text = content.decode(form.encoding, form.errors)
            line = Line(text, 1, 0, form.encoding, "")
            cells = [len(one.cells) for one in records(iter([line]), form.delimiter)]
            # If a row has several lines, its last cell may be incomplete, so add no cells.
            lacking = form.breadth - cells[0] if len(cells) == 1 else 0
            if lacking < 0 and not note:
                return raw
        return content + self._delimiter * (1 + max(lacking, 0)) + self._field(note) + ending

    def fixed(self, line: int, old: bytes, new: bytes, note: str) -> bytes:
        """Return the line in the file of fixes for a row of a text list."""
        content, ending = _parted(old)
        codes = note.partition(":")[0].encode()
        fields = (str(line).encode(), self._quoted(content), self._quoted(_parted(new)[0]), codes)
        return self._delimiter.join(fields) + (ending or self._form.ending)


def _parted(raw: bytes) -> tuple[bytes, bytes]:
    """Return a row without its line end, and the line end."""
    content = raw.removesuffix(b"\n").removesuffix(b"\r")
    return content, raw[len(content) :]


def sources_of(record: Record, delimiter: str) -> list[str]:
    """Return the source of each cell in a record; joined by delimiters they are its source."""
    starts = [cell.start - (cell.enclosed == '"') for cell in record.cells]
    ends = [*(start - len(delimiter) for start in starts[1:]), len(record.source)]
    return [record.source[start:end] for start, end in zip(starts, ends, strict=True)]
