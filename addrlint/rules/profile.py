"""Defines ``Profile``: which rules report, with which severity, for which role and target."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from addrlint._named_tuple import NamedTuple
from addrlint.rules.base import ROLES, TARGETS, Rule, Severity


class _Fields(NamedTuple):
    select: tuple[str, ...]
    ignore: tuple[str, ...]
    severities: tuple[tuple[str, str], ...]
    role: str
    target: str
    smtputf8: bool
    allow_domains: tuple[str, ...]
    known_domains: tuple[str, ...]


class Profile(_Fields):
    """A choice of rules with a role and a target; immutable and hashable.

    Args:
        select: rule codes, code prefixes, names or ``"ALL"``; a string or a list of strings.
        ignore: the same; the more specific selector wins, and ``ignore`` wins a tie.
        severities: pairs of such a selector and ``"error"``, ``"warning"`` or ``"info"``, or a
            dict of them; the most specific selector wins.
        role: ``"recipient"``, ``"sender"``, ``"header"`` or ``"list"``.
        target: ``"internet"`` or ``"rfc"``.
        smtputf8: whether the next hop offers SMTPUTF8 (RFC 6531).
        allow_domains: domains to accept although their names are reserved, unknown or a single
            label: ``"intranet"`` or, with ``*`` for any characters, ``"*.corp.example"``. Only
            findings about such names are suppressed; syntax errors in them are still reported.
        known_domains: domains that are known to exist, although they look like typos of others.

    Raises:
        ValueError: for an unknown role, target or severity.
    """

    __slots__ = ()

    def __new__(
        cls,
        select: tuple[str, ...] | list[str] | str = ("ALL",),
        ignore: tuple[str, ...] | list[str] | str = (),
        severities: dict[str, str] | tuple[tuple[str, str], ...] = (),
        role: str = "recipient",
        target: str = "internet",
        smtputf8: bool = True,
        allow_domains: tuple[str, ...] | list[str] | str = (),
        known_domains: tuple[str, ...] | list[str] | str = (),
    ) -> Profile:
        pairs = tuple(severities.items() if isinstance(severities, dict) else severities)
        _one_of("role", role, ROLES)
        _one_of("target", target, TARGETS)
        for _, word in pairs:
            _one_of("severity", word, tuple(Severity))
        return super().__new__(
            cls,
            _several(select),
            _several(ignore),
            pairs,
            role,
            target,
            bool(smtputf8),
            _several(allow_domains),
            _several(known_domains),
        )

    def has(self, rule: Rule) -> bool:
        """Whether ``rule`` is enabled: the most specific selector wins, and ``ignore`` on a tie."""
        chosen = max((_weight(rule, word) for word in self.select), default=0)
        left_out = max((_weight(rule, word) for word in self.ignore), default=0)
        return chosen > left_out

    def with_role(self, role: str) -> Profile:
        """Return the same profile for another role."""
        return self._replace(role=role)

    def is_whole(self) -> bool:
        """Whether every rule is enabled."""
        return "ALL" in self.select and not self.ignore

    def unnarrowed(self) -> Profile:
        """Return the same profile with every rule enabled."""
        return self._replace(select=("ALL",), ignore=(), severities=())

    def severity(self, rule: Rule) -> Severity | None:
        """Return the severity that this profile sets for ``rule``, or None."""
        named = [(_weight(rule, word), severity) for word, severity in self.severities]
        weight, chosen = max(named, key=lambda pair: pair[0], default=(0, ""))
        return Severity(chosen) if weight else None


# Legal local parts that can do harm where software trusts what is typed into a form: a quoted ">"
# that adds a parameter, a file or a program, a command-line option, a word that a library decodes.
_HARMFUL = (("X103", "error"), ("X106", "error"), ("L301", "error"), ("E108", "error"))


@lru_cache(256)
def for_untrusted_input(profile: Profile | None = None) -> Profile:
    """Return the profile for an address that a program takes from a user and passes on.

    Rules about local parts that can do harm are errors there, unless the profile sets their
    severity by code.
    """
    profile = Profile() if profile is None else profile
    return profile._replace(severities=(*profile.severities, *_HARMFUL))


def _several(words: tuple[str, ...] | list[str] | str) -> tuple[str, ...]:
    return (words,) if isinstance(words, str) else tuple(words)


def domain_matcher(patterns: tuple[str, ...]) -> Callable[[str], bool] | None:
    """Return a function that matches a lower-case domain with ``patterns``; None without any.

    Its time is linear in the length of the domain: each piece between two ``*`` is searched once,
    from where the one before it ended.
    """
    if not patterns:
        return None
    forms = [pattern.lower().split("*") for pattern in patterns]
    return lambda domain: any(_fits(domain, pieces) for pieces in forms)


def _fits(text: str, pieces: list[str]) -> bool:
    """Whether ``text`` is the ``pieces`` in order with anything between them."""
    if len(pieces) == 1:
        return text == pieces[0]
    first, *middle, last = pieces
    at, end = len(first), len(text) - len(last)
    if at > end or not text.startswith(first) or not text.endswith(last):
        return False
    for piece in middle:
        at = text.find(piece, at, end)
        if at < 0:
            return False
        at += len(piece)
    return True


def _one_of(what: str, word: str, allowed: tuple[str, ...]) -> None:
    if word not in allowed:
        raise ValueError(f"{what} must be one of {', '.join(allowed)}, not {word!r}")


def _weight(rule: Rule, word: str) -> int:
    """How specifically ``word`` selects ``rule``: 0 for no match, more for a longer prefix."""
    if word == rule.name:
        return len(rule.code) + 1
    if word.upper() == "ALL":
        # The least specific selector, so that any other one overrides it.
        return 1
    word = word.upper()
    # A family's single letter does not select the two-letter codes of plugins.
    if not word or (word.isalpha() and word != rule.code.rstrip("0123456789")):
        return 0
    return 1 + len(word) if rule.code.startswith(word) else 0
