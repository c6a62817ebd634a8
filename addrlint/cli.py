"""The command line: arguments to sources, checks and reporters; no rule is known here."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence

from addrlint import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

    from addrlint.report import Report
    from addrlint.reporters.interface import Reporter
    from addrlint.rule import Rule
    from addrlint.sources.interface import Candidate

FORMATS = ("full", "concise", "json", "json-lines")
_TABLES = (".csv", ".tsv")


class UsageError(Exception):
    """What was asked for can't be done; the message is one line that says what to do."""


class _Help(argparse.HelpFormatter):
    def __init__(self, prog: str) -> None:
        # argparse would load shutil, and five compressors with it, to ask for the width.
        columns = os.environ.get("COLUMNS", "")
        try:
            width = int(columns) if columns.isdigit() else os.get_terminal_size().columns
        except OSError:
            width = 80
        super().__init__(prog, width=max(width - 2, 40))


class _Parser(argparse.ArgumentParser):
    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=_Help, **options)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"addrlint: {message}; see '{self.prog} --help'\n")


def _parser(command: str | None = None) -> argparse.ArgumentParser:
    """Return the parser; with ``command`` given, the options of that command alone."""
    parser = _Parser(
        prog="addrlint",
        description="Find every fault of e-mail addresses before a mail server does.",
        epilog="Exit codes: 0 nothing found at or above --fail-on, 1 something found, "
        "2 wrong usage or a file that can't be read.",
    )
    parser.add_argument("--version", action="version", version=f"addrlint {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)

    check = commands.add_parser(
        "check",
        help="check lists of addresses, or addresses themselves",
        description="Check lists of addresses, or addresses themselves. A .csv or .tsv is read by "
        "its e-mail column, any other file one address a line, - is standard input. An argument "
        "that names no file and holds an @ is an address.",
    )
    if command in (None, "check"):
        _check_options(check)
    rule = commands.add_parser(
        "rule", help="explain a rule", description="Explain rules by code or name, or list them."
    )
    if command in (None, "rule"):
        _rule_options(rule)
    schema = commands.add_parser(
        "schema",
        help="print the JSON Schema of check --output-format json",
        description="Print the JSON Schema of check --output-format json.",
    )
    if command in (None, "schema"):
        _schema_options(schema)
    return parser


def _check_options(check: argparse.ArgumentParser) -> None:
    check.add_argument(
        "targets", nargs="*", metavar="PATH|ADDRESS", help="a file, -, or an address"
    )
    check.add_argument(
        "--address", action="append", default=[], help="check this text, whatever it looks like"
    )
    check.add_argument(
        "--role",
        choices=("recipient", "sender", "header", "list"),
        default="recipient",
        help="what the addresses are for: RCPT TO (recipient, the default), MAIL FROM (sender), "
        "one mailbox of a message header (header) or a header's list of them (list)",
    )
    check.add_argument(
        "--target",
        choices=("internet", "rfc"),
        default="internet",
        help="who judges: what is in use on the Internet (default), or the RFCs to the letter",
    )
    check.add_argument(
        "--no-smtputf8",
        action="store_true",
        help="the next mail server does not offer SMTPUTF8, so addresses must be ASCII",
    )
    check.add_argument(
        "--output-format", choices=FORMATS, default="full", help="how to print findings (full)"
    )
    check.add_argument(
        "--fail-on",
        choices=("error", "warning", "info"),
        default="error",
        help="least severity that makes the exit code 1 (error)",
    )
    check.add_argument("--exit-zero", action="store_true", help="exit with 0 whatever is found")
    check.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        default="auto",
        help="colour: on a terminal (auto, the default), always, or never",
    )
    check.set_defaults(run=_check)


def _rule_options(rule: argparse.ArgumentParser) -> None:
    rule.add_argument("rules", nargs="*", metavar="CODE|NAME", help="for example L103")
    rule.add_argument("--all", action="store_true", help="every rule, a line each")
    rule.add_argument(
        "--output-format", choices=("full", "json"), default="full", help="text (full) or JSON"
    )
    rule.set_defaults(run=_rule)


def _schema_options(schema: argparse.ArgumentParser) -> None:
    schema.set_defaults(run=_schema)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: the arguments without the program's name; those of the process if None.

    Returns:
        0 where nothing is found at or above ``--fail-on``, 1 where something is, 2 for wrong usage
        or input that can't be read.
    """
    arguments = sys.argv[1:] if argv is None else list(argv)
    try:
        options = _parser(arguments[0] if arguments else None).parse_args(arguments)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else 2
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except UsageError as error:
        print(f"addrlint: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader of our output has seen enough (| head); Python would complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    return code


def _check(options: argparse.Namespace) -> int:
    from addrlint.checking import checker_for
    from addrlint.report import Report
    from addrlint.sources.interface import SourceError

    if not options.targets and not options.address:
        raise UsageError("nothing to check: name a file, an address, or - for standard input")
    check = checker_for(options.role, options.target, not options.no_smtputf8).check
    report = Report()
    reporter = _reporter(options.output_format, options.color)
    failed = False
    _write(reporter.start())
    for candidates in _sources(options, report):
        try:
            for candidate in candidates:
                result = check(candidate.text)
                report.add(result)
                if result.findings:
                    _write(reporter.result(candidate, result))
        except BrokenPipeError:
            raise
        except (SourceError, OSError) as error:
            failed = True
            print(f"addrlint: {_said(error)}", file=sys.stderr)
    _write(reporter.end(report))
    if failed:
        return 2
    return 0 if options.exit_zero else report.exit_code(options.fail_on)


def _said(error: Exception) -> str:
    if isinstance(error, OSError):
        return f"{error.filename}: {(error.strerror or str(error)).lower()}"
    return str(error)


def _sources(options: argparse.Namespace, report: Report) -> Iterator[Iterator[Candidate]]:
    """Yield the candidates of each target, files read when their turn comes."""
    from addrlint.sources.interface import argument

    unknown = [
        target
        for target in options.targets
        if target != "-" and "@" not in target and not os.path.exists(target)
    ]
    if unknown:
        raise UsageError(f"{unknown[0]}: no such file, and no address (an address holds an @)")
    for target in options.targets:
        if target != "-" and "@" in target and not os.path.exists(target):
            yield iter((argument(target),))
        else:
            report.files += 1
            yield _of_file(target)
    for address in options.address:
        yield iter((argument(address),))


def _of_file(target: str) -> Iterator[Candidate]:
    from addrlint.sources.lines import one_a_line
    from addrlint.sources.table import candidates

    if target == "-":
        yield from one_a_line(sys.stdin.buffer, "-")
        return
    path = target.replace(os.sep, "/")
    with open(target, "rb") as stream:
        if target.lower().endswith(_TABLES):
            delimiter = "\t" if target.lower().endswith(".tsv") else None
            yield from candidates(stream, path, delimiter)
        else:
            yield from one_a_line(stream, path)


def _reporter(output_format: str, color: str) -> Reporter:
    if output_format in ("json", "json-lines"):
        from addrlint.reporters.json_v1 import Json, JsonLines

        return Json() if output_format == "json" else JsonLines()
    from addrlint.reporters.terminal import Concise, Full

    colour = color == "always" or (color == "auto" and _wants_colour())
    return Full(colour) if output_format == "full" else Concise(colour)


def _wants_colour() -> bool:
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _write(pieces: Iterator[str]) -> None:
    for piece in pieces:
        try:
            sys.stdout.write(piece)
        except UnicodeEncodeError:
            encoding = sys.stdout.encoding or "ascii"
            sys.stdout.write(piece.encode(encoding, "backslashreplace").decode(encoding))


def _rule(options: argparse.Namespace) -> int:
    from addrlint.registry import find, rules
    from addrlint.reporters.rules import index, page, rule_object

    chosen: list[Rule] = list(rules()) if options.all else []
    for wanted in options.rules:
        found = find(wanted)
        if found is None:
            raise UsageError(f"no rule has the code or name {wanted!r}{_near(wanted)}")
        chosen.append(found)
    if not chosen:
        raise UsageError("which rule? Name a code, or --all for the list of them")
    if options.output_format == "json":
        import json

        _write(iter([json.dumps([rule_object(rule) for rule in chosen], indent=2) + "\n"]))
    elif options.all:
        _write(index(chosen))
    else:
        _write(iter(["\n".join(page(rule) for rule in chosen)]))
    return 0


def _near(wanted: str) -> str:
    from difflib import get_close_matches

    from addrlint.registry import rules

    names = [name for rule in rules() for name in (rule.code, rule.name)]
    for guess in (wanted.upper(), wanted.lower()):
        near = get_close_matches(guess, names, 1)
        if near:
            return f"; did you mean {near[0]}?"
    return "; addrlint rule --all lists them"


def _schema(options: argparse.Namespace) -> int:
    import json

    from addrlint.reporters.json_v1 import schema

    _write(iter([json.dumps(schema(), indent=2) + "\n"]))
    return 0
