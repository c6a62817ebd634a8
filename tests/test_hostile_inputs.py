"""Hostile inputs end in bounded time: one table of kinds, generators and entry points.

Adding a kind is adding a line. Each is run at two sizes, the second four times the first; the time
may grow by no more than ten.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from addrlint import Profile, check, check_message, explain
from addrlint.cli.main import main
from addrlint.sources.walk import matches
from tests.test_linear_time import seconds

pytestmark = pytest.mark.slow


class Hostile(NamedTuple):
    """A kind of hostile input.

    Attributes:
        make: returns the input of a size.
        size: the smaller size.
        run: what is done with it, by the name of an entry point below.
    """

    make: Callable[[int], str]
    size: int
    run: str


KINDS = {
    "folds in To": Hostile(lambda n: "a@acme.com" + ",\r\n b@acme.com" * n, 1500, "to"),
    "recipients in To": Hostile(lambda n: "a@acme.com, " * n + "b@acme.com", 2000, "to"),
    "bare folds in To": Hostile(lambda n: "a@acme.com" + "\r\n " * n + ", b@acme.com", 4000, "to"),
    "comments opened": Hostile(lambda n: "(" * n + "a@acme.com", 4000, "to"),
    "comments nested": Hostile(lambda n: "(" * n + ")" * n + "a@acme.com", 4000, "to"),
    "groups": Hostile(lambda n: "g: a@acme.com;, " * n, 1500, "to"),
    "text in brackets": Hostile(lambda n: "<" * n + "a@acme.com" + ">" * n, 4000, "to"),
    "HTML comments opened": Hostile(lambda n: "<!--" * n + " a@b.com", 20000, "x.html"),
    "HTML tags opened": Hostile(lambda n: "<a " * n + " a@b.com", 20000, "x.html"),
    "CDATA opened": Hostile(lambda n: "<a>" + "<![CDATA[" * n + " a@b.com", 20000, "x.xml"),
    "links in one line of reST": Hostile(lambda n: "`x <mailto:a@b..com>`_ " * n, 500, "x.rst"),
    "links in one line of Markdown": Hostile(lambda n: "[a](mailto:a@b..com) " * n, 500, "x.md"),
    "INI interpolations": Hostile(
        lambda n: "[a]\nemail = " + "%(a)s" * n + " a@b.com\n", 5000, "x.ini"
    ),
    "a font in CSS": Hostile(
        lambda n: f"@font-face{{src:url(data:font/woff;base64,{'A' * n})}}",
        40000,
        "--scan-text x.css",
    ),
    "addresses in one cell": Hostile(lambda n: "email\n" + "a@b..com " * n + "\n", 500, "x.csv"),
    "lines of a log": Hostile(lambda n: "550 5.1.1 <a@b.com>: no such user\n" * n, 2000, "explain"),
    "one line of a log": Hostile(lambda n: "550 5.1.1 <a@b.com> " * n, 2000, "explain"),
    "parts of a bounce": Hostile(
        lambda n: "Content-Type: message/rfc822\n\n" * n + "550 5.1.1 x", 500, "explain"
    ),
    "stars in an allowed domain": Hostile(lambda n: "*a" * n + "*b", 20, "allowed"),
    "stars in an excluded name": Hostile(lambda n: "*a" * n + "*b", 20, "excluded"),
    "folders in an excluded path": Hostile(lambda n: "**/a/" * n + "b", 20, "excluded"),
}


def to_message(text: str) -> None:
    check_message(b"From: a@acme.com\r\nTo: " + text.encode() + b"\r\n\r\n")


def as_allowed(text: str) -> None:
    check("x@" + "a" * 60 + "." + "a" * 60 + ".example", profile=Profile(allow_domains=text))


def as_excluded(text: str) -> None:
    for path in ("a" * 240, "/".join("a" * 120)):
        matches(path, (text,), "/nowhere")


CALLS: dict[str, Callable[[str], object]] = {
    "to": to_message,
    "explain": explain,
    "allowed": as_allowed,
    "excluded": as_excluded,
}


def in_a_file(path: Path, options: list[str], text: str) -> None:
    path.write_text(text)
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        main(["check", *options, str(path)])


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_inputs_take_linear_time(kind: str, tmp_path: Path) -> None:
    make, size, run = KINDS[kind]

    def work(text: str) -> object:
        if run in CALLS:
            return CALLS[run](text)
        *options, name = run.split(" ")
        in_a_file(tmp_path / name, options, text)
        return None

    small, large = make(size), make(4 * size)
    work(small)
    before = seconds(lambda: work(small))
    after = seconds(lambda: work(large))
    assert after < 0.05 or after < before * 10, f"{before:.3f} s, then {after:.3f} s"


def test_a_table_with_too_many_columns_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "wide.csv"
    path.write_text(",".join(["a@b.com"] * 20_000) + "\n")
    assert main(["check", str(path)]) == 2
    assert "line 1 has 20000 columns; a table can have at most 16384" in capsys.readouterr().err


def test_explain_says_how_many_replies_it_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    text = "550 5.1.1 <a@b.com>: no such user\n" * 700
    assert explain(text).left_out == 200
    assert main(["explain", text]) == 0
    assert "200 more replies are not explained" in capsys.readouterr().out
