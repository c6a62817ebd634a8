"""Checks labels against IDNA2008 with the ``idna`` package and caches the results."""

from __future__ import annotations

from functools import lru_cache
from unicodedata import bidirectional, category, is_normalized, normalize

from addrlint._lazy_regex import late
from addrlint.syntax.grammar import MOJIBAKE, OWNED, RTL_CLASSES

# Labels longer than a whole domain may be are not checked: idna's context rules are slow.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_LONGEST = 253
_POSITION = late(r"position (\d+)", "search")
_MEMO = 8192
_left_to_others = late(f"[{OWNED}]|[\x00-,./:-@\\[-`{{-\x7f]", "match")
_mojibake = late(MOJIBAKE, "search")


def lower_case(char: str) -> str | None:
    """Return the lower case of a character that IDNA2008 allows only in lower case, else None.

    In Cherokee the upper case is stable under case folding, and so it is allowed.
    """
    lower = char.lower()
    return lower if lower != char != char.casefold() and len(lower) == 1 else None


def has_mojibake(text: str) -> bool:
    """Whether ``text`` contains UTF-8 decoded as Windows-1252; one rule reports that as a whole."""
    return _mojibake(text) is not None


@lru_cache(_MEMO)
def _is_simple(char: str) -> bool:
    """Whether a character is allowed at every position in every label, ignoring hyphen rules."""
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
    """Return the positions of faults in ``label``, each with idna's error code.

    Characters that have a rule of their own are skipped: ASCII other than letters, digits and
    hyphens, upper case, invisible and compatibility characters, text that is not in NFC.
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
        # Separate rules check where a hyphen may be.
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
            code, position = _code_and_position(error)
            if code == "leading_combiner":
                at = 0
            elif position is None or code.startswith("bidi"):
                break
            else:
                at = position - 1
                found.append((places[at], code))
            del kept[at], places[at]
            continue
        break
    return tuple(found)


def _code_and_position(error: Any) -> tuple[str, int | None]:
    """Return what idna objects to and where, from 1; older versions say it only in the message."""
    if hasattr(error, "code"):
        return error.code or "", error.position
    import idna

    message = str(error)
    position = _POSITION(message)
    if isinstance(error, idna.IDNABidiError):
        code = "bidi"
    elif "combining character" in message:
        code = "leading_combiner"
    elif "adjacent" in message:
        code = "unknown_codepoint"
    elif isinstance(error, idna.InvalidCodepointContext):
        # The joiners U+200C and U+200D have rules of their own (RFC 5892 appendix A.1 and A.2).
        code = "contextj" if "U+200" in message else "contexto"
    else:
        code = "disallowed_codepoint"
    return code, int(position[1]) if position else None


def _one_by_one(label: str, places: list[int]) -> list[tuple[int, str]]:
    """Check each character separately, for a label whose positions change under NFC."""
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
    """Return the U-label of an A-label, or None for a fake A-label (RFC 5890 section 2.3.2.1)."""
    import idna

    try:
        return idna.ulabel(label)
    except UnicodeError:
        return None


@lru_cache(_MEMO)
def a_label(label: str) -> str | None:
    """Return the A-label of a U-label, an ASCII label unchanged, or None if it has no A-label."""
    if label.isascii():
        return label
    import idna

    try:
        return idna.alabel(label).decode("ascii")
    except UnicodeError:
        return None


def is_u_label(label: str) -> bool:
    """Whether idna accepts a non-ASCII label."""
    return a_label(label) is not None


def has_rtl(label: str) -> bool:
    """Whether a label has a right-to-left letter or an Arabic number (RFC 5893 section 1.4)."""
    return not label.isascii() and any(bidirectional(char) in RTL_CLASSES for char in label)


def bidi_problem(label: str) -> bool:
    """Whether a label breaks the bidi rule (RFC 5893 section 2), even if it is left-to-right."""
    import idna

    try:
        idna.check_bidi(label, check_ltr=True)
    except UnicodeError:
        return True
    return False
