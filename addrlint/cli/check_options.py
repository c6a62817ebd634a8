"""The options of ``addrlint check``; nothing is done with them here."""

from __future__ import annotations

from addrlint.lint.options import SETTINGS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, _ArgumentGroup
    from collections.abc import Callable

    from addrlint.lint.options import Setting


def add(check: ArgumentParser, add_setting: Callable[[_ArgumentGroup, Setting], None]) -> None:
    """Add the options to a parser; ``add_setting`` adds that of a setting to a group."""
    check.add_argument(
        "targets", nargs="*", metavar="PATH|ADDRESS", help="a file, a folder, -, or an address"
    )
    check.add_argument("--address", action="append", help="check this text, whatever it looks like")
    rules = check.add_argument_group("rules")
    fixing = check.add_argument_group("fixing")
    reading = check.add_argument_group("reading")
    output = check.add_argument_group("output")
    groups = {"fixing": fixing, "reading": reading, "output": output}
    fixing.add_argument("--fix", action="store_true", help="mend files where that is safe")
    fixing.add_argument(
        "--diff", action="store_true", help="show what --fix would change, and change nothing"
    )
    for setting in SETTINGS:
        add_setting(groups.get(setting.group, rules), setting)
    rules.add_argument("--isolated", action="store_true", help="leave configuration files alone")
    rules.add_argument("--config", metavar="FILE", help="use this configuration file, and no other")
    reading.add_argument(
        "--stdin-filename", metavar="NAME", help="what standard input is the text of: list.csv"
    )
    reading.add_argument(
        "--only-lists",
        action="store_true",
        help="pass over files that hold no addresses, as in folders, and empty ones",
    )
    reading.add_argument(
        "--only-known",
        action="store_true",
        help="pass over files of which nothing is known, too, as in folders",
    )
    reading.add_argument(
        "--as",
        dest="kind",
        metavar="KIND",
        help="what the files are, whatever their names: list, env",
    )
    reading.add_argument(
        "--commits",
        metavar="A..B",
        help="check the people and trailers of these commits of git; auto: those pre-commit names",
    )
    reading.add_argument(
        "--identity", action="store_true", help="check who git says would author a commit here"
    )
    reading.add_argument(
        "--changed-lines",
        metavar="REF",
        help="tell of lines that differ from this commit, of no others",
    )
    reading.add_argument("--show-files", action="store_true", help="list the files, check none")
    reading.add_argument(
        "--list-addresses",
        action="store_true",
        help="list the addresses with their places, check none",
    )
    reading.add_argument(
        "--explain-skips",
        action="store_true",
        help="list what looks like an address and is not taken for one, and why",
    )
    known = check.add_argument_group("known faults")
    known.add_argument(
        "--enforce",
        action="store_true",
        help="for servers: only --config FILE counts, comments suppress nothing, X rules stay on",
    )
    known.add_argument(
        "--count-suppressed",
        action="store_true",
        help="print how many errors configuration files and comments suppress (to standard error)",
    )
    known.add_argument("--baseline", metavar="FILE", help="leave out what this file knows of")
    known.add_argument(
        "--write-baseline",
        metavar="FILE",
        help="write all that is found into this file, tell of nothing",
    )
    known.add_argument(
        "--add-ignore",
        nargs="?",
        const="",
        metavar="REASON",
        help="write a comment before each fault that ignores it",
    )
    output.add_argument("--statistics", action="store_true", help="count the findings of each rule")
    output.add_argument(
        "-o", "--output-file", metavar="FILE", help="write to FILE, not to the screen"
    )
    output.add_argument("-q", "--quiet", action="store_true", help="print findings, nothing else")
    output.add_argument("-v", "--verbose", action="store_true", help="tell what is read and why")
    output.add_argument("--exit-zero", action="store_true", help="exit with 0 whatever is found")
    output.add_argument(
        "--color",
        choices=("auto", "always", "never"),
        help="colour: on a terminal (auto, the default), always, or never",
    )
    output.add_argument(
        "--show-settings", action="store_true", help="list every setting and where it was set"
    )
