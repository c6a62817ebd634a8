"""Implements ``addrlint completion``: shell scripts that complete commands, options and values."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from addrlint.cli.arguments import parser
from addrlint.reporters.output import Output

_BASH = """\
_addrlint() {{
    local word=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}} words=
    if [ "$COMP_CWORD" -eq 1 ]; then
        words="{commands}"
    else
        case "${{COMP_WORDS[1]}} $before" in
{values}        esac
        if [ -z "$words" ] && [[ $word == -* ]]; then
            case "${{COMP_WORDS[1]}}" in
{options}            esac
        fi
    fi
    COMPREPLY=()
    [ -n "$words" ] && COMPREPLY=($(compgen -W "$words" -- "$word"))
    return 0
}}
complete -o default -F _addrlint addrlint
"""
_ZSH = "autoload -U +X compinit && compinit\nautoload -U +X bashcompinit && bashcompinit\n"


def run(options: argparse.Namespace) -> int:
    """Print the script; return 0."""
    scripts = {"bash": _for_bash, "zsh": lambda: _ZSH + _for_bash(), "fish": _for_fish}
    Output().write([scripts[options.shell]()])
    return 0


def _commands() -> dict[str, argparse.ArgumentParser]:
    for action in parser()._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def _options(command: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.Action]]:
    """Yield the long options that ``--help`` lists."""
    for action in command._actions:
        for option in action.option_strings:
            if option.startswith("--") and action.help != argparse.SUPPRESS:
                yield option, action


def _positional(command: argparse.ArgumentParser) -> list[str]:
    return [
        str(word)
        for action in command._actions
        if not action.option_strings
        for word in action.choices or ()
    ]


def _for_bash() -> str:
    values, options = [], []
    for name, command in _commands().items():
        known = [option for option, _ in _options(command)]
        options.append(f'                {name}) words="{" ".join(known)}" ;;\n')
        for option, action in _options(command):
            if action.choices:
                words = " ".join(map(str, action.choices))
                values.append(f'            "{name} {option}") words="{words}" ;;\n')
        if words := " ".join(_positional(command)):
            values.append(f'            "{name} {name}") words="{words}" ;;\n')
    return _BASH.format(
        commands=" ".join(_commands()), values="".join(values), options="".join(options)
    )


def _for_fish() -> str:
    lines = []
    for name, command in _commands().items():
        about = command.description or ""
        lines.append(f"-n __fish_use_subcommand -f -a {name} -d {_quoted(about.split('.')[0])}")
        on = f"-n '__fish_seen_subcommand_from {name}'"
        for option, action in _options(command):
            line = f"{on} -l {option[2:]} -d {_quoted(action.help or '')}"
            if action.choices:
                line += f" -x -a {_quoted(' '.join(map(str, action.choices)))}"
            elif action.nargs != 0:
                line += " -r"
            lines.append(line)
        if words := " ".join(_positional(command)):
            lines.append(f"{on} -f -a {_quoted(words)}")
    return "".join(f"complete -c addrlint {line}\n" for line in lines)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
