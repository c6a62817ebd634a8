"""Defines the options of ``addrlint clean``."""

from __future__ import annotations

from collections.abc import Callable

from addrlint.lint.options import SETTINGS, Setting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, _ArgumentGroup

# The settings that apply to ``clean``.
_OF_CLEAN = (
    "select ignore extend-select per-file-ignores severities allow-domains known-domains role target "
    "smtputf8 column delimiter exclude extend-exclude force-exclude respect-gitignore jobs fail-on"
).split()


def add(clean: ArgumentParser, add_setting: Callable[[_ArgumentGroup, Setting], None]) -> None:
    """Add the options to a parser; ``add_setting`` adds the option of a setting to a group."""
    clean.add_argument(
        "targets",
        nargs="*",
        metavar="LIST",
        help=("file, folder, glob pattern, or - for standard input"),
    )
    rules = clean.add_argument_group("rules")
    fixing = clean.add_argument_group("fixing")
    reading = clean.add_argument_group("reading")
    output = clean.add_argument_group("output")
    fixing.add_argument(
        "--fix", action="store_true", help=("apply safe fixes first, and record each fix")
    )
    fixing.add_argument(
        "--dedupe",
        choices=("exact", "mailbox", "provider"),
        help=(
            "reject rows that repeat an address: the same text (exact), the same mailbox by "
            "the standards (mailbox), or by the provider's own rules (provider)"
        ),
    )
    rules.add_argument("--disposable", action="store_true", help="reject disposable domains")
    rules.add_argument(
        "--role-accounts", action="store_true", help="reject role accounts, such as info@"
    )
    rules.add_argument(
        "--same-person",
        action="store_true",
        help="report people listed with two addresses at one domain",
    )
    rules.add_argument(
        "--dns",
        action="store_true",
        help=("look up domains in the DNS; reject those that do not accept mail"),
    )
    groups = {"fixing": fixing, "reading": reading, "output": output}
    for setting in SETTINGS:
        if setting.key in _OF_CLEAN:
            add_setting(groups.get(setting.group, rules), setting)
    rules.add_argument("--isolated", action="store_true", help="ignore all configuration files")
    rules.add_argument("--config", metavar="FILE", help="use only this configuration file")
    reading.add_argument(
        "--stdin-filename", metavar="NAME", help="file name to assume for standard input"
    )
    reading.add_argument("--query", metavar="SQL", help="read rows from a database with this query")
    reading.add_argument(
        "--resume", action="store_true", help="resume an interrupted run on the same list"
    )
    output.add_argument(
        "--output-dir", metavar="FOLDER", help=("output folder (default: the folder of the list)")
    )
    output.add_argument(
        "--format",
        choices=("csv", "parquet", "jsonl"),
        help="output file format (default: accepted rows as in the list, rejected rows as CSV)",
    )
    output.add_argument(
        "--output-format",
        choices=("text", "json"),
        default="text",
        help=("summary format (default: text)"),
    )
    output.add_argument("--dry-run", action="store_true", help="count rows without writing files")
    output.add_argument("-q", "--quiet", action="store_true", help="print only one line per list")
    output.add_argument(
        "-v",
        "--verbose",
        action="store_true",
        help=("report which files are read or skipped, and why"),
    )
    clean.set_defaults(
        address=None, only_lists=False, only_known=False, kind=None, commits=None, identity=False
    )
