"""Reads and checks settings from ``pyproject.toml``, ``addrlint.toml`` and options."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

from addrlint._lazy_regex import late
from addrlint.i18n.language import translate
from addrlint.lint.option_checks import checked, near
from addrlint.lint.options import BY_KEY, DELIMITERS, SETTINGS, ConfigError
from addrlint.rules.profile import Profile
from addrlint.sources.relative_path import relative_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

FILES = ("addrlint.toml", "pyproject.toml")

# Every way to start the table tool.addrlint in TOML.
_MAY_BE_SECTION = late(
    rb"""^[ \t]*\[*[ \t]*["']?tool["']?[ \t]*(?:\.[ \t]*["']?addrlint|\][ \t]*(?:#.*)?\r?$|=)""",
    "search",
    re.M,
)


class Settings:
    """The settings for one folder: the value of each setting and where it was set.

    Attributes:
        values: the value of each setting, by key.
        origins: where the value comes from: ``"default"``, ``"--OPTION"`` or ``"FILE:LINE"``.
        root: the folder to which the patterns of the configuration are relative.
        keeps_security: whether the rules of family X always report, whatever the settings say.
    """

    __slots__ = ("_profiles", "keeps_security", "origins", "root", "values")

    def __init__(self, root: str) -> None:
        self.values: dict[str, Any] = {setting.key: setting.default for setting in SETTINGS}
        self.origins: dict[str, str] = {}
        self.root = root
        self.keeps_security = False
        self._profiles: dict[tuple[str, ...], Profile] = {}

    def __getitem__(self, key: str) -> Any:
        return self.values[key]

    def take(self, found: Mapping[str, tuple[Any, str]], ranks_above: bool) -> None:
        """Set values and their origins; ``ranks_above`` merges options into a file's values."""
        values = self.values
        if ranks_above and "select" in found:
            values["ignore"] = values["extend-select"] = ()
            self.origins.pop("ignore", None)
            self.origins.pop("extend-select", None)
        for key, (value, origin) in found.items():
            if ranks_above and key in ("ignore", "extend-select", "extend-exclude"):
                value = (*values[key], *value)
            elif ranks_above and BY_KEY[key].kind == "table":
                value = {**values[key], **value}
            values[key] = value
            self.origins[key] = origin

    def profile(self, path: str | None) -> Profile:
        """Return the profile for a file, without the rules that ``per-file-ignores`` disables."""
        ignored: tuple[str, ...] = ()
        if path is not None and self["per-file-ignores"]:
            from addrlint.sources.walk import matches

            for pattern, words in self["per-file-ignores"].items():
                if matches(path, (pattern,), self.root):
                    ignored += words
        profile = self._profiles.get(ignored)
        if profile is None:
            values = self.values
            select = (*values["select"], *values["extend-select"])
            ignore = (*values["ignore"], *ignored)
            severities = values["severities"]
            if self.keeps_security:
                from addrlint.rules.registry import family

                words = {rule.name for rule in family("X")}
                select = (*select, "X")
                ignore = tuple(x for x in ignore if x[:1].upper() != "X" and x not in words)
                severities = {
                    x: level
                    for x, level in severities.items()
                    if x[:1].upper() != "X" and x not in words
                }
            profile = self._profiles[ignored] = Profile(
                select,
                ignore,
                severities,
                values["role"],
                values["target"],
                values["smtputf8"],
                values["allow-domains"],
                values["known-domains"],
            )
        return profile

    def zone(self, path: str, seen: str) -> str:
        """Return the zone of a file.

        Args:
            path: the path of the file.
            seen: its path relative to the project, with forward slashes.
        """
        from addrlint.sources.zones import zone_of

        found = ""
        for pattern, zone in self["zones"].items():
            from addrlint.sources.walk import matches

            if matches(path, (pattern,), self.root):
                found = zone
        return found or zone_of(seen)

    @property
    def excluded(self) -> tuple[str, ...]:
        """The patterns of excluded files and folders."""
        patterns: tuple[str, ...] = (*self["exclude"], *self["extend-exclude"])
        return patterns

    @property
    def delimiter(self) -> str | None:
        """The column delimiter, or None if it must be detected."""
        given = self["delimiter"]
        return None if given is None else DELIMITERS.get(given, given)


class Configuration:
    """Finds the settings for each folder: the nearest configuration file, overridden by options."""

    def __init__(
        self,
        options: Mapping[str, tuple[Any, str]],
        file: str | None = None,
        isolated: bool = False,
        enforce: bool = False,
    ) -> None:
        """Store the options in the form that ``checked`` returns.

        Args:
            options: values by key, each with the option that set it.
            file: a configuration file that applies to every folder.
            isolated: ignore all configuration files.
            enforce: read only ``file``, and keep security rules (X) enabled in any case.
        """
        self._options = options
        self._file = file
        self._isolated = isolated or enforce
        self._enforce = enforce
        self._known: dict[str, Settings | ConfigError] = {}
        self._read: dict[str, dict[str, tuple[Any, str]]] = {}
        self._files: dict[str, str | None] = {}

    def of(self, folder: str) -> Settings:
        """Return the settings for files in ``folder``.

        Raises:
            ConfigError: if its configuration file can't be read or has an invalid setting.
        """
        known = self._known.get(folder)
        if known is None:
            try:
                known = self._of(folder)
            except ConfigError as error:
                known = error  # cached, so that the file is not read again for each input
            self._known[folder] = known
        if isinstance(known, ConfigError):
            raise known
        return known

    def _of(self, folder: str) -> Settings:
        file = self._file
        if file is None and not self._isolated:
            file = self._nearest(os.path.abspath(folder))
        root = os.path.dirname(os.path.abspath(file)) if file and not self._file else os.getcwd()
        settings = Settings(root)
        if file is not None:
            if file not in self._read:
                self._read[file] = read(file)
            settings.take(self._read[file], ranks_above=False)
        settings.take(self._options, ranks_above=True)
        settings.keeps_security = self._enforce
        return settings

    def _nearest(self, folder: str) -> str | None:
        """Return the nearest configuration file, in the folder itself or in a parent."""
        passed = []
        found = None
        while folder not in self._files:
            passed.append(folder)
            own = (os.path.join(folder, name) for name in FILES)
            found = next((path for path in own if _is_configuration(path)), None)
            above = os.path.dirname(folder)
            # Do not search above the root of the repository.
            is_root = above == folder or os.path.lexists(os.path.join(folder, ".git"))
            if found is not None or is_root:
                break
            folder = above
        else:
            found = self._files[folder]
        self._files.update(dict.fromkeys(passed, found))
        return found


def _is_configuration(path: str) -> bool:
    if not os.path.isfile(path):
        return False
    if os.path.basename(path) == FILES[0]:
        return True
    # Search the bytes first, because parsing TOML takes longer than checking an address.
    raw = _bytes_of(path)
    if b"addrlint" not in raw or _MAY_BE_SECTION(raw) is None:
        return False
    return "addrlint" in _tools(_parsed(path, raw))


def _tools(table: dict[str, Any]) -> dict[str, Any]:
    tools = table.get("tool", {})
    return tools if isinstance(tools, dict) else {}


def _bytes_of(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read()
    except OSError as error:
        raise ConfigError(f"{_short(path)}: {(error.strerror or str(error)).lower()}") from error


def _parsed(path: str, raw: bytes) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ConfigError(
            f"{_short(path)}: {translate('not valid UTF-8, which TOML requires')}"
        ) from error
    except (ValueError, RecursionError) as error:  # huge numbers and deeply nested tables
        raise ConfigError(
            f"{_short(path)}: {translate('not valid TOML: {error}', error=error)}"
        ) from error


def _short(path: str) -> str:
    relative = relative_path(path)
    return path if relative.startswith("..") else relative


def read(path: str) -> dict[str, tuple[Any, str]]:
    """Return the settings in a configuration file, each with its line.

    Raises:
        ConfigError: if it can't be read or has an invalid setting.
    """
    raw = _bytes_of(path)
    table = _parsed(path, raw)
    section = ""
    name = os.path.basename(path)
    if name == FILES[1] or (name != FILES[0] and "addrlint" in _tools(table)):
        section = "tool.addrlint"
        table = _tools(table).get("addrlint", {})
        if not isinstance(table, dict):
            message = translate("tool.addrlint must be a table; write [tool.addrlint]")
            raise ConfigError(f"{_short(path)}: {message}")
    lines = raw.decode("utf-8-sig").splitlines()
    found = {}
    for key, value in table.items():
        origin = f"{_short(path)}:{_line_of(key, lines, section)}"
        if key not in BY_KEY:
            hint = near(key, BY_KEY) or translate("; valid keys: {keys}", keys=", ".join(BY_KEY))
            raise ConfigError(
                f"{origin}: {translate('unknown key {key!r}{hint}', key=key, hint=hint)}"
            )
        found[key] = (
            checked(BY_KEY[key], value, _Finder(origin, lines)),
            origin,
        )
    return found


class _Finder:
    """Returns ``FILE:LINE`` for a word in the value of a setting, which may span several lines."""

    def __init__(self, origin: str, lines: list[str]) -> None:
        self._origin = origin
        self._lines = lines

    def __call__(self, word: str) -> str:
        path, _, first = self._origin.rpartition(":")
        for form in (f'"{word}"', f"'{word}'", word) if word else ():
            for number in range(int(first), len(self._lines) + 1):
                if form in self._lines[number - 1]:
                    return f"{path}:{number}"
        return self._origin


def _line_of(key: str, lines: list[str], section: str) -> int:
    """Return the number of the line that sets a key, from 1."""
    name = rf"""["']?{re.escape(key)}["']?"""
    inside = not section
    for number, line in enumerate(lines, 1):
        if header := re.match(r"\s*\[+\s*([^\]]*?)\s*\]", line):
            path = re.sub(r"""["'\s]""", "", header[1])
            inside = path == section
            if path == f"{section}.{key}".strip("."):
                return number
            continue
        inline = section and re.search(rf"addrlint\b.*\b{name}\s*=", line)
        if inline or (inside and re.match(rf"\s*{name}\s*[=.]", line)):
            return number
    return 1
