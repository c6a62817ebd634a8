"""The options of ``addrlint clean``; nothing is done with them here."""

from __future__ import annotations

from collections.abc import Callable

from addrlint.lint.options import SETTINGS, Setting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, _ArgumentGroup

# The settings that mean something to ``clean``.
_OF_CLEAN = (
    "select ignore extend-select per-file-ignores severities allow-domains known-domains role target "
    "smtputf8 column delimiter exclude extend-exclude force-exclude respect-gitignore jobs fail-on"
).split()


def add(clean: ArgumentParser, add_setting: Callable[[_ArgumentGroup, Setting], None]) -> None:
    """Add the options of ``addrlint clean``; ``add_setting`` adds that of a setting."""
    clean.add_argument("targets", nargs="*", metavar="LIST", help="a file, a folder, a glob, or -")
    rules = clean.add_argument_group("rules")
    fixing = clean.add_argument_group("fixing")
    reading = clean.add_argument_group("reading")
    output = clean.add_argument_group("output")
    fixing.add_argument("--fix", action="store_true", help="make safe fixes first, and note each")
    fixing.add_argument(
        "--dedupe",
        choices=("exact", "mailbox", "provider"),
        help="refuse rows whose address came before: the same characters, the same mailbox by the "
        "standards, or by what is known of the provider",
    )
    rules.add_argument(
        "--disposable", action="store_true", help="refuse domains of throw-away mailboxes"
    )
    rules.add_argument(
        "--role-accounts", action="store_true", help="refuse mailboxes of roles, such as info@"
    )
    rules.add_argument(
        "--same-person",
        action="store_true",
        help="tell of names that stand with two addresses of one domain",
    )
    rules.add_argument(
        "--dns", action="store_true", help="refuse domains that take no mail, by asking the DNS"
    )
    groups = {"fixing": fixing, "reading": reading, "output": output}
    for setting in SETTINGS:
        if setting.key in _OF_CLEAN:
            add_setting(groups.get(setting.group, rules), setting)
    rules.add_argument("--isolated", action="store_true", help="leave configuration files alone")
    rules.add_argument("--config", metavar="FILE", help="use this configuration file, and no other")
    reading.add_argument(
        "--stdin-filename", metavar="NAME", help="what standard input is the text of: list.csv"
    )
    reading.add_argument(
        "--query", metavar="SQL", help="read the rows that a query gives, from a database"
    )
    reading.add_argument(
        "--resume", action="store_true", help="go on where a run of the same list was stopped"
    )
    output.add_argument("--output-dir", metavar="FOLDER", help="where to write (beside the list)")
    output.add_argument(
        "--format",
        choices=("csv", "parquet", "jsonl"),
        help="what to write (kept rows as the list has them, refused ones as CSV)",
    )
    output.add_argument(
        "--output-format", choices=("text", "json"), default="text", help="how to sum up (text)"
    )
    output.add_argument("--dry-run", action="store_true", help="count, and write nothing")
    output.add_argument("-q", "--quiet", action="store_true", help="one line a list, no more")
    output.add_argument("-v", "--verbose", action="store_true", help="tell what is read and why")
    clean.set_defaults(
        address=None, only_lists=False, only_known=False, kind=None, commits=None, identity=False
    )
