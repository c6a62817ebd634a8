"""Run ``check`` and ``clean`` on a list and return what they report."""

from __future__ import annotations

import contextlib
import io
import json
from pathlib import Path

import pytest

from addrlint.cli.main import main
from addrlint.rules.base import Rule
from addrlint.syntax.span import Span

# The options that enable the rules ``clean`` does not use by default.
OPTIONS = {
    "R101": ["--dedupe", "exact"],
    "R102": ["--dedupe", "mailbox"],
    "R103": ["--dedupe", "provider"],
    "R104": ["--column", "email", "--same-person"],
    "R302": ["--disposable"],
    "R303": ["--dns"],
}


def printed(*arguments: str) -> str:
    """Return what a run of the command line prints on standard output."""
    stream = io.StringIO()
    with contextlib.redirect_stdout(stream):
        main(list(arguments))
    return stream.getvalue()


def findings_of(text: str, folder: Path) -> list[tuple[str, Span]]:
    """Return the findings in a table: their codes and their spans in the address."""
    table = folder / "list.csv"
    table.write_text(text)
    document = json.loads(printed("check", str(table), "--output-format", "json"))
    return [(found["code"], Span(*found["span"])) for found in document["findings"]]


def cleaned(rule: Rule, text: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return what ``clean`` prints for a list, followed by its rejected rows."""
    if rule.code == "R303":
        monkeypatch.setattr(
            "addrlint.batch.dns.without_mail",
            lambda domains: {
                name: ("domain-without-mail", {"domain": name, "sentence": "no."})
                for name in domains
                if name == "acme-tools.com"
            },
        )
    path = folder / "list.txt"
    path.write_text(text)
    output = printed("clean", str(path), *OPTIONS.get(rule.code, []))
    return output + (folder / "list.rejected.csv").read_text()
