"""Labels judged by IDNA2008 through ``idna``, remembered; no rule and no message is known here."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import bidirectional, category, is_normalized, normalize

from addrlint._lazy_regex import late
from addrlint.syntax.grammar import MOJIBAKE, OWNED, RTL_CLASSES

# Longer labels than a domain may be are not looked into: idna's context rules take their time.
_LONGEST = 253
_MEMO = 8192
_left_to_others = late(f"[{OWNED}]|[\x00-,./:-@\\[-`{{-\x7f]", "match")
_mojibake = late(MOJIBAKE, "search")


def lower_case(char: str) -> str | None:
    """Return the lower case of a character that IDNA2008 wants in it, None for all others.

    Of Cherokee it is the upper case that is stable under case folding, and allowed.
    """
    lower = char.lower()
    return lower if lower != char != char.casefold() and len(lower) == 1 else None


def has_mojibake(text: str) -> bool:
    """Whether ``text`` holds UTF-8 that was read as Windows-1252; one rule names that whole."""
    return _mojibake(text) is not None


@lru_cache(_MEMO)
def _is_simple(char: str) -> bool:
    """Whether a character is allowed in every label wherever it stands, but for a hyphen's place."""
    if char.isascii():
        return char == "-" or (char.isalnum() and char == char.lower())
    if bidirectional(char) != "L" or category(char)[0] == "M" or "\u1100" <= char <= "\u11ff":
        return False
    import idna

    try:
        idna.check_label(char)
    except UnicodeError:
        return False
    return True


@lru_cache(_MEMO)
def problems(label: str) -> tuple[tuple[int, str], ...]:
    """Return places in ``label`` with idna's word for what is wrong there.

    Characters with a rule of their own are passed over: ASCII that is no letter, digit or hyphen,
    upper case, invisible and compatibility characters, what is not in normal form C.
    """
    if label.isascii() or len(label) > _LONGEST or has_mojibake(label):
        return ()
    if all(map(_is_simple, label)):
        return ()
    import idna

    places: list[int] = []
    kept: list[str] = []
    for at, char in enumerate(label):
        if _left_to_others(char) or (char > "\x7f" and normalize("NFKC", char) != char):
            continue
        places.append(at)
        # A hyphen's place is judged by rules of its own.
        kept.append("a" if char == "-" else lower_case(char) or char)
    if kept and not is_normalized("NFC", "".join(kept)):
        composed = normalize("NFC", "".join(kept))
        if len(composed) != len(kept):
            return tuple((at, code) for at, code in _one_by_one(label, places))
        kept = list(composed)
    found: list[tuple[int, str]] = []
    while kept:
        try:
            idna.check_label("".join(kept))
        except idna.IDNAError as error:
            if error.code == "leading_combiner":
                at = 0
            elif error.position is None or (error.code or "").startswith("bidi"):
                break
            else:
                at = error.position - 1
                found.append((places[at], error.code or ""))
            del kept[at], places[at]
            continue
        break
    return tuple(found)


def _one_by_one(label: str, places: list[int]) -> list[tuple[int, str]]:
    """Judge each character alone, for a label whose places move under normal form C."""
    import idna

    found = []
    for at in places:
        try:
            idna.check_label(normalize("NFC", "a" + label[at].lower()))
        except idna.InvalidCodepointContext:
            continue
        except idna.InvalidCodepoint:
            found.append((at, "disallowed_codepoint"))
        except idna.IDNAError:
            continue
    return found


@lru_cache(_MEMO)
def u_label(label: str) -> str | None:
    """Return what an A-label stands for, or None for a fake one (RFC 5890 section 2.3.2.1)."""
    import idna

    try:
        return idna.ulabel(label)
    except UnicodeError:
        return None


@lru_cache(_MEMO)
def a_label(label: str) -> str | None:
    """Return the A-label of a U-label, an ASCII label as it is, or None where there is none."""
    if label.isascii():
        return label
    import idna

    try:
        return idna.alabel(label).decode("ascii")
    except UnicodeError:
        return None


def is_u_label(label: str) -> bool:
    """Whether idna accepts a label beyond ASCII."""
    return a_label(label) is not None


def has_rtl(label: str) -> bool:
    """Whether a label holds a right-to-left letter or an Arabic number (RFC 5893 section 1.4)."""
    return not label.isascii() and any(bidirectional(char) in RTL_CLASSES for char in label)


def bidi_problem(label: str) -> bool:
    """Whether a label breaks the bidi rule (RFC 5893 section 2), whatever its letters."""
    import idna

    try:
        idna.check_bidi(label, check_ltr=True)
    except UnicodeError:
        return True
    return False
