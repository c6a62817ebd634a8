"""Defines the options of ``addrlint check``."""

from __future__ import annotations

from addrlint.lint.options import SETTINGS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, _ArgumentGroup
    from collections.abc import Callable

    from addrlint.lint.options import Setting


def add(check: ArgumentParser, add_setting: Callable[[_ArgumentGroup, Setting], None]) -> None:
    """Add the options to a parser; ``add_setting`` adds the option of a setting to a group."""
    check.add_argument(
        "targets",
        nargs="*",
        metavar="PATH|ADDRESS",
        help=("file, folder, address, or - for standard input"),
    )
    check.add_argument(
        "--address", action="append", help=("check this text as an address, even without an @")
    )
    rules = check.add_argument_group("rules")
    fixing = check.add_argument_group("fixing")
    reading = check.add_argument_group("reading")
    output = check.add_argument_group("output")
    groups = {"fixing": fixing, "reading": reading, "output": output}
    fixing.add_argument("--fix", action="store_true", help="apply safe fixes")
    fixing.add_argument(
        "--diff", action="store_true", help="show what --fix would change, but change nothing"
    )
    for setting in SETTINGS:
        add_setting(groups.get(setting.group, rules), setting)
    rules.add_argument("--isolated", action="store_true", help="ignore all configuration files")
    rules.add_argument("--config", metavar="FILE", help="use only this configuration file")
    reading.add_argument(
        "--stdin-filename", metavar="NAME", help="file name to assume for standard input"
    )
    reading.add_argument(
        "--only-lists",
        action="store_true",
        help="check only lists of addresses; skip all other files",
    )
    reading.add_argument(
        "--only-known",
        action="store_true",
        help="skip unsupported file types",
    )
    reading.add_argument(
        "--as",
        dest="kind",
        metavar="KIND",
        help="file type to assume, whatever the file names: list, env",
    )
    reading.add_argument(
        "--commits",
        metavar="A..B",
        help=(
            "check authors, committers and trailers of these git commits (auto: the range "
            "from pre-commit, else HEAD)"
        ),
    )
    reading.add_argument(
        "--identity",
        action="store_true",
        help=("check the author and committer that git would use here"),
    )
    reading.add_argument(
        "--changed-lines",
        metavar="REF",
        help="report only lines changed since REF",
    )
    reading.add_argument(
        "--show-files",
        action="store_true",
        help=("list the files that would be checked; check none"),
    )
    reading.add_argument(
        "--list-addresses",
        action="store_true",
        help="list the addresses with their locations; check none",
    )
    reading.add_argument(
        "--explain-skips",
        action="store_true",
        help="list what looks like an address but is skipped, and why",
    )
    known = check.add_argument_group("suppressing findings")
    known.add_argument(
        "--enforce",
        action="store_true",
        help=(
            "for servers: use only --config FILE, ignore suppression comments, keep X rules enabled"
        ),
    )
    known.add_argument(
        "--count-suppressed",
        action="store_true",
        help=(
            "print how many errors are suppressed by configuration files and comments (to "
            "standard error)"
        ),
    )
    known.add_argument("--baseline", metavar="FILE", help="do not report findings listed in FILE")
    known.add_argument(
        "--write-baseline",
        metavar="FILE",
        help="save current findings to FILE; report none",
    )
    known.add_argument(
        "--add-ignore",
        nargs="?",
        const="",
        metavar="REASON",
        help="add an ignore comment for each finding",
    )
    output.add_argument(
        "--statistics", action="store_true", help=("print the number of findings per rule")
    )
    output.add_argument(
        "-o", "--output-file", metavar="FILE", help="write to FILE instead of standard output"
    )
    output.add_argument("-q", "--quiet", action="store_true", help="print only findings")
    output.add_argument(
        "-v",
        "--verbose",
        action="store_true",
        help=("report which files are read or skipped, and why"),
    )
    output.add_argument(
        "--exit-zero", action="store_true", help=("exit with 0 even if there are findings")
    )
    output.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        help="use colors: on a terminal (auto, default), always, or never",
    )
    output.add_argument(
        "--show-settings", action="store_true", help="list all settings and where each was set"
    )
