"""Formats the settings for ``--show-settings`` in the syntax of a configuration file."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator

from addrlint.lint.config import Configuration
from addrlint.lint.options import BY_KEY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def shown(configuration: Configuration, targets: list[str]) -> Iterator[str]:
    """Yield the settings for each file or folder, each with its origin."""
    for number, target in enumerate(targets):
        if "@" in target and not os.path.lexists(target):
            target = "."  # for an address, the settings of the current folder apply
        folder = target if os.path.isdir(target) else os.path.dirname(target) or "."
        yield f"{chr(10) if number else ''}# for {target}\n[tool.addrlint]\n"
        for key in BY_KEY:
            # Settings for the whole run come from the current folder.
            is_of_run = BY_KEY[key].group == "output" or key == "show-fixes"
            settings = configuration.of("." if is_of_run else folder)
            value = settings[key]
            line = f"{key} = {_toml(value)}" if value is not None else f"# {key} is not set"
            origin = settings.origins.get(key)
            yield f"{line}  # {origin}\n" if origin else f"{line}\n"


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        entries = (f"{json.dumps(key)} = {_toml(own)}" for key, own in value.items())
        return "{ " + ", ".join(entries) + " }" if value else "{}"
    if isinstance(value, tuple):
        return "[" + ", ".join(map(_toml, value)) + "]"
    return json.dumps(value, ensure_ascii=False)
