"""Describes single characters for people: code point, Unicode name and a visible form."""

from __future__ import annotations

import unicodedata

from addrlint.i18n.language import translate

# Control characters have no Unicode name; these are their aliases from the Unicode charts.
_CONTROL_NAMES = (
    "NULL|START OF HEADING|START OF TEXT|END OF TEXT|END OF TRANSMISSION|ENQUIRY|ACKNOWLEDGE|ALERT|"
    "BACKSPACE|CHARACTER TABULATION|LINE FEED|LINE TABULATION|FORM FEED|CARRIAGE RETURN|SHIFT OUT|"
    "SHIFT IN|DATA LINK ESCAPE|DEVICE CONTROL ONE|DEVICE CONTROL TWO|DEVICE CONTROL THREE|"
    "DEVICE CONTROL FOUR|NEGATIVE ACKNOWLEDGE|SYNCHRONOUS IDLE|END OF TRANSMISSION BLOCK|CANCEL|"
    "END OF MEDIUM|SUBSTITUTE|ESCAPE|INFORMATION SEPARATOR FOUR|INFORMATION SEPARATOR THREE|"
    "INFORMATION SEPARATOR TWO|INFORMATION SEPARATOR ONE"
).split("|")


def code_point(char: str) -> str:
    """Return a character's code point with at least four digits, for example ``U+00A0``."""
    return f"U+{ord(char):04X}"


def name(char: str) -> str:
    """Return the Unicode name of a character, or a description if it has no name."""
    code = ord(char)
    if code < 32:
        return _CONTROL_NAMES[code]
    if code == 0x7F:
        return "DELETE"
    if 0xDC80 <= code <= 0xDCFF:
        return f"BYTE 0x{code - 0xDC00:02X}"
    found = unicodedata.name(char, "")
    if not found:
        category = unicodedata.category(char)
        kinds = {"Cc": "CONTROL", "Co": "PRIVATE USE", "Cs": "SURROGATE"}
        is_noncharacter = 0xFDD0 <= code <= 0xFDEF or code & 0xFFFE == 0xFFFE
        found = "NONCHARACTER" if is_noncharacter else kinds.get(category, "UNASSIGNED")
    return found


def is_unassigned(char: str) -> bool:
    """Whether a code point is unassigned by the tables of this Python and of the idna package.

    The package's tables are the newer ones on most systems, and the same on every Python.
    """
    return unicodedata.category(char) == "Cn" and not is_newer(char)


def is_newer(char: str) -> bool:
    """Whether IDNA2008 allows a character that this Python's Unicode tables do not have yet."""
    if unicodedata.category(char) != "Cn":
        return False
    from idna.idnadata import codepoint_classes
    from idna.intranges import intranges_contain

    return bool(intranges_contain(ord(char), codepoint_classes["PVALID"]))


def is_visible(char: str) -> bool:
    """Whether the character is visible on a screen."""
    if char == "\ufffd":
        return True
    category = unicodedata.category(char)
    return category[0] not in "CZM" and char not in "\u115f\u1160\u3164\uffa0"


def describe(char: str, lang: str | None = None) -> str:
    """Return a character with its code point and name, for example ``"," (U+002C COMMA)``."""
    if 0xDC80 <= ord(char) <= 0xDCFF:
        return translate("byte {value}", lang=lang, value=f"0x{ord(char) - 0xDC00:02X}")
    if is_visible(char):
        return f'"{char}" ({code_point(char)} {name(char)})'
    return f"{code_point(char)} {name(char)}"


def shown(char: str) -> str:
    """Return the character itself if it is visible, else its code point and name in brackets."""
    if char == " " or is_visible(char):
        return char
    if 0xDC80 <= ord(char) <= 0xDCFF:
        return f"\u27e6{ord(char) - 0xDC00:02X}\u27e7"
    return f"\u27e6{code_point(char)} {name(char)}\u27e7"


def visible(text: str) -> str:
    """Return ``text`` with its invisible and control characters replaced by their names."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(shown, text))
