"""Where rules are found: by walking the folders of ``rules``; nothing is called here."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from addrlint.rule import Rule
from addrlint.rules import FAMILIES

_LOADED: dict[str, tuple[Rule, ...]] = {}


def family(letter: str) -> tuple[Rule, ...]:
    """Return the rules of one family in the order of their codes, loading them at first use."""
    found = _LOADED.get(letter)
    if found is None:
        package = import_module(f"addrlint.rules.{FAMILIES[letter].folder}")
        rules = []
        for module in iter_modules(package.__path__):
            loaded = import_module(f"{package.__name__}.{module.name}")
            rules.append(getattr(loaded, module.name))
        found = _LOADED[letter] = tuple(sorted(rules, key=lambda rule: rule.code))
    return found


def rules() -> tuple[Rule, ...]:
    """Return every rule, in the order of families and codes."""
    return tuple(rule for letter in FAMILIES for rule in family(letter))


def find(code_or_name: str) -> Rule | None:
    """Return the rule with this code (any case) or name, or None."""
    wanted = code_or_name.strip().lower().replace("_", "-")
    return next((rule for rule in rules() if wanted in (rule.code.lower(), rule.name)), None)
