"""Rows of lists in all their variety, and a job that returns the rows it is given."""

from __future__ import annotations

from random import Random

from addrlint import check
from addrlint.batch.list_format import Form
from addrlint.batch.scanner import Scanned, Scanner
from addrlint.engine.checker import checker_for

ROWS = [
    b"jane.doe@gmail.com",
    b"Jane+x@acme-tools.com",
    b"info@acme-tools.com",
    b"INFO@gmail.com",
    b"iNfo@gmail.com",
    b"a@gmial.com",
    b"x@mail.example.com",
    b"x@EXAMPLE.org",
    b"x@acme.photography",
    b"x@acme.qqqq",
    b"a..b@gmail.com",
    b"a b@gmail.com",
    b"a@@gmail.com",
    b"a@b@gmail.com",
    b"",
    b" ",
    b"# note",
    b"x@m\xc3\xbcnchen.de",
    b"j\xf6rg@web.de",
    b"x@xn--mnchen-3ya.de",
    b"a" * 70 + b"@gmail.com",
    b"a@x.org; b@y..org",
    b"x@my-host.acme-tools.co.uk",
    b"\xef\xbb\xbfa@gmail.com",
    b"x@163.com",
    b"@gmail.com",
    b"x@",
    b"a@localhost",
    b"\0@gmail.com",
    b"test@gmail.com",
    b"x@yourdomain.com",
]


CELLS = [
    b"Jane",
    b'"Doe, J"',
    b'"a ""b"""',
    b'"open',
    b'x"y',
    b'"a"b',
    b"",
    b'"two\nlines"',
    b"a@x.org",
]


def codes(text: str) -> tuple[str, ...]:
    return tuple(str(finding) for finding in check(text))


class Seen:
    """A job that returns the rows it is given."""

    def __init__(self, form: Form) -> None:
        self.form = form

    def scanner(self) -> Scanner:
        return self.form.scanner(checker_for())

    def block(
        self, block: bytes, scanned: Scanned, at: int, line: int
    ) -> list[tuple[int, int, str, tuple[str, ...]]]:
        return [
            (one.line, one.position(0).byte, one.text, codes(one.text))
            for row in scanned.left
            for one in self.form.candidates(block, row, at, line)
            if codes(one.text)
        ]


def random_table(random: Random) -> bytes:
    """Return a table, mostly well formed."""
    ending = random.choice([b"\n", b"\n", b"\r\n"])
    lines = [b"id,name,email,note"]
    for number in range(random.randrange(14)):
        cell = random.choice(ROWS)
        if random.random() < 0.3:
            cell = b'"' + cell.replace(b'"', b'""') + b'"'
        cells = [b"%d" % number, random.choice(CELLS[:3]), cell, b""]
        if random.random() < 0.25:
            cells[random.choice([1, 3])] = random.choice(CELLS)
        if random.random() < 0.1:
            cells = cells[: random.randrange(1, 4)]
        if random.random() < 0.1:
            cells.append(b"more")
        lines.append(b",".join(cells))
        if random.random() < 0.05:
            lines[-1] = lines[-1].replace(b"@", b"\r@")
    raw = ending.join(lines) + ending * random.randrange(2)
    if random.random() < 0.2:
        place = random.randrange(len(raw))
        raw = raw[:place] + random.choice([b'"', b"\n", b"\r", b",", b"\0", b"\xff"]) + raw[place:]
    return raw
