"""Collects settings from command-line options and the environment."""

from __future__ import annotations

import os

from addrlint.i18n.language import translate
from addrlint.lint.option_checks import checked, same_origin
from addrlint.lint.options import BY_KEY, FORMAT_VARIABLE, SETTINGS, ConfigError, Setting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from typing import Any


class NoOptions:
    """Options without any value: every attribute except ``targets`` is None."""

    def __init__(self, targets: list[str]) -> None:
        self.targets = targets

    def __getattr__(self, name: str) -> Any:
        return None


def settings_given(options: Namespace) -> dict[str, tuple[Any, str]]:
    """Return the settings that options set, by key, each with its option.

    Raises:
        ConfigError: if a value is invalid, for example an unknown rule.
    """
    found: dict[str, tuple[Any, str]] = {}
    wanted = os.environ.get(FORMAT_VARIABLE)
    if wanted:
        setting = BY_KEY["output-format"]
        found[setting.key] = (
            checked(setting, wanted, same_origin(FORMAT_VARIABLE)),
            FORMAT_VARIABLE,
        )
    for setting in SETTINGS:
        value = getattr(options, setting.key, None)
        if value is None:
            continue
        option = f"--no-{setting.key}" if value is False else f"--{setting.key}"
        if isinstance(value, list):
            value = _pairs(setting, value, option) if setting.kind == "table" else _joined(value)
        found[setting.key] = (checked(setting, value, same_origin(option)), option)
    return found


def _joined(values: list[str]) -> list[str]:
    return [word.strip() for value in values for word in value.split(",") if word.strip()]


def _pairs(setting: Setting, values: list[str], option: str) -> dict[str, Any]:
    """Return pairs such as ``P105=error`` and ``tests/:P,D2``; an argument may have several."""
    sign = "=" if setting.key == "severities" else ":"
    found: dict[str, Any] = {}
    for value in values:
        name = ""
        for part in value.split(","):
            before, divides, rest = part.rpartition(sign)
            if divides:
                name = before.strip()
            word = (rest if divides else part).strip()
            if not name or not word:
                message = translate(
                    "{value!r} is not in the form {form}", value=value, form=setting.metavar
                )
                raise ConfigError(f"{option}: {message}")
            is_list = setting.key == "per-file-ignores" and name in found
            found[name] = f"{found[name]},{word}" if is_list else word
    return found
