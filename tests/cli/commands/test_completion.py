"""Tests of ``addrlint/cli/commands/completion.py``."""

from __future__ import annotations

import shutil
import subprocess
import sys

import pytest

from addrlint.cli.arguments import parser


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
def test_bash_completion(words: list[str], wanted: str) -> None:
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
