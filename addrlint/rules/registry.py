"""Finds and loads the rules in the folders of ``rules`` and in plugins."""

from __future__ import annotations

import os
import sys

from addrlint._lazy_regex import late
from addrlint.errors import AddrlintError
from addrlint.i18n.language import translate
from addrlint.rules import FAMILIES, Family
from addrlint.rules.base import Rule
from addrlint.syntax.tree import Address, Domain, Label, Literal, Local, Mailbox, Quoted, Space

# The node types that rules can be called with.
_NODES = (Address, Mailbox, Space, Local, Quoted, Domain, Label, Literal)
TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

GROUP = "addrlint.rules"
_CODE = late("[A-Z]{2}[0-9]{3}", "fullmatch")
# The maximum number of bytes to read of a list of entry points.
_MOST = 1 << 20
_LOADED: dict[str, tuple[Rule, ...]] = {}
_FAMILIES: dict[str, Family] = {}


class PluginError(AddrlintError):
    """The rules of a plugin can't be loaded; the message says which plugin and why."""


def families() -> dict[str, Family]:
    """Return every family by its letter or, for plugins, by two letters.

    Raises:
        PluginError: if the rules of a plugin can't be loaded.
    """
    if not _FAMILIES:
        found = dict(FAMILIES)
        if _has_plugins():
            _add_plugins(found)
        _FAMILIES.update(found)
    return _FAMILIES


def letters(code: str) -> str:
    """Return the letters of a code, which identify its family."""
    return code.rstrip("0123456789")


def _has_plugins() -> bool:
    """Whether an installed package may provide rules.

    ``importlib.metadata`` would give a definite answer, but importing it takes as long as checking
    an address. ``os.open`` is used because ``open`` would be as slow.
    """
    group = GROUP.encode()
    for folder in sys.path:
        try:
            names = os.listdir(folder or ".")
        except OSError:
            continue
        for name in names:
            if name.endswith((".dist-info", ".egg-info")):
                try:
                    file = os.open(f"{folder or '.'}/{name}/entry_points.txt", os.O_RDONLY)
                except OSError:
                    continue
                try:
                    if group in os.read(file, _MOST):
                        return True
                finally:
                    os.close(file)
    return False


def _add_plugins(found: dict[str, Family]) -> None:
    from importlib.metadata import entry_points

    rules: dict[str, tuple[Rule, str]] = {}
    for point in entry_points(group=GROUP):
        owner = point.dist.name if point.dist is not None else point.value
        try:
            loaded = point.load()
        except Exception as error:
            reason = f"{type(error).__name__}: {error}"
            message = translate(
                "cannot load the rules from {owner}: {reason}", owner=owner, reason=reason
            )
            raise PluginError(message) from error
        if not isinstance(loaded, (Rule, list, tuple)):
            raise PluginError(_no_rule(point.value, owner))
        for rule in [loaded] if isinstance(loaded, Rule) else loaded:
            if not isinstance(rule, Rule):
                raise PluginError(_no_rule(point.value, owner))
            odd = [kind.__name__ for kind in rule.on if kind not in _NODES]
            if odd:
                known = ", ".join(kind.__name__ for kind in _NODES)
                form = "rule {code} from {owner} cannot run on {node}; valid node types: {known}"
                raise PluginError(
                    translate(form, code=rule.code, owner=owner, node=odd[0], known=known)
                )
            if not _CODE(rule.code):
                raise PluginError(
                    translate(
                        "invalid rule code {code!r} from {owner}; plugin codes are two capital "
                        "letters and three digits",
                        owner=owner,
                        code=rule.code,
                    )
                )
            if rule.code in rules and rules[rule.code][0] is not rule:
                other = rules[rule.code][1]
                message = translate(
                    "{owner} and {other} both define rule {code}",
                    owner=owner,
                    other=other,
                    code=rule.code,
                )
                raise PluginError(message)
            rules[rule.code] = (rule, owner)
    for code in sorted(rules):
        rule, owner = rules[code]
        found.setdefault(
            letters(code), Family("", translate("Rules from {owner}", owner=owner), "", True, True)
        )
        _LOADED[letters(code)] = (*_LOADED.get(letters(code), ()), rule)


def _no_rule(value: str, owner: str) -> str:
    return translate(
        "{value} from {owner} is not a rule or a list of rules", value=value, owner=owner
    )


def family(letter: str) -> tuple[Rule, ...]:
    """Return the rules of one family in the order of their codes; load them on first use."""
    families()
    found = _LOADED.get(letter)
    if found is None:
        package = _module(f"addrlint.rules.{FAMILIES[letter].folder}")
        rules = []
        for name in _modules(list(package.__path__)):
            loaded = _module(f"{package.__name__}.{name}")
            rules.append(getattr(loaded, name))
        if not rules:
            # Without the rules, faults would not be reported.
            form = "no rules of family {letter} found in {place}; reinstall addrlint"
            raise PluginError(translate(form, letter=letter, place=next(iter(package.__path__))))
        found = _LOADED[letter] = tuple(sorted(rules, key=lambda rule: rule.code))
    return found


def _module(name: str) -> ModuleType:
    # The same as importlib.import_module, without importing importlib.
    __import__(name)
    return sys.modules[name]


def _modules(folders: list[str]) -> set[str]:
    """Return the names of the modules in a package's folders."""
    try:
        files = [file for folder in folders for file in os.listdir(folder)]
    except OSError:
        # The package is in a zip file. pkgutil can read it, but imports inspect, which takes 10 ms.
        from pkgutil import iter_modules

        return {module.name for module in iter_modules(folders)}
    names = {file.partition(".")[0] for file in files if file.endswith((".py", ".pyc"))}
    # Skip files such as ``._x.py`` or ``.#x.py``, which archive tools and editors leave behind.
    return {name for name in names if name.isidentifier()} - {"__init__"}


def rules() -> tuple[Rule, ...]:
    """Return every rule, in the order of families and codes."""
    return tuple(rule for letter in families() for rule in family(letter))


def find(code_or_name: str) -> Rule | None:
    """Return the rule with this code (any case) or name, or None."""
    wanted = code_or_name.strip().lower().replace("_", "-")
    return next((rule for rule in rules() if wanted in (rule.code.lower(), rule.name)), None)


def unknown(words: tuple[str, ...] | list[str]) -> list[str]:
    """Return the ``words`` that select no rule: not a code, a code prefix, a name or ``ALL``.

    For codes and prefixes, only the families they belong to are loaded.
    """
    return [word for word in words if not _chooses(word)]


def _chooses(word: str) -> bool:
    if word.upper() == "ALL":
        return True
    letter = letters(word.upper())
    if letter in families():
        return any(rule.code.startswith(word.upper()) for rule in family(letter))
    return any(word == rule.name for rule in rules())


def nearest(wanted: str) -> str | None:
    """Return the code or name that is most similar to ``wanted``, or None."""
    from difflib import get_close_matches

    names = [name for rule in rules() for name in (rule.code, rule.name)]
    for guess in (wanted.upper(), wanted.lower()):
        near = get_close_matches(guess, names, 1)
        if near:
            return near[0]
    return None
