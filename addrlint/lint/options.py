"""Defines the settings, each with its kind, default and help, and checks their values."""

from __future__ import annotations

from addrlint._named_tuple import NamedTuple
from addrlint.errors import AddrlintError
from addrlint.reporters import REPORTERS
from addrlint.rules.base import ROLES, TARGETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# The environment variable that sets --output-format if the option is not given.
FORMAT_VARIABLE = "ADDRLINT_OUTPUT_FORMAT"
FORMATS = tuple(REPORTERS)
REGISTRIES = ("pypi", "npm", "debian", "acme", "dmarc")
# Folders that are not searched by default.
EXCLUDED = (
    *(".git", ".hg", ".svn", ".venv", "venv", ".env/", "node_modules", "__pycache__", ".tox"),
    *(".nox", ".eggs", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"),
    *("build", "dist", "site-packages"),
)


class ConfigError(AddrlintError):
    """A setting is invalid; the message says in one line where, what and what to do."""


class Setting(NamedTuple):
    """One setting of a configuration file, which an option of the same name overrides.

    Attributes:
        key: its name in the file; the option has ``--`` before it.
        default: its value if nothing sets it.
        help: one line for ``--help``.
        choices: the allowed words; empty for any.
        kind: ``word``, ``flag``, ``words``, ``rules`` (codes or names), ``table`` (maps a pattern
            or a rule to rules, a severity or a zone), ``share`` (a flag or a percentage) or
            ``count`` (a number from 1).
        metavar: the placeholder for its value in ``--help``.
        group: its group in ``--help``: ``rules``, ``fixing``, ``reading`` or ``output``.
    """

    key: str
    default: Any
    help: str
    choices: tuple[str, ...] = ()
    kind: str = "word"
    metavar: str | None = None
    group: str = "rules"


SETTINGS = (
    Setting(
        "select",
        ("ALL",),
        "rules to enable: codes, code prefixes, names, or ALL (default)",
        kind="rules",
        metavar="RULES",
    ),
    Setting("ignore", (), "rules to ignore, in the same form", kind="rules", metavar="RULES"),
    Setting(
        "extend-select",
        (),
        "rules to enable in addition to --select",
        kind="rules",
        metavar="RULES",
    ),
    Setting(
        "per-file-ignores",
        {},
        "rules to ignore in files that match a .gitignore pattern: 'tests/:P104,D2'",
        kind="table",
        metavar="PATTERN:RULES",
    ),
    Setting(
        "severities",
        {},
        "change the severity of a rule: 'P105=error'",
        kind="table",
        metavar="RULE=SEVERITY",
    ),
    Setting(
        "allow-domains",
        (),
        (
            "domains to allow even if special-use, unknown or a single label; * matches any "
            "text: '*.corp.example'"
        ),
        kind="words",
        metavar="DOMAINS",
    ),
    Setting(
        "known-domains",
        (),
        "domains that exist although they look like typos",
        kind="words",
        metavar="DOMAINS",
    ),
    Setting(
        "role",
        "recipient",
        (
            "where the addresses are used: RCPT TO (recipient, default), MAIL FROM (sender), "
            "one mailbox in a message header (header) or a list of mailboxes in a header "
            "(list)"
        ),
        ROLES,
    ),
    Setting(
        "target",
        "internet",
        "which standard applies: current Internet practice (default), or the RFCs to the letter",
        TARGETS,
    ),
    Setting(
        "smtputf8",
        True,
        "require ASCII addresses: the next mail server does not support SMTPUTF8",
        kind="flag",
    ),
    Setting(
        "unsafe-fixes",
        False,
        "also apply fixes that need review",
        kind="flag",
        group="fixing",
    ),
    Setting("show-fixes", False, "list the applied fixes", kind="flag", group="fixing"),
    Setting(
        "column",
        (),
        "columns that contain addresses: names, or numbers from 1",
        kind="words",
        metavar="COLUMNS",
        group="reading",
    ),
    Setting(
        "delimiter",
        None,
        "column delimiter: one character, or tab, comma, semicolon, pipe",
        metavar="CHARACTER",
        group="reading",
    ),
    Setting(
        "exclude",
        EXCLUDED,
        (
            ".gitignore patterns of paths to exclude in folders, in place of the defaults "
            "(.git, .venv, node_modules, build, ...)"
        ),
        kind="words",
        metavar="PATTERNS",
        group="reading",
    ),
    Setting(
        "extend-exclude",
        (),
        "paths to exclude in addition to --exclude",
        kind="words",
        metavar="PATTERNS",
        group="reading",
    ),
    Setting(
        "force-exclude",
        False,
        "exclude files even if they are given as arguments",
        kind="flag",
        group="reading",
    ),
    Setting(
        "respect-gitignore",
        True,
        "also read files that .gitignore ignores",
        kind="flag",
        group="reading",
    ),
    Setting(
        "zones",
        {},
        "zone of matching files: live, docs or tests, as in 'deploy/:live' (default: by path)",
        kind="table",
        metavar="PATTERN:ZONE",
        group="reading",
    ),
    Setting(
        "scan-text",
        False,
        "also check addresses in any text file; report errors there as warnings",
        kind="flag",
        group="reading",
    ),
    Setting(
        "registry",
        (),
        "also report what these would refuse: pypi, npm, debian, acme, dmarc",
        kind="words",
        choices=REGISTRIES,
        metavar="NAMES",
    ),
    Setting(
        "jobs",
        None,
        "number of parallel processes (default: one per processor)",
        kind="count",
        metavar="N",
        group="reading",
    ),
    Setting("output-format", "full", "output format (default: full)", FORMATS, group="output"),
    Setting(
        "fail-on",
        "error",
        "lowest severity that makes the exit code 1 (default: error)",
        ("error", "warning", "info"),
        group="output",
    ),
    Setting(
        "redact",
        None,
        "mask local parts in all output, or N percent of each",
        kind="share",
        metavar="N",
        group="output",
    ),
)
BY_KEY = {setting.key: setting for setting in SETTINGS}
DELIMITERS = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "space": " "}
