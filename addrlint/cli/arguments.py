"""Parses the command-line arguments and defines the help texts."""

from __future__ import annotations

import argparse
import os
import re

from addrlint import __version__
from addrlint.i18n.language import LANGUAGES, current_language, language_from_environment, translate
from addrlint.lint.option_checks import near
from addrlint.lint.options import Setting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, NoReturn


class _Help(argparse.HelpFormatter):
    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(
            usage, actions, groups, translate("usage: ") if prefix is None else prefix
        )

    def __init__(self, prog: str) -> None:
        # To get the width, argparse would import shutil, which imports five compression modules.
        columns = os.environ.get("COLUMNS", "")
        try:
            width = int(columns) if columns.isdigit() else os.get_terminal_size().columns
        except OSError:
            width = 80
        super().__init__(prog, width=max(width - 2, 40))
        # Make the layout the same in every Python version: all help texts start in one column.
        self._action_max_length = self._max_help_position

    def _format_action_invocation(self, action: argparse.Action) -> str:
        # Like Python 3.13, which writes the placeholder of a value only once.
        if not action.option_strings or action.nargs == 0:
            return super()._format_action_invocation(action)
        value = self._format_args(action, self._get_default_metavar_for_optional(action))
        return f"{', '.join(action.option_strings)} {value}"


# The error messages of argparse as patterns, each with the form for its translation.
_MESSAGES = (
    (r"argument (?P<name>.+?): (?P<rest>.+)", "argument {name}: {rest}"),
    (r"invalid choice: (?P<value>.+?) \(choose from (?P<choices>.+)\)",
     "invalid choice: {value} (choose from {choices})"),
    (r"invalid int value: (?P<value>.+)", "invalid number: {value}"),
    (r"ignored explicit argument (?P<value>.+)", "takes no value, but {value} was given"),
    (r"unrecognized arguments: (?P<names>.+)", "unrecognized arguments: {names}"),
    (r"the following arguments are required: (?P<names>.+)",
     "the following arguments are required: {names}"),
    (r"expected one argument", "expected one argument"),
    (r"expected at most one argument", "expected at most one argument"),
)  # fmt: skip


def _message(message: str) -> str:
    for pattern, form in _MESSAGES:
        found = re.fullmatch(pattern, message, re.S)
        if found is not None:
            data = found.groupdict()
            if "rest" in data:
                data["rest"] = _message(data["rest"])
            return translate(form, **data) if data else translate(form)
    return message


class _Parser(argparse.ArgumentParser):
    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=_Help, allow_abbrev=False, **options)

    def error(self, message: str) -> NoReturn:
        hint = ""
        wrong, _, word = message.rpartition("unrecognized arguments: ")
        if not wrong and word.startswith("-"):
            hint = self._meant(word.split()[0].partition("=")[0])
        if "invalid choice: " in message:
            word, _, choices = message.partition("invalid choice: ")[2].partition(" (choose from ")
            known = [choice.strip(" ')") for choice in choices.split(",")]
            hint = near(word.strip("'"), known)
            word = word.strip("'")
            if "COMMAND" in message and ("@" in word or os.path.exists(word)):
                hint = translate("; did you mean {meant!r}?", meant=f"addrlint check {word}")
        message = _message(message) + hint
        hint = translate("see '{command} --help'", command=self.prog)
        self.exit(2, f"addrlint: {message}; {hint}\n")

    def _meant(self, word: str) -> str:
        if "@" in word or "." in word:
            return translate(" (put -- before names that start with a hyphen)")
        return near(word, self._option_string_actions)


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the arguments by name; ``command`` is the name of the command.

    Raises:
        SystemExit: with 0 after ``--help`` and ``--version``, with 2 for wrong usage.
    """
    if not arguments or arguments[0] not in _COMMANDS:
        return parser().parse_args(arguments)
    name = arguments[0]
    # The N of --redact=N and the reason of --add-ignore are optional; a separate argument after
    # either option is not its value. Arguments after -- are handled here, because argparse gets
    # them wrong when options come between files.
    bare = {"--redact": "--redact=100", "--add-ignore": "--add-ignore="}
    given = [bare.get(one, one) for one in arguments[1:]]
    at = given.index("--") if "--" in given else len(given)
    one = command_parser(name)
    options = one.parse_intermixed_args(given[:at])
    if given[at + 1 :]:
        taken = next(x.dest for x in one._actions if not x.option_strings and x.nargs == "*")
        setattr(options, taken, [*getattr(options, taken), *given[at + 1 :]])
    options.command = name
    return options


def command_parser(name: str) -> argparse.ArgumentParser:
    """Return the parser of one command."""
    options, _, about = _COMMANDS[name]
    made = _Parser(prog=f"addrlint {name}", description=about, usage=_USAGE.get(name))
    options(made)
    _language(made)
    _translated(made)
    return made


def _language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--lang",
        choices=LANGUAGES,
        help="message language (default: from the environment)",
    )


def language(arguments: Sequence[str]) -> str:
    """Return the message language from the arguments or, by default, from the environment.

    It is determined first, so that errors in the arguments are reported in this language.
    """
    for number, one in enumerate(arguments):
        value = ""
        if one == "--":
            break
        if one == "--lang":
            value = "".join(arguments[number + 1 : number + 2])
        elif one.startswith("--lang="):
            value = one[len("--lang=") :]
        if value in LANGUAGES:
            return value
    return language_from_environment(os.environ)


def parser() -> argparse.ArgumentParser:
    """Return the top-level parser."""
    top = _Parser(
        prog="addrlint",
        description="Find every error in e-mail addresses before a mail server does.",
        epilog=(
            "Exit codes: 0 no findings at or above --fail-on, 1 findings, 2 usage error or a "
            "file that cannot be read or written."
        ),
    )
    top.add_argument("--version", action="version", version=f"addrlint {__version__}")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, (options, about, text) in _COMMANDS.items():
        usage = _USAGE.get(name)
        command = commands.add_parser(name, help=translate(about), description=text, usage=usage)
        options(command)
        _language(command)
    _translated(top)
    return top


def _translated(parser: argparse.ArgumentParser) -> None:
    """Translate the help texts of a parser into the current message language."""
    if current_language() == "en":
        return
    for action in parser._actions:
        if action.help not in (None, argparse.SUPPRESS):
            action.help = translate(action.help or "")
    for group in parser._action_groups:
        group.title = translate(group.title or "")
    parser.description = translate(parser.description or "")
    if parser.epilog:
        parser.epilog = translate(parser.epilog)


def _check(check: argparse.ArgumentParser) -> None:
    from addrlint.cli.check_options import add

    add(check, _setting)


def _setting(group: argparse._ArgumentGroup, setting: Setting) -> None:
    """Add the option of a setting; its value is None if it is not given."""
    option = f"--{setting.key}"
    if setting.kind == "flag":
        against = f"--no-{setting.key}"
        told, other = (against, option) if setting.default else (option, against)
        group.add_argument(
            told,
            dest=setting.key,
            action="store_false" if setting.default else "store_true",
            default=None,
            help=setting.help,
        )
        group.add_argument(
            other,
            dest=setting.key,
            action="store_true" if setting.default else "store_false",
            default=None,
            help=argparse.SUPPRESS,
        )
    else:
        kinds: dict[str, dict[str, Any]] = {
            "word": {"choices": setting.choices or None},
            "count": {"type": int},
            "share": {"nargs": "?", "const": 100, "type": int},
        }
        taken = kinds.get(setting.kind, {"action": "append"})
        group.add_argument(
            option, dest=setting.key, metavar=setting.metavar, help=setting.help, **taken
        )


def _clean(clean: argparse.ArgumentParser) -> None:
    from addrlint.cli.clean_options import add

    add(clean, _setting)


def _rule(rule: argparse.ArgumentParser) -> None:
    rule.add_argument("rules", nargs="*", metavar="CODE|NAME", help="for example L103")
    rule.add_argument("--all", action="store_true", help="list all rules, one per line")
    rule.add_argument(
        "--output-format",
        choices=("full", "json"),
        default="full",
        help=("output format: text (full, default) or JSON"),
    )


def _schema(schema: argparse.ArgumentParser) -> None:
    """Add no arguments: the command has none of its own."""


def _explain(explain: argparse.ArgumentParser) -> None:
    explain.add_argument(
        "what",
        nargs="*",
        metavar="CODE|TEXT|FILE",
        help=(
            "codes (two are compared), a reply or other text in quotes, a file, or - for "
            "standard input"
        ),
    )
    explain.add_argument(
        "--output-format",
        choices=("text", "markdown", "json"),
        default="text",
        help="output format (default: text)",
    )
    explain.add_argument(
        "--summary",
        action="store_true",
        help="count replies by cause, in logs or in a folder of bounces",
    )
    explain.add_argument(
        "--all", action="store_true", help="list all addresses of each cause, not only the first 20"
    )


def _completion(completion: argparse.ArgumentParser) -> None:
    completion.add_argument(
        "shell", choices=("bash", "zsh", "fish"), help="shell to print the script for"
    )


_USAGE = {
    "check": "addrlint check [options] [PATH|ADDRESS ...]",
    "clean": "addrlint clean [options] LIST ...",
}
_COMMANDS = {
    "check": (
        _check,
        "check e-mail addresses in files or given as arguments",
        (
            "Check e-mail addresses in files or given as arguments. In .csv and .tsv files "
            "the e-mail column is checked, in known file types the address fields, in other "
            "files every line, in folders all supported files; - is standard input. An "
            "argument that contains an @ and is not a file is an address."
        ),
    ),
    "clean": (
        _clean,
        "split lists into accepted and rejected rows",
        (
            "Split lists into accepted and rejected rows. list.csv becomes list.clean.csv, "
            "with rows unchanged byte for byte, and list.rejected.csv, with the reason, "
            "column, SMTP reply and suggestion for each row. Reads text, CSV, TSV, JSON "
            "Lines, gzip and zstd of these, Parquet, Arrow, XLSX, SQLite and DuckDB. Exit "
            "codes: 0 no rows rejected, 1 rows rejected, 2 usage error or a file that cannot "
            "be read or written."
        ),
    ),
    "rule": (_rule, "explain rules", "Explain rules by code or name, or list them."),
    "explain": (
        _explain,
        "explain SMTP replies: codes, bounces, log lines",
        (
            "Explain SMTP replies: what a code means, how two codes differ, which software "
            "sent a reply and whether the address is at fault. Accepts codes, replies, "
            "tracebacks, log lines and bounces, as arguments, files or standard input (-)."
        ),
    ),
    "schema": (
        _schema,
        "print the JSON Schema of check --output-format json",
        "Print the JSON Schema of check --output-format json.",
    ),
    "completion": (
        _completion,
        "print a shell completion script",
        'Print a shell completion script: eval "$(addrlint completion bash)".',
    ),
}
