"""Options about what is printed, and the way without options."""

from __future__ import annotations

import contextlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from addrlint.cli.arguments import parser
from addrlint.cli.main import main

Capture = pytest.CaptureFixture[str]
ROOT = Path(__file__).parent.parent
LIST = str(ROOT / "docs" / "examples" / "subscribers.csv")


def run(capsys: Capture, *arguments: str) -> tuple[int, str, str]:
    code = main(["check", *arguments])
    out, err = capsys.readouterr()
    return code, out, err


def test_without_options_all_is_as_with_defaults(capsys: Capture) -> None:
    for targets in ([LIST], ["jane@", "joe@acme-tools.com"], [], ["nowhere"]):
        plain = run(capsys, *targets)
        assert run(capsys, *targets, "--role", "recipient", "--color", "auto") == plain


def test_quiet_prints_findings_only(capsys: Capture) -> None:
    code, out, err = run(capsys, "jane@", "-q", "--output-format", "concise")
    assert (code, out.count("\n"), err) == (1, 1, "")
    assert run(capsys, "jane@acme-tools.com", "-q") == (0, "", "")
    assert run(capsys, "jane@", "--statistics", "-q")[1] == "1  D101  [ ] empty-domain\n"


def test_verbose_tells_what_is_done(capsys: Capture) -> None:
    _, _, err = run(capsys, LIST, "-v", "-q")
    assert err == f"addrlint: {LIST}: read\n"


def test_statistics(capsys: Capture) -> None:
    _, out, _ = run(capsys, LIST, "--statistics")
    _, as_json, _ = run(capsys, LIST, "--statistics", "--output-format", "json")
    _, findings, _ = run(capsys, LIST, "--output-format", "json")
    found = [one["code"] for one in json.loads(findings)["findings"]]
    rules = json.loads(as_json)["rules"]
    assert {one["code"]: one["count"] for one in rules} == {
        code: found.count(code) for code in found
    }
    assert [one["count"] for one in rules] == sorted((one["count"] for one in rules), reverse=True)
    lines = out.splitlines()
    assert len(lines) == len(rules) + 1
    assert re.fullmatch(r" *\d+  [A-Z]\d{3}  \[[* ]\] [a-z0-9-]+", lines[0])
    assert json.loads(as_json)["summary"] == json.loads(findings)["summary"]
    assert run(capsys, "jane@acme-tools.com", "--statistics")[1].startswith("Checked 1 address")


def test_every_option_is_completed() -> None:
    scripts = {}
    for shell in ("bash", "zsh", "fish"):
        done = subprocess.run(
            [sys.executable, "-m", "addrlint", "completion", shell], capture_output=True, text=True
        )
        assert done.returncode == 0
        scripts[shell] = done.stdout
    for action in parser()._actions[-1].choices["check"]._actions:  # type: ignore[index]
        for option in action.option_strings:
            if option.startswith("--") and action.help != "==SUPPRESS==":
                assert option in scripts["bash"]
                assert option in scripts["zsh"]
                assert f"-l {option[2:]} " in scripts["fish"]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (["addrlint", "ch"], "check"),
        (["addrlint", "check", "--output-f"], "--output-format --output-file"),
        (["addrlint", "check", "--output-format", "j"], "json json-lines junit"),
        (["addrlint", "check", "--role", ""], "recipient sender header list"),
        (["addrlint", "completion", "b"], "bash"),
    ],
)
def test_bash_completes(words: list[str], wanted: str) -> None:
    bash = shutil.which("bash")
    assert bash is not None
    listed = " ".join(f"'{word}'" for word in words)
    script = (
        f'eval "$({sys.executable} -m addrlint completion bash)"\n'
        f"COMP_WORDS=({listed}); COMP_CWORD={len(words) - 1}; _addrlint; echo ${{COMPREPLY[@]}}"
    )
    done = subprocess.run([bash, "-c", script], capture_output=True, text=True)
    assert done.stderr == ""
    assert sorted(done.stdout.split()) == sorted(wanted.split())


@given(st.lists(st.sampled_from([
    "--fix", "--diff", "--redact", "--redact=", "--redact=x", "-q", "-v", "--statistics", "--select",
    "L", "--column", "", "@", "jane@x", "-", "--", "--severities", "P=x", "-o", "/nowhere/x", "--role",
    "--exclude", "[", "!", "--per-file-ignores", ":", "x:L", "--config", "--address",
    "\udcff", "a\0b@c", "--show-settings", "--show-files", "--delimiter", "\n",
    "--isolated", "--allow-domains", "*[(",
]), max_size=5))  # fmt: skip
def test_no_arguments_end_in_a_traceback(arguments: list[str]) -> None:
    done = [argument for argument in arguments if argument != "-"]
    # What follows -o is written.
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        assert main(["check", *done]) in (0, 1, 2)
