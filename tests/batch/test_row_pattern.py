"""Tests of ``addrlint/batch/row_pattern.py``."""

from __future__ import annotations

from addrlint import check
from addrlint.batch.row_pattern import row_pattern
from addrlint.engine.checker import checker_for
from addrlint.rules.base import Plain
from addrlint.rules.registry import rules

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


def test_rows_that_match_the_pattern_have_no_findings() -> None:
    pattern = row_pattern(checker_for())
    assert pattern is not None
    for rule in rules():
        if rule.promises.on_plain_address is Plain.NAMES:
            assert {name.encode() for name in rule.domains()} <= pattern.names
    assert not pattern.judges
    for raw in ROWS:
        match = pattern.row(raw + b"\n", 0)
        domain = match[2] if match is not None else b""
        ends = tuple(pattern.suffixes)
        if match is not None and domain not in pattern.names and not domain.endswith(ends):
            assert not check(raw).findings
