"""Tests of ``addrlint/rules/registry.py``."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path

import pytest

from addrlint.rules import registry
from addrlint.rules.registry import PluginError
from tests import ROOT


def test_a_family_without_rules_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    from addrlint.rules import registry

    monkeypatch.setattr(registry, "_LOADED", {})
    monkeypatch.setattr(registry, "_modules", lambda folders: set())
    with pytest.raises(PluginError, match=r"no rules of family L found in .*; reinstall addrlint"):
        registry.family("L")


def test_editor_files_are_not_loaded_as_rules(tmp_path: Path) -> None:
    from addrlint.rules.registry import _modules

    for name in ("._x.py", ".#x.py", "__init__.py", "good.py", "x y.py", "README"):
        (tmp_path / name).touch()
    assert _modules([str(tmp_path)]) == {"good"}


PAGE = (ROOT / "docs" / "writing-a-rule.md").read_text(encoding="utf-8")


def block(marker: str) -> str:
    found = re.search(rf"<!-- {re.escape(marker)} -->\n```\w+\n(.*?)```", PAGE, re.S)
    assert found is not None, marker
    return found[1]


@pytest.mark.slow
def test_writing_a_rule_page_works_as_written(tmp_path: Path) -> None:
    home = tmp_path / "venv"
    venv.create(home, with_pip=True)
    folder = tmp_path / "acme"
    folder.mkdir()
    for name in ("addrlint_acme.py", "pyproject.toml", "test_acme.py"):
        (folder / name).write_text(block(f"file: {name}"), encoding="utf-8")
    environment = {**os.environ, "PATH": f"{home / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    environment.pop("PYTHONPATH", None)

    def run(command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, shell=True, cwd=folder, env=environment, capture_output=True, text=True
        )

    assert run(f"pip install -q '{ROOT}'").returncode == 0
    printed = []
    for command in block("commands").splitlines():
        done = run(command)
        assert done.returncode == 0, f"{command}: {done.stderr}"
        printed.append(done.stdout)
    assert printed[1].startswith(
        "# retired-mailbox (AC101)\n\n| | |\n|---|---|\n| Severity | warning |\n\n"
        "## What it reports\n\nThe local part ends with the suffix"
    )
    assert printed[2] == block("printed")
    assert printed[3] == "Checked 1 address: no findings.\n"
    assert (
        "Rules from addrlint-acme\n  AC101  retired-mailbox: " in run("addrlint rule --all").stdout
    )
    as_json = run("addrlint check jane-old@acme-tools.com --output-format json").stdout
    (finding,) = json.loads(as_json)["findings"]
    assert (finding["code"], finding["span"]) == ("AC101", [4, 8])
    (rule,) = json.loads(run("addrlint rule AC101 --output-format json").stdout)
    assert rule["family"] == "Rules from addrlint-acme"
    # Run the test of the page directly, because that environment has no test runner.
    ran = run('python -c \'import runpy; runpy.run_path("test_acme.py")["test_examples"]()\'')
    assert ran.returncode == 0, ran.stderr


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a folder for installed packages; its registered rules are removed afterwards."""
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setattr(registry, "_FAMILIES", {})
    monkeypatch.setattr(registry, "_LOADED", {})
    yield tmp_path
    sys.modules.pop("broken_rules", None)


def write(folder: Path, code: str, value: str) -> None:
    (folder / "broken_rules.py").write_text(code)
    info = folder / "broken_rules-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: broken-rules\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[addrlint.rules]\nbroken = {value}\n")


RULE = """
from addrlint.syntax.tree import Comment, Local
from addrlint.rules.base import Severity, rule

def made(code, on=Local):
    @rule(code, on=on, severity=Severity.ERROR, message="m", rfc=["r"], bad=[], good=[])
    def a_rule(node):
        return ()
    return a_rule

"""


@pytest.mark.parametrize(
    ("code", "value", "printed"),
    [
        ("import no_such_module", "broken_rules:x", "cannot load the rules from broken-rules"),
        ("", "broken_rules:x", "AttributeError"),
        ("x = ['a rule']", "broken_rules:x", "broken_rules:x from broken-rules is not a rule"),
        ("x = 3", "broken_rules:x", "broken_rules:x from broken-rules is not a rule"),
        (RULE + "x = made('Q101')", "broken_rules:x", "two capital letters"),
        (RULE + "x = made('QQ101', Comment)", "broken_rules:x", "QQ101 from broken-rules cannot run"),
        (RULE + "x = [made('QQ101'), made('QQ101')]", "broken_rules:x", "both define rule QQ101"),
    ],
)  # fmt: skip
def test_plugin_errors_name_the_package(
    installed: Path, code: str, value: str, printed: str
) -> None:
    write(installed, code, value)
    with pytest.raises(PluginError, match=re.escape(printed)):
        registry.families()


def test_plugins_can_register_a_list_of_rules(installed: Path) -> None:
    write(installed, RULE + "x = [made('QQ102'), made('QQ101')]", "broken_rules:x")
    assert [rule.code for rule in registry.family("QQ")] == ["QQ101", "QQ102"]
    assert registry.families()["QQ"].about == "Rules from broken-rules"
    assert registry.unknown(["QQ", "QQ1", "QQ101", "QQ103", "ALL", "L1", "L9"]) == ["QQ103", "L9"]
