"""Checks the values of settings: types, known names and valid patterns."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from addrlint.i18n.language import translate
from addrlint.lint.options import DELIMITERS, ConfigError, Setting
from addrlint.rules.base import Severity
from addrlint.sources.zones import ZONES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def same_origin(origin: str) -> Callable[[str], str]:
    """Return a function for ``checked`` that gives ``origin`` for every word."""
    return lambda word: origin


def checked(setting: Setting, value: Any, where: Callable[[str], str]) -> Any:
    """Check the value of a setting and return it, with lists as tuples.

    ``where`` returns the origin of a word for the error message.

    Raises:
        ConfigError: if the value has the wrong type or is unknown.
    """
    key, kind = setting.key, setting.kind

    def wrong(wanted: str) -> ConfigError:
        form = "{key} must be {wanted}, not {value}"
        message = translate(form, key=key, wanted=translate(wanted), value=_shown(value))
        return ConfigError(f"{where('')}: {message}")

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
            raise wrong("a whole number of at least 1")
        return value
    if kind == "word":
        if not isinstance(value, str):
            raise wrong("a string")
        if setting.choices and value not in setting.choices:
            raise ConfigError(f"{where(value)}: {_choice(key, value, setting.choices)}")
        if key == "delimiter" and len(DELIMITERS.get(value, value).strip('"@\r\n')) != 1:
            raise wrong("one character, or tab, comma, semicolon, pipe")
        return value
    if kind == "table":
        if not isinstance(value, dict):
            raise wrong("a table")
        if key != "severities":
            _known_patterns(value, key, where)
        return {name: _entry(setting, name, own, where) for name, own in value.items()}
    words = _words(value)
    if words is None:
        raise wrong("a list of strings")
    if kind == "words":
        for word in words if setting.choices else ():
            if word not in setting.choices:
                raise ConfigError(f"{where(word)}: {_choice(key, word, setting.choices)}")
    if key in ("exclude", "extend-exclude"):
        _known_patterns(words, key, where)
    if kind == "rules":
        if key == "select" and not words:
            raise ConfigError(
                f"{where('')}: {translate('select is empty; use ALL to enable every rule')}"
            )
        _known_rules(words, key, where)
    return words


def _entry(setting: Setting, name: str, value: Any, where: Callable[[str], str]) -> Any:
    if setting.key == "severities":
        _known_rules((name,), setting.key, where)
        if value not in tuple(Severity):
            what = translate("the severity of {rule}", rule=name)
            message = _choice(what, value, tuple(Severity))
            raise ConfigError(f"{where(name)}: {message}")
        return value
    if setting.key == "zones":
        if value not in ZONES:
            what = translate("the zone of {pattern}", pattern=name)
            raise ConfigError(f"{where(name)}: {_choice(what, value, ZONES)}")
        return value
    words = _words(value)
    if words is None:
        message = translate(
            "{key} must have a list of rules for {name!r}", key=setting.key, name=name
        )
        raise ConfigError(f"{where(name)}: {message}")
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


def _known_patterns(patterns: Iterable[str], key: str, where: Callable[[str], str]) -> None:
    from addrlint.sources.walk import is_pattern

    for pattern in patterns:
        if not is_pattern(pattern):
            form = "{key}: {pattern!r} is not a pattern as in .gitignore"
            message = translate(form, key=key, pattern=pattern)
            raise ConfigError(f"{where(pattern)}: {message}")


def _known_rules(words: tuple[str, ...], key: str, where: Callable[[str], str]) -> None:
    from addrlint.rules.registry import nearest, unknown

    for word in unknown(words):
        place = where(word)
        named = place if place.startswith("--") else f"{place}: {key}"
        message = translate("unknown rule {wanted!r}", wanted=word)
        raise ConfigError(f"{named}: {message}{hint_of(nearest(word))}")


def near(word: str, known: Iterable[str]) -> str:
    """Return a hint for an error message with the known word most similar to ``word``, or ""."""
    from difflib import get_close_matches

    names = {str(name).lower(): str(name) for name in known}
    guess = get_close_matches(word.lower().replace("_", "-"), names, 1)
    return translate("; did you mean {meant!r}?", meant=names[guess[0]]) if guess else ""


def hint_of(rule: str | None) -> str:
    """Return a hint for an error message about an unknown rule; ``rule`` is the most similar."""
    if rule is None:
        return translate("; to list all rules, run addrlint rule --all")
    return translate("; did you mean {rule}?", rule=rule)


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    try:
        text = repr(value)
    except (ValueError, RecursionError):  # huge numbers and deeply nested tables
        text = f"({type(value).__name__})"
    return text if len(text) <= 60 else text[:59] + "…"
