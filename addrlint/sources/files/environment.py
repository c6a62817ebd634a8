"""Reads .env, properties and INI files: the settings whose names indicate addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources import field_forms as people
from addrlint.sources import skip_reasons as reasons
from addrlint.sources.candidate import Candidate, is_torn
from addrlint.sources.document import Document, Value, decoded
from addrlint.sources.formats.ini import values
from addrlint.sources.heuristics import (
    holds_address,
    is_strict,
    may_have_lost_its_at,
    why_not,
    words_of,
)
from addrlint.sources.template_gaps import gaps_of
from addrlint.syntax.masking import overwritten
from addrlint.syntax.span import Span

_COMMAND = re.compile(
    r"git[ \t]+(?:config[ \t]+(?:-(?!-?(?:get|unset))[\w-]+[ \t]+)*user\.email[ \t]+"
    r"|(?:-c[ \t]+\S+[ \t]+)*-c[ \t]+user\.email=)(?:\"([^\"\n]*)\"|'([^'\n]*)'|([^\s;&|<>\"'\\)]+))"
)
_PAIR = re.compile(r"\s*(?:export\s+|set\s+)?([A-Za-z_][\w.-]*)[ \t]*=[ \t]*")
# A Java property (``java.util.Properties.load``): its key and the separator before its value.
_PROPERTY = re.compile(r"[ \t\f]*((?:[^\s=:\\#!]|\\.)(?:[^\s=:\\]|\\.)*)[ \t\f]*[=: \t\f][ \t\f]*")
_ESCAPE = re.compile(r"\\u[0-9A-Fa-f]{4}|\\(?:\r\n|\n|\r)[ \t\f]*|\\.")
# The default of an unset variable in shells and Compose: ``${FROM:-jane@acme.example}``.
_DEFAULT = re.compile(r"\$\{[A-Za-z_]\w*:?-([^{}$]*)\}")
_MARKUP = re.compile(r"</|<[a-z]+ [a-z-]+=", re.I)
# Names and addresses in the form of django-environ: ``jane:a@b.example,joe:c@d.example``.
_PAIRS = re.compile(r"^[\w .-]+:[^\s@,:]+@")
_JSON = re.compile(r"^(?:\[|\{\s*[\"'])")
_PATTERN = re.compile(r"[.\])][*+]|\\[.dswS@]|\[\^")
_PARTICLES = frozenset("von van de da di du la le der den ter bin al el y e zu dos del".split())
_COMMENT = re.compile(r"\s#")
# An @ that could be part of an address. Any other @ belongs to the syntax of another language.
_AROUND = re.compile(r"[\w\"'}\])>.+-]\s?@+\s?[\w\[{$<%.\u0080-\uffff-]|[\w}]@\s*$|^\s*@\w")
_ADDRESS = re.compile(r"(?<![^\s<>\"',;])[^\s<>\"',;@]*+@[^\s<>\"',;]*")


def candidates(document: Document) -> Iterator[Candidate]:
    """Yield the addresses in ``NAME=value`` lines for a shell, Docker or dotenv."""
    text = document.text
    for start, end in document.lines():
        pair = _PAIR.match(text, start, end)
        if pair is None:
            continue
        quote = text[pair.end() : pair.end() + 1]
        if quote in ("'", '"') and (close := text.find(quote, pair.end() + 1, end)) > 0:
            value = document.value(pair.end() + 1, close)
        else:
            comment = _COMMENT.search(text, pair.end(), end)
            value = document.value(pair.end(), comment.start() if comment else end)
        yield from of_setting(pair[1], value.stripped())


def ini(document: Document) -> Iterator[Candidate]:
    """Yield the addresses in an INI file."""
    for path, value in values(document):
        key = path.rpartition("/")[2]
        yield from of_setting(key, _unquoted(value))


def properties(document: Document) -> Iterator[Candidate]:
    """Yield the addresses in a Java .properties file."""
    text = document.text
    goes_on = -1
    for start, end in document.lines():
        first = start if goes_on < 0 else goes_on
        backslashes = end - start - len(text[start:end].rstrip("\\"))
        is_comment = goes_on < 0 and text[start:end].lstrip()[:1] in ("#", "!")
        if backslashes % 2 and not is_comment:
            goes_on = first
            continue
        goes_on = -1
        pair = _PROPERTY.match(text, first, end)
        if pair is not None:
            value = decoded(document, pair.end(), end, _ESCAPE, _meaning)
            yield from of_setting(pair[1], value.stripped())


def of_setting(key: str, value: Value) -> Iterator[Candidate]:
    """Yield the addresses in one setting, if its name indicates addresses."""
    default = _DEFAULT.fullmatch(value.text)
    if default is not None:
        value = _unquoted(value.part(*default.span(1)))
    text = value.text
    if "@" not in text:
        lost = is_strict(key) and may_have_lost_its_at(text)
        if lost and why_not(f"@{text}") not in (reasons.FILE, reasons.VERSION):
            yield from people.address(value, is_setting=True)
        return
    if not holds_address(key):
        document, reason = value.document, reasons.OTHER_SETTING
        for match in _ADDRESS.finditer(text):
            document.skip(value.part(*match.span()), reason)
        return
    # These keys alone say little about the value.
    is_vague = words_of(key) in (("from",), ("to",)) and "." not in text.rpartition("@")[2]
    if is_vague or not _AROUND.search(text) or _is_text(text):
        value.document.skip(value, reasons.OTHER_FORM)
        return
    word = _ADDRESS.search(text)
    reason = why_not(text, *word.span()) if word is not None else ""
    if (reason or text.startswith("@")) and not is_torn(text):
        value.document.skip(value, reason or reasons.MENTION)
        return
    if text[:7].lower() == "mailto:":
        yield from people.mailto(value, is_setting=True)  # this setting expects a link
        return
    if words_of(key)[-1:] in (("author",), ("maintainer",), ("committer",)):
        yield from people.person(value, is_setting=True)
        return
    if "," in text or ";" in text:
        yield from _several(value)
        return
    yield from people.setting(value)


def of_commands(value: Value) -> Iterator[Candidate]:
    """Yield the addresses that shell commands set as git's ``user.email``."""
    for match in _COMMAND.finditer(value.text):
        group = match.lastindex or 1
        if "@" in match[group]:
            # The address of a CI bot need not be a real mailbox.
            yield from people.address(value.part(*match.span(group)), disabled_rules=("D2", "P"))


def _is_text(text: str) -> bool:
    """Whether a setting is a text that mentions an address, or structured data.

    ``Write to jane@acme.example`` is such a text; ``Jane Doe jane@acme.example`` is a name and an
    address without angle brackets.
    """
    if any(pattern.search(text) is not None for pattern in (_MARKUP, _PAIRS, _JSON, _PATTERN)):
        return True
    if "<" in text:
        return False
    text = overwritten(text, 0, [Span(*gap) for gap in gaps_of(text)])
    words = [word for word in text.split() if "@" not in word]
    if any(
        word.endswith(":") or word.lower() in ("e.g.", "e.g.,", "i.e.", "eg.") for word in words
    ):
        return True
    return len(words) > 1 and any(word[0].islower() and word not in _PARTICLES for word in words)


def _several(value: Value) -> Iterator[Candidate]:
    text = value.text
    if text.count("@") < 2 or text.count('"') > 1:
        yield from people.settings(value)
        return
    # The program that reads the setting splits it, so split here too: at commas, if there are any.
    for piece in value.split("," if "," in text else ";"):
        if piece.text:
            yield from people.setting(piece)


def _unquoted(value: Value) -> Value:
    text = value.text
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        return value.part(1, len(text) - 1)
    return value


def _meaning(match: re.Match[str]) -> str:
    found = match[0]
    if found[1] == "u" and len(found) == 6:
        return chr(int(found[2:], 16))
    if found[1] in "\r\n":
        return ""
    return {"n": "\n", "t": "\t", "r": "\r", "f": "\f"}.get(found[1], found[1])
