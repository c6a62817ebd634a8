"""Run ``check`` on a file of any type and return its findings."""

from __future__ import annotations

import contextlib
import io
import json
from pathlib import Path
from typing import NamedTuple

from addrlint.cli.main import main
from addrlint.lint.check_candidate import check_candidate
from addrlint.lint.options import REGISTRIES
from addrlint.rules.profile import Profile
from addrlint.sources.commits import of_identity
from addrlint.syntax.span import Span


class Found(NamedTuple):
    """A finding: its code, its line, and its span in that line, counted from 0."""

    code: str
    line: int
    span: Span
    severity: str = "error"


def findings_in(path: str, text: str | bytes, folder: Path, *options: str) -> list[Found]:
    """Return the findings for a file with this name and text, with all registries enabled."""
    if path == "identity":
        assert isinstance(text, str)
        return [
            Found(
                one.code,
                candidate.line,
                Span(one.start + candidate.start, one.end + candidate.start),
            )
            for candidate in of_identity("author", text.rstrip("\n"), path)
            for one in check_candidate(candidate, Profile())
        ]
    file = folder / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.chdir(folder):
        code = main(["check", path, "--output-format", "json", "--registry", ",".join(REGISTRIES),
                     *options])  # fmt: skip
    assert code in (0, 1)
    found = []
    for one in json.loads(printed.getvalue())["findings"]:
        start, end = one["range"]["start"], one["range"]["end"]
        span = Span(start["column"] - 1, end["column"] - 1)
        found.append(Found(one["code"], start["line"], span, one["severity"]))
    return found
