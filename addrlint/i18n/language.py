"""Which language texts for people are in, and the way to them; no text stands here.

English stands where it is said: the rules' in their files, the command line's where it prints. Other
languages are one file each in ``catalog``.
"""

from __future__ import annotations

from collections.abc import Mapping

LANGUAGES = ("en", "tr")

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any, Protocol

    class HasTexts(Protocol):
        """A rule, as far as its texts go."""

        code: str
        message: str

        @property
        def summary(self) -> str: ...

        @property
        def explanation(self) -> str: ...


_chosen = "en"


def use_language(lang: str) -> None:
    """Use a language for all texts that this process makes from now on.

    Args:
        lang: ``"en"`` or ``"tr"``.

    Raises:
        ValueError: for a language that is not there.
    """
    if lang not in LANGUAGES:
        raise ValueError(f"lang must be one of {', '.join(LANGUAGES)}, not {lang!r}")
    global _chosen
    _chosen = lang


def current_language() -> str:
    """Return the language in use."""
    return _chosen


def language_from_environment(environment: Mapping[str, str]) -> str:
    """Return the language that the environment asks for, English where it is none of ours.

    ``ADDRLINT_LANG`` goes before ``LC_ALL``, ``LC_MESSAGES`` and ``LANG`` (POSIX locale names).
    """
    for name in ("ADDRLINT_LANG", "LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name, "")
        if value:
            lang = value.replace("-", "_").partition("_")[0].partition(".")[0].lower()
            return lang if lang in LANGUAGES else "en"
    return "en"


def _texts(lang: str) -> ModuleType:
    # What importlib.import_module does, which costs loading importlib.
    import sys

    __import__(f"addrlint.i18n.catalog.{lang}")
    return sys.modules[f"addrlint.i18n.catalog.{lang}"]


def translate(english: str, *, lang: str | None = None, **data: Any) -> str:
    """Return a text in a language, the one in use by default, with its data put in."""
    lang = lang or _chosen
    text: str = english if lang == "en" else _texts(lang).SAID.get(english, english)
    return text.format(**data) if data else text


def message_of(rule: HasTexts) -> str:
    """Return the message of a rule in the language in use; ``rule_texts`` makes the rest as well."""
    return rule.message if _chosen == "en" else rule_texts(rule)[0]


def rule_texts(rule: HasTexts, lang: str | None = None) -> tuple[str, str, str]:
    """Return message, summary and explanation of a rule in a language, the one in use by default.

    Rules of other packages are in English.
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
