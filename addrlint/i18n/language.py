"""Manages the message language and translates texts.

English texts are where they are used: in the rule files and in the code that prints them. Every
other language has a file in ``catalog``.
"""

from __future__ import annotations

from collections.abc import Mapping

LANGUAGES = ("en", "tr")

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any, Protocol

    class HasTexts(Protocol):
        """The texts of a rule."""

        code: str
        message: str

        @property
        def summary(self) -> str: ...

        @property
        def explanation(self) -> str: ...


_chosen = "en"


def use_language(lang: str) -> None:
    """Set the message language of this process.

    Args:
        lang: ``"en"`` or ``"tr"``.

    Raises:
        ValueError: for an unsupported language.
    """
    if lang not in LANGUAGES:
        raise ValueError(f"lang must be one of {', '.join(LANGUAGES)}, not {lang!r}")
    global _chosen
    _chosen = lang


def current_language() -> str:
    """Return the current message language."""
    return _chosen


def language_from_environment(environment: Mapping[str, str]) -> str:
    """Return the message language from the environment; English if it is unsupported.

    ``ADDRLINT_LANG`` takes precedence over ``LC_ALL``, ``LC_MESSAGES`` and ``LANG`` (POSIX locale
    names).
    """
    for name in ("ADDRLINT_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name, "")
        if value:
            lang = value.replace("-", "_").partition("_")[0].partition(".")[0].lower()
            return lang if lang in LANGUAGES else "en"
    return "en"


def _texts(lang: str) -> ModuleType:
    # The same as importlib.import_module, without importing importlib.
    import sys

    __import__(f"addrlint.i18n.catalog.{lang}")
    return sys.modules[f"addrlint.i18n.catalog.{lang}"]


def translate(english: str, *, lang: str | None = None, **data: Any) -> str:
    """Translate a text into the current or the given language, and insert its data."""
    lang = lang or _chosen
    text: str = english if lang == "en" else _texts(lang).SAID.get(english, english)
    return text.format(**data) if data else text


def message_of(rule: HasTexts) -> str:
    """Return the message of a rule in the current language, faster than ``rule_texts``."""
    return rule.message if _chosen == "en" else rule_texts(rule)[0]


def rule_texts(rule: HasTexts, lang: str | None = None) -> tuple[str, str, str]:
    """Return message, summary and explanation of a rule in the current or the given language.

    The rules of plugins are in English.
    """
    lang = lang or _chosen
    if lang != "en":
        found: tuple[str, str, str] | None = _texts(lang).RULES.get(rule.code)
        if found is not None:
            return found
    return rule.message, rule.summary, rule.explanation


def capitalized(text: str, lang: str | None = None) -> str:
    """Return a sentence with a capital, by the alphabet of a language, the one in use by default."""
    lang = lang or _chosen
    capitals: dict[str, str] = {} if lang == "en" else getattr(_texts(lang), "CAPITALS", {})
    return capitals.get(text[:1], text[:1].upper()) + text[1:]
