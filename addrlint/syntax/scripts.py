"""Looks up the scripts of characters and the ASCII text they look like (UTS #39)."""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from addrlint._lazy_regex import late

# One word of a local part or a domain.
words = late(r"[^.+_\"\s-]+", "finditer")
# Writing systems that use several scripts (UTS #39 section 5.1).
_SYSTEMS = {
    "Hani": ("Hanb", "Jpan", "Kore"),
    "Hira": ("Jpan",),
    "Kana": ("Jpan",),
    "Hang": ("Kore",),
    "Bopo": ("Hanb",),
}
# Scripts that one language uses together with Latin (UTS #39 section 5.2, highly restrictive).
_WITH_LATIN = frozenset(("Hani", "Hira", "Kana", "Bopo", "Hang"))


@lru_cache(1)
def _table() -> tuple[list[int], list[frozenset[str]]]:
    from addrlint.data.scripts import RANGES, SETS

    sets = [frozenset(names.split()) for names in SETS]
    starts, kinds = [], []
    for pair in RANGES.split():
        start, _, index = pair.partition(":")
        starts.append(int(start, 16))
        kinds.append(sets[int(index)])
    return starts, kinds


@lru_cache(4096)
def scripts_of(char: str) -> frozenset[str]:
    """Return a character's Script_Extensions (ISO 15924 codes); empty if it fits every script."""
    starts, kinds = _table()
    return kinds[bisect_right(starts, ord(char)) - 1]


def name(code: str) -> str:
    """Return the English name of a script."""
    from addrlint.data.scripts import NAMES

    return NAMES[code]


@lru_cache(4096)
def intruder(text: str) -> int | None:
    """Return the index of the first character that mixes scripts, or None.

    Latin may be mixed with Han, Kana, Bopomofo and Hangul (highly restrictive level of UTS #39).
    """
    common: frozenset[str] | None = None
    seen_latin = False
    for at, char in enumerate(text):
        own = scripts_of(char)
        if not own:
            continue
        if "Latn" in own:
            if common is not None and not any(code in _ASIAN for code in common):
                return at
            seen_latin = True
            continue
        augmented = own.union(*(_SYSTEMS.get(code, ()) for code in own))
        if seen_latin and not own & _WITH_LATIN:
            return at
        common = augmented if common is None else common & augmented
        if not common:
            return at
    return None


_ASIAN = _WITH_LATIN | {"Hanb", "Jpan", "Kore"}


@lru_cache(1)
def _confusables() -> dict[str, str]:
    from addrlint.data.confusables import PAIRS

    return dict(zip(PAIRS[::2], PAIRS[1::2], strict=True))


@lru_cache(4096)
def looks_like(text: str) -> str | None:
    """Return the ASCII name that ``text``, in non-Latin letters only, looks like, or None.

    Every letter must look like one of a-z and 0-9, and there must be at least two letters.
    """
    table = _confusables()
    letters = 0
    shown = []
    for char in text:
        if char > "\x7f":
            double = table.get(char)
            if double is None or "Latn" in scripts_of(char):
                return None
            letters += 1
            shown.append(double)
        elif char.isalpha():
            return None
        else:
            shown.append(char)
    return "".join(shown) if letters > 1 else None
