"""The settings there are, each with its kind, default and help; none is read from a file here."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from addrlint._named_tuple import NamedTuple
from addrlint.errors import AddrlintError
from addrlint.i18n.language import translate
from addrlint.rules.base import ROLES, TARGETS, Severity
from addrlint.sources.zones import ZONES

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


def placed(origin: str) -> Callable[[str], str]:
    """Return what tells, for ``checked``, that every word comes from ``origin``."""
    return lambda word: origin


def checked(setting: Setting, value: Any, where: Callable[[str], str]) -> Any:
    """Return a setting's value in the form that is used: tuples for lists.

    ``where`` tells the place of a word for the message.

    Raises:
        ConfigError: if it is of the wrong kind or names what does not exist.
    """
    key, kind = setting.key, setting.kind

    def wrong(wanted: str) -> ConfigError:
        form = "{key} must be {wanted}, not {value}"
        said = translate(form, key=key, wanted=translate(wanted), value=_shown(value))
        return ConfigError(f"{where('')}: {said}")

    if kind == "flag":
        if not isinstance(value, bool):
            raise wrong("true or false")
        return value
    if kind == "share":
        if value is True:
            return 100
        if value is False:
            return None
        if not isinstance(value, int) or not 0 <= value <= 100:
            raise wrong("true, false or a number from 0 to 100")
        return value
    if kind == "count":
        is_number = isinstance(value, int) and not isinstance(value, bool)
        if value is not None and not (is_number and value >= 1):
            raise wrong("a number from 1 on")
        return value
    if kind == "word":
        if not isinstance(value, str):
            raise wrong("a text in quotes")
        if setting.choices and value not in setting.choices:
            raise ConfigError(f"{where(value)}: {_choice(key, value, setting.choices)}")
        if key == "delimiter" and len(DELIMITERS.get(value, value).strip('"@\r\n')) != 1:
            raise wrong("one character, or tab, comma, semicolon, pipe")
        return value
    if kind == "table":
        if not isinstance(value, dict):
            raise wrong("a table")
        return {name: _entry(setting, name, own, where) for name, own in value.items()}
    words = _words(value)
    if words is None:
        raise wrong("a list of texts")
    if kind == "words":
        for word in words if setting.choices else ():
            if word not in setting.choices:
                raise ConfigError(f"{where(word)}: {_choice(key, word, setting.choices)}")
    if kind == "rules":
        if key == "select" and not words:
            raise ConfigError(
                f"{where('')}: {translate('select names no rule; for every rule write ALL')}"
            )
        _known_rules(words, key, where)
    return words


def _entry(setting: Setting, name: str, value: Any, where: Callable[[str], str]) -> Any:
    if setting.key == "severities":
        _known_rules((name,), setting.key, where)
        if value not in tuple(Severity):
            what = translate("the severity of {rule}", rule=name)
            said = _choice(what, value, tuple(Severity))
            raise ConfigError(f"{where(name)}: {said}")
        return value
    if setting.key == "zones":
        if value not in ZONES:
            what = translate("the zone of {pattern}", pattern=name)
            raise ConfigError(f"{where(name)}: {_choice(what, value, ZONES)}")
        return value
    words = _words(value)
    if words is None:
        said = translate("{key} must have a list of rules for {name!r}", key=setting.key, name=name)
        raise ConfigError(f"{where(name)}: {said}")
    _known_rules(words, setting.key, where)
    return words


def _choice(what: str, value: Any, choices: tuple[str, ...]) -> str:
    known = ", ".join(choices)
    form = "{what} must be one of {known}, not {value!r}{hint}"
    return translate(form, what=what, known=known, value=value, hint=near(str(value), choices))


def _words(value: Any) -> tuple[str, ...] | None:
    if isinstance(value, str):
        value = [word.strip() for word in value.split(",") if word.strip()]
    if isinstance(value, (list, tuple)) and all(isinstance(word, str) for word in value):
        return tuple(value)
    return None


def _known_rules(words: tuple[str, ...], key: str, where: Callable[[str], str]) -> None:
    from addrlint.rules.registry import nearest, unknown

    for word in unknown(words):
        place = where(word)
        named = place if place.startswith("--") else f"{place}: {key}"
        said = translate("no rule has the code or name {wanted!r}", wanted=word)
        raise ConfigError(f"{named}: {said}{hint_of(nearest(word))}")


def near(word: str, known: Iterable[str]) -> str:
    """Return a hint for a message: what ``word`` may have been meant for; "" for no idea."""
    from difflib import get_close_matches

    names = {str(name).lower(): str(name) for name in known}
    guess = get_close_matches(word.lower().replace("_", "-"), names, 1)
    return translate("; did you mean {meant!r}?", meant=names[guess[0]]) if guess else ""


def hint_of(rule: str | None) -> str:
    """Return a hint for a message about a rule that does not exist."""
    if rule is None:
        return translate("; addrlint rule --all lists them")
    return translate("; did you mean {rule}?", rule=rule)


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # a number of thousands of digits, tables of any depth
        text = f"({type(value).__name__})"
    return text if len(text) <= 60 else text[:59] + "…"
