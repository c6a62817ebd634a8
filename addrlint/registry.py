"""Where rules are found: by walking the folders of ``rules``; nothing is called here."""

from __future__ import annotations

import os
from importlib import import_module

from addrlint.rule import Rule
from addrlint.rules import FAMILIES

_LOADED: dict[str, tuple[Rule, ...]] = {}


def family(letter: str) -> tuple[Rule, ...]:
    """Return the rules of one family in the order of their codes, loading them at first use."""
    found = _LOADED.get(letter)
    if found is None:
        package = import_module(f"addrlint.rules.{FAMILIES[letter].folder}")
        rules = []
        for name in _modules(list(package.__path__)):
            loaded = import_module(f"{package.__name__}.{name}")
            rules.append(getattr(loaded, name))
        found = _LOADED[letter] = tuple(sorted(rules, key=lambda rule: rule.code))
    return found


def _modules(folders: list[str]) -> set[str]:
    """Return the names of the modules in a package's folders."""
    try:
        files = [file for folder in folders for file in os.listdir(folder)]
    except OSError:
        # Within a zip file; pkgutil knows how, and loads inspect for it, which costs 10 ms.
        from pkgutil import iter_modules

        return {module.name for module in iter_modules(folders)}
    names = {file.partition(".")[0] for file in files if file.endswith((".py", ".pyc"))}
    return names - {"__init__"}


def rules() -> tuple[Rule, ...]:
    """Return every rule, in the order of families and codes."""
    return tuple(rule for letter in FAMILIES for rule in family(letter))


def find(code_or_name: str) -> Rule | None:
    """Return the rule with this code (any case) or name, or None."""
    wanted = code_or_name.strip().lower().replace("_", "-")
    return next((rule for rule in rules() if wanted in (rule.code.lower(), rule.name)), None)
