"""Tests of ``addrlint/sources/rewriter.py``."""

from __future__ import annotations

import ast
import json
import os
import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from addrlint.cli.main import main
from addrlint.lint.check_candidate import check_candidate
from addrlint.lint.config import Configuration
from addrlint.lint.inputs import Input, Inputs
from addrlint.lint.option_values import NoOptions
from addrlint.rules.profile import Profile
from addrlint.sources.rewriter import applied, changes
from tests.planted_files import PLANTED, planted


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    for role in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{role}_NAME", "Jane")
        monkeypatch.setenv(f"GIT_{role}_EMAIL", "jane@acme-tools.com")
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


COMMENTED = sorted({path for path in PLANTED if path != "COMMIT_EDITMSG"})

WRITTEN: dict[str, tuple[str, Callable[[bytes], Any]]] = {
    "pyproject.toml": ("[project] # c\nauthors = [{{name = 'x', email = \"{}\"}}] # d\r\n", lambda raw: tomllib.loads(raw.decode())["project"]["authors"][0]["email"]),
    "package.json": ('{{"x": "ü", "bugs": {{"email":"{}"}} }}\n', lambda raw: json.loads(raw)["bugs"]["email"]),
    "a.yml": ("x: ü # c\nsmtp_from:   '{}'   # d\ny: [1,  2]\n", lambda raw: yaml.safe_load(raw)["smtp_from"]),
    "b.yaml": ("smtp_from: {}\n", lambda raw: yaml.safe_load(raw)["smtp_from"]),
    ".env": ('A=1\nADMIN_EMAIL="{}" # c\n', lambda raw: re.search(rb'EMAIL="(.*)"', raw)[1].decode()),  # type: ignore[index]
    "settings.py": ("x = 'ü'\nSERVER_EMAIL = \\\n    '{}'  # c\n", lambda raw: ast.literal_eval(ast.parse(raw).body[1].value)),  # type: ignore[attr-defined]
    "a.eml": ("Subject: ü\nFrom: <{}>\n\nbody\n", lambda raw: re.search(rb"From: <(.*)>", raw)[1].decode()),  # type: ignore[index]
    "index.html": ('<p title="ü"><a  href="mailto:{}">x</a>\n', lambda raw: re.search(rb"mailto:(.*)\"", raw)[1].decode()),  # type: ignore[index]
    "main.tf": ('resource "pagerduty_user" "x" {{\n  email = "{}" # ü\n}}\n', lambda raw: re.search(rb'email = "(.*)"', raw)[1].decode()),  # type: ignore[index]
}  # fmt: skip

FIXABLE = st.builds(
    lambda before, local, mark, domain, after: f"{before}{local}{mark}@{domain}{after}",
    st.sampled_from(["", " ", "\u200b", "<"]),
    st.sampled_from(["jane", "j.doe", "ann+x"]),
    st.sampled_from(["", "\u200b", "\ufeff"]),
    st.sampled_from(["acme-tools.com", "ACME\u200b-tools.com", "münchen.de", "acme-tools。com"]),
    st.sampled_from(["", " ", ".", ",", "\u00a0", ">"]),
)


@pytest.mark.slow
@pytest.mark.parametrize("path", WRITTEN)
@settings(max_examples=40)
@given(address=FIXABLE, unsafe=st.booleans())
def test_fixes_change_only_the_value(
    path: str, address: str, unsafe: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    form, read = WRITTEN[path]
    folder = tmp_path_factory.mktemp("fix")
    file = folder / path
    raw = form.format(address).encode()
    file.write_bytes(raw)
    before, _, after = form.format("\0").encode().partition(b"\0")
    main(["check", str(file), "--fix", "-q", "--exit-zero", "-o", os.devnull,
          *(["--unsafe-fixes"] if unsafe else [])])  # fmt: skip
    new = file.read_bytes()
    assert new.startswith(before)
    assert new.endswith(after)
    value = read(new)
    assert isinstance(value, str)
    if new != raw:
        inner = new[len(before) : len(new) - len(after)].decode()
        assert value.strip() == inner.strip()
        assert inner != address


@pytest.mark.parametrize("path", sorted(PLANTED))
def test_fixes_stay_within_addresses(path: str, folder: Path) -> None:
    """Fixes do not depend on the order in which a reader yields the candidates."""
    raw = planted(PLANTED[path])[0].encode()
    inputs = Inputs(NoOptions([path]), Configuration({}))
    given = Input(path, path)
    found = list(inputs.resolve(given).candidates_of(raw))
    made = list(changes(found[::-1], lambda one: check_candidate(one, Profile()), True))
    outside = []
    reached = 0
    for change in sorted(made, key=lambda one: one.start):
        outside.append(raw[reached : change.start])
        reached = change.end
    outside.append(raw[reached:])
    assert re.fullmatch(b"(.*?)".join(map(re.escape, outside)), applied(raw, made), re.S)
    places = [(one.line, one.start) for one in found]
    assert places == sorted(places)
