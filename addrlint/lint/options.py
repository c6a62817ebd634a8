"""The settings there are, each with its kind, default and help; none is read from a file here."""

from __future__ import annotations

from addrlint._named_tuple import NamedTuple
from addrlint.errors import AddrlintError
from addrlint.rules.base import ROLES, TARGETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# The variable that says --output-format where no option does.
FORMAT_VARIABLE = "ADDRLINT_OUTPUT_FORMAT"
FORMATS = (
    *("full", "concise", "grouped", "json", "json-lines", "sarif"),
    *("github", "gitlab", "junit", "csv", "rdjson", "markdown"),
)
REGISTRIES = ("pypi", "npm", "debian", "acme", "dmarc")
# What no list of addresses is looked for in.
EXCLUDED = (
    *(".git", ".hg", ".svn", ".venv", "venv", ".env/", "node_modules", "__pycache__", ".tox"),
    *(".nox", ".eggs", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis"),
    *("build", "dist", "site-packages"),
)


class ConfigError(AddrlintError):
    """A setting is wrong; the message is one line that says where, what and what to do."""


class Setting(NamedTuple):
    """One setting of a configuration file, which an option of the same name overrides.

    Attributes:
        key: its name in the file; the option has ``--`` before it.
        default: its value where nothing sets it.
        help: one line for ``--help``.
        choices: the words it may be; empty for any.
        kind: ``word``, ``flag``, ``words``, ``rules`` (codes or names), ``table`` (a pattern or a
            rule to rules, a severity or a zone) ``share`` (a flag, or per cent) or ``count`` (a
            number from 1 on).
        metavar: what stands for its value in ``--help``.
        group: where ``--help`` lists it: ``rules``, ``fixing``, ``reading`` or ``output``.
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
        "rules to use: codes, beginnings of codes, names, or ALL (the default)",
        kind="rules",
        metavar="RULES",
    ),
    Setting("ignore", (), "rules to leave out, in the same words", kind="rules", metavar="RULES"),
    Setting(
        "extend-select", (), "rules to use besides those selected", kind="rules", metavar="RULES"
    ),
    Setting(
        "per-file-ignores",
        {},
        "rules to leave out in files that match a pattern of .gitignore: 'tests/:P104,D2'",
        kind="table",
        metavar="PATTERN:RULES",
    ),
    Setting(
        "severities",
        {},
        "another severity for a rule: 'P105=error'",
        kind="table",
        metavar="RULE=SEVERITY",
    ),
    Setting(
        "allow-domains",
        (),
        "domains that are good though special, unknown or a single label; * is any text: "
        "'*.corp.example'",
        kind="words",
        metavar="DOMAINS",
    ),
    Setting(
        "known-domains",
        (),
        "domains that exist, though they look like slips of others",
        kind="words",
        metavar="DOMAINS",
    ),
    Setting(
        "role",
        "recipient",
        "what the addresses are for: RCPT TO (recipient, the default), MAIL FROM (sender), one "
        "mailbox of a message header (header) or a header's list of them (list)",
        ROLES,
    ),
    Setting(
        "target",
        "internet",
        "who judges: what is in use on the Internet (default), or the RFCs to the letter",
        TARGETS,
    ),
    Setting(
        "smtputf8",
        True,
        "the next mail server does not offer SMTPUTF8, so addresses must be ASCII",
        kind="flag",
    ),
    Setting(
        "unsafe-fixes",
        False,
        "let --fix and --diff make changes that a person should look at",
        kind="flag",
        group="fixing",
    ),
    Setting("show-fixes", False, "list what --fix changed", kind="flag", group="fixing"),
    Setting(
        "column",
        (),
        "columns of a table that hold addresses: headers, or numbers from 1",
        kind="words",
        metavar="COLUMNS",
        group="reading",
    ),
    Setting(
        "delimiter",
        None,
        "what divides the columns: one character, or tab, comma, semicolon, pipe",
        metavar="CHARACTER",
        group="reading",
    ),
    Setting(
        "exclude",
        EXCLUDED,
        "what to leave out of folders: patterns of .gitignore, in place of the usual ones (.git, "
        ".venv, node_modules, build and their like)",
        kind="words",
        metavar="PATTERNS",
        group="reading",
    ),
    Setting(
        "extend-exclude",
        (),
        "what to leave out besides",
        kind="words",
        metavar="PATTERNS",
        group="reading",
    ),
    Setting(
        "force-exclude",
        False,
        "leave out excluded files even if they are named",
        kind="flag",
        group="reading",
    ),
    Setting(
        "respect-gitignore",
        True,
        "read files that .gitignore leaves out, too",
        kind="flag",
        group="reading",
    ),
    Setting(
        "zones",
        {},
        "what part of the project files belong to: 'deploy/:live' (live, docs or tests; by their "
        "paths)",
        kind="table",
        metavar="PATTERN:ZONE",
        group="reading",
    ),
    Setting(
        "scan-text",
        False,
        "find addresses in any text, too, and warn of faulty ones",
        kind="flag",
        group="reading",
    ),
    Setting(
        "registry",
        (),
        "say what these would refuse at upload: pypi, npm, debian, acme, dmarc",
        kind="words",
        choices=REGISTRIES,
        metavar="NAMES",
    ),
    Setting(
        "jobs",
        None,
        "how many processes work: a number (as many as there are processors)",
        kind="count",
        metavar="N",
        group="reading",
    ),
    Setting("output-format", "full", "how to print findings (full)", FORMATS, group="output"),
    Setting(
        "fail-on",
        "error",
        "least severity that makes the exit code 1 (error)",
        ("error", "warning", "info"),
        group="output",
    ),
    Setting(
        "redact",
        None,
        "mask the local parts in all that is printed, or N per cent of each",
        kind="share",
        metavar="N",
        group="output",
    ),
)
BY_KEY = {setting.key: setting for setting in SETTINGS}
DELIMITERS = {"tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "space": " "}
