"""Computes the traits of a text: a few bytes that select the rules that can report on it.

A trait is one ASCII character other than a letter or digit, or one of the conditions and character
classes named below, which are written as characters from U+0080. A rule's ``needs`` is a string of
traits.
"""

from __future__ import annotations

from unicodedata import bidirectional, category, decimal, is_normalized, normalize

from addrlint._lazy_regex import late
from addrlint.syntax.grammar import (
    BIDI_MARKS,
    BIDI_OVERRIDES,
    JOINERS,
    LINE_SEPARATORS,
    OTHER_INVISIBLE,
    RTL_CLASSES,
    SOFT_HYPHEN,
    ZERO_WIDTH,
)

NON_ASCII = "\x80"  # any non-ASCII character
LONG = "\x81"  # more than 63 octets
SECOND_AT = "\x83"  # two or more @
DOUBLE_HYPHEN = "\x84"
WORD_FROM_AT = "\x98"  # two or more @, one of which starts a word, as in @EMAIL@
# Conditions of one mailbox, local part or domain ("part" below), which are known after parsing.
NO_AT = "\x82"  # the mailbox has no @
EMPTY_LOCAL = "\x90"  # the local part is empty
EDGE_DOT = "\x91"  # the part starts or ends with a dot
DOUBLE_DOT = "\x97"  # two dots are next to each other
EDGE_HYPHEN = "\x92"  # the part starts or ends with a hyphen, or has one next to a dot
CONDITIONS = NO_AT + EMPTY_LOCAL + EDGE_DOT + DOUBLE_DOT + EDGE_HYPHEN
# Classes of non-ASCII characters; a character may be in several.
UNICODE_SPACE = "\x85"  # general category Zs
INVISIBLE = "\x86"  # it is invisible and has no class of its own below
ZERO_WIDTH_SPACE = "\x93"  # zero-width spaces and U+FEFF
SHY = "\x94"  # the soft hyphen
JOINER = "\x95"
BIDI = "\x96"  # marks and overrides of writing direction
UNUSABLE = "\x87"  # C1 controls, unassigned, private use, surrogates, U+FFFD
COMBINING = "\x88"  # it may combine with the character before it
NOT_NORMALIZED = "\x89"  # NFC or NFKC changes it
SYMBOL = "\x8a"  # punctuation and symbols
NON_ASCII_UPPER = "\x8b"  # it has a lower-case form
NON_ASCII_DIGIT = "\x8c"  # a decimal digit
NON_LATIN = "\x8d"  # a character of a script other than Latin
RIGHT_TO_LEFT = "\x8e"  # a right-to-left letter or an Arabic number
UTF8_READ_AS_LATIN1 = "\x8f"  # it may be the first byte of UTF-8 decoded as Latin-1

CONTROLS = "".join(map(chr, range(32))) + "\x7f"

_ALPHANUMERIC = b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_FOLD = bytes(range(128)) + NON_ASCII.encode("latin-1") * 128
_LONG, _SECOND_AT, _DOUBLE_HYPHEN, _WORD_FROM_AT = (
    mark.encode("latin-1") for mark in (LONG, SECOND_AT, DOUBLE_HYPHEN, WORD_FROM_AT)
)
_BEYOND_ASCII = late("[^\x00-\x7f]", "findall")
_HIDDEN = tuple(
    (mark, late(f"[{characters}]", "match"))
    for mark, characters in (
        (ZERO_WIDTH_SPACE, ZERO_WIDTH),
        (SHY, SOFT_HYPHEN),
        (JOINER, JOINERS),
        (BIDI, BIDI_MARKS + BIDI_OVERRIDES),
        (INVISIBLE, LINE_SEPARATORS + OTHER_INVISIBLE),
    )
)
_CLASSES: dict[str, bytes] = {}


def traits_of(text: str) -> bytes:
    """Return the traits of a text; texts with the same traits are checked by the same rules."""
    raw = text.encode("utf-8", "surrogatepass")
    marks = raw.translate(_FOLD, _ALPHANUMERIC)
    if marks.count(b"@") > 1:
        marks += _SECOND_AT
        if any([raw.startswith(b"@"), b" @" in raw, b"<@" in raw, b'"@' in raw]):
            marks += _WORD_FROM_AT
    if len(raw) > 63:
        marks += _LONG
    if b"-" in marks and b"--" in raw:
        marks += _DOUBLE_HYPHEN
    if not text.isascii():
        found = {_CLASSES.get(char) or _class_of(char) for char in set(_BEYOND_ASCII(text))}
        marks += found.pop() if len(found) == 1 else b"".join(sorted(found))
    return marks


def dots_of(text: str) -> int:
    """Return 1 if ``text`` starts or ends with a dot, plus 2 if it has consecutive dots."""
    return (text[:1] == "." or text[-1:] == ".") + 2 * (".." in text)


def has_edge_hyphen(text: str) -> bool:
    """Whether ``text`` starts or ends with a hyphen, or has one next to a dot."""
    return text[:1] == "-" or text[-1:] == "-" or ".-" in text or "-." in text


def _class_of(char: str) -> bytes:
    """Return the traits of one non-ASCII character; cached."""
    kind = category(char)
    marks = NON_ASCII
    if kind == "Zs":
        marks += UNICODE_SPACE
    marks += "".join(mark for mark, has in _HIDDEN if has(char))
    if kind in ("Cc", "Cn", "Co", "Cs") or char == "\ufffd":
        marks += UNUSABLE
    # Hangul vowels and final consonants combine, but are not in category M.
    if kind[0] == "M" or "\u1161" <= char <= "\u11ff":
        marks += COMBINING
    if kind != "Zs" and (not is_normalized("NFC", char) or normalize("NFKC", char) != char):
        marks += NOT_NORMALIZED
    if kind[0] in "SP":
        marks += SYMBOL
    if char != char.lower():
        marks += NON_ASCII_UPPER
    if decimal(char, None) is not None:
        marks += NON_ASCII_DIGIT
    if char > "\u024f" and _is_foreign(char):
        marks += NON_LATIN
    if bidirectional(char) in RTL_CLASSES:
        marks += RIGHT_TO_LEFT
    if char in "\xc2\xc3\xc4\xc5\xce\xcf\xd0\xd1\xd8\xd9\xe2":
        marks += UTF8_READ_AS_LATIN1
    if len(_CLASSES) >= 65_536:
        _CLASSES.clear()
    encoded = _CLASSES[char] = marks.encode("latin-1")
    return encoded


def _is_foreign(char: str) -> bool:
    from addrlint.syntax.scripts import scripts_of

    own = scripts_of(char)
    return bool(own) and "Latn" not in own
