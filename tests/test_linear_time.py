"""Tests that time grows linearly with the input, even for hostile inputs."""

from __future__ import annotations

import contextlib
import gc
import time
from collections.abc import Callable
from functools import partial

import pytest

from addrlint import check
from addrlint.sources.candidate import SourceError
from addrlint.sources.document import Document
from addrlint.sources.file_types import file_type_of, reader_of
from addrlint.syntax.parser import parse
from tests.planted_files import PLANTED, planted

pytestmark = pytest.mark.slow

MARKS = [
    "a@b.c,",
    "a b@c_.d, ",
    "(",
    '"',
    "<  ",
    "@",
    ".",
    ",",
    ";",
    ":",
    "\\",
    "[",
    "\u0301",
    '\\"',
    "(\\",
    "{{",
    "a.",
    "a..",
    "-",
    " ",
]


def seconds(work: Callable[[], object]) -> float:
    best = float("inf")
    gc.disable()  # it would visit every object of the whole test run
    for _ in range(3):
        start = time.process_time()
        work()
        best = min(best, time.process_time() - start)
    gc.enable()
    return best


def shapes(mark: str, length: int) -> list[str]:
    run = mark * (length // len(mark))
    return [run, f"{run}@example.org", f"jane@{run}", f"{run}@{run}"]


@pytest.mark.parametrize("mark", MARKS)
def test_checking_takes_linear_time(mark: str) -> None:
    for role in ("recipient", "header", "list"):
        for small, large in zip(shapes(mark, 3_000), shapes(mark, 12_000), strict=True):
            check(small, role=role)
            before = seconds(partial(check, small, role=role))
            after = seconds(partial(check, large, role=role))
            assert after < 0.02 or after < before * 10, (role, small[:12], before, after)


@pytest.mark.parametrize("mark", MARKS)
def test_parsing_takes_linear_time(mark: str) -> None:
    for small, large in zip(shapes(mark, 10_000), shapes(mark, 40_000), strict=True):
        before = seconds(partial(parse, small))
        after = seconds(partial(parse, large))
        assert after < 0.02 or after < before * 10, (small[:12], before, after)


def test_one_megabyte_is_reported_only_as_too_long() -> None:
    for mark in MARKS:
        for text in shapes(mark, 1_000_000):
            assert [finding.code for finding in check(text)] == ["A104"]


# Text that file readers search for, repeated many times.
FILLERS = [
    *(
        "a.",
        "<a@",
        "@",
        "a@b.",
        " ",
        ",",
        "--a ",
        "-c a ",
        "email",
        '"',
        "\\",
        "(",
        "[",
        "${",
        "{{",
    ),
    *(
        "<",
        "%40",
        "a b@",
        "\n ",
        "\n",
        "&amp;",
        "comment=",
        'x="',
        "mailto:",
        ":",
        "\n- a",
        "`",
        "*",
    ),
    "<!--",
]

FILE_TYPES = {file_type_of(path): path for path in PLANTED}


@pytest.mark.parametrize("path", [path for kind, path in FILE_TYPES.items() if kind is not None])
def test_files_are_read_in_linear_time(path: str) -> None:
    kind = file_type_of(path)
    assert kind is not None
    read = reader_of(kind)
    base = planted(PLANTED[path])[0]
    # The HTML parser of the standard library searches the rest of the text for the end of each tag,
    # so it needs sixteen times as long for four times the text.
    most = 20 if kind.reader == "html" else 10

    def seconds_of(text: str) -> float:
        def work() -> None:
            with contextlib.suppress(SourceError):
                list(read(Document(text.encode(), path, kind.name)))

        return seconds(work)

    for start in ("", "\nemail = ", "\nRUN git config ", "\nLABEL ", "\nfrom: ", '\ncontact: "'):
        for filler in FILLERS:
            before = seconds_of(base + start + filler * (3000 // len(filler)))
            if before > 0.003:  # shorter times are too inexact to compare
                after = seconds_of(base + start + filler * (12_000 // len(filler)))
                assert after < 0.1 or after < before * most, (start, filler, before, after)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("x.tf", "a = " + "[" * 5000 + '"a@b"' + "]" * 5000),
        ("x.toml", "email = " + "[" * 5000 + '"a@b"' + "]" * 5000),
        ("x.yaml", "email: " + "[" * 5000 + '"a@b"' + "]" * 5000),
        ("package.json", '{"author": ' + "[" * 5000 + '"a@b"' + "]" * 5000 + "}"),
        ("settings.py", "SERVER_EMAIL = " + "(" * 5000 + '"a@b"' + ")" * 5000),
        ("a.html", "<p>" * 50_000 + '<a href="mailto:a@b">'),
        ("a.md", "> " * 5000 + "<a@b.c>"),
        ("pom.xml", "<a>" * 5000 + "<email>a@b</email>" + "</a>" * 5000),
    ],
)
def test_deep_nesting_does_not_crash_the_file_readers(path: str, text: str) -> None:
    kind = file_type_of(path)
    assert kind is not None
    with contextlib.suppress(SourceError):
        list(reader_of(kind)(Document(text.encode(), path, kind.name)))


@pytest.mark.parametrize(
    ("path", "head", "filler"),
    [
        ("x.cabal", "maintainer: ", "J <j@acme.org>, "),
        ("a.properties", "mail.from=", "a@b.org,"),
        ("DESCRIPTION", 'Authors@R: "', '\\\\"'),
        ("seeds/a.sql", "", "COPY u (id,email) FROM stdin;\n1\ta@acme.org\n\\.\n"),
        ("seeds/a.sql", "", "COPY u (id,email) FROM stdin;\n1\ta@acme.org\n"),
        ("c.vcf", "", "EMAIL;QUOTED-PRINTABLE:a@acme=\n.org\n"),
        ("c.vcf", "", "EMAIL;QUOTED-PRINTABLE:a=\n"),
        ("R.md", "", "a <b\\\\_c@d.e_f> "),
        ("R.md", "", "`a <b@c.de.> "),
        ("debian/control", "", "Uploaders: J <j@acme.org>\n\n"),
    ],
)
def test_hostile_files_are_read_in_linear_time(path: str, head: str, filler: str) -> None:
    kind = file_type_of(path)
    assert kind is not None
    read = reader_of(kind)

    def seconds_of(count: int) -> float:
        raw = (head + filler * count).encode()
        return seconds(lambda: list(read(Document(raw, path, kind.name))))

    before, after = seconds_of(400), seconds_of(1600)
    assert after < 0.2 or after < before * 8, (before, after)
