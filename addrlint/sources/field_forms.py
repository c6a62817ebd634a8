"""Yields candidates from fields by their form: an address, a person, people or a setting."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from addrlint.sources import skip_reasons as reasons
from addrlint.sources.candidate import Candidate, is_torn
from addrlint.sources.document import Value, undone

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Form = Callable[[Value], Iterator[Candidate]]

_BRACKETS = re.compile(r"<([^<>]*)>")
_WORD = re.compile(r"[^\s<>,;()]+")
# Addresses that their author has obfuscated against harvesters; they need no fix.
_HIDDEN = re.compile(r"(?i)[\[({<_-]\s*at\s*[\])}>_-]|\s(?:at|AT)\s|\[dot\]|\(dot\)|#at#|_at_")
# One percent-encoded character: ASCII, or UTF-8 with the length given by its first byte.
PERCENT = re.compile(
    r"(?i)%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}"
    r"|%f[0-7](?:%[89ab][0-9a-f]){3}|%[0-9a-f]{2}"
)
# Words that mean that a field has no value.
_NONE = frozenset("none null nil false true no yes n/a na unknown - . ~ undefined todo".split())


def address(value: Value, **more: Any) -> Iterator[Candidate]:
    """Yield a value that should be exactly one address."""
    if value.text.strip() and value.text.strip().lower() not in _NONE:
        yield from _one(value, **more)


def sender(value: Value, **more: Any) -> Iterator[Candidate]:
    """Yield a value that should be the address of a sender."""
    yield from address(value, role="sender", **more)


def mailbox(value: Value, **more: Any) -> Iterator[Candidate]:
    """Yield a value in the form of a header: an address, or a name and ``<address>``."""
    if "@" in value.text or "<" in value.text:
        yield from _one(value, role="header", **more)


def mailboxes(value: Value, **more: Any) -> Iterator[Candidate]:
    """Yield a value in the form of an address list: mailboxes separated by commas."""
    if "@" in value.text or "<" in value.text:
        yield from _one(value, role="list", **more)


def setting(value: Value) -> Iterator[Candidate]:
    """Yield a setting for sending mail that is one mailbox, with or without a name."""
    yield from mailbox(value, is_setting=True)


def settings(value: Value) -> Iterator[Candidate]:
    """Yield a setting for sending mail that is a comma-separated list of mailboxes."""
    yield from mailboxes(value, is_setting=True)


def address_setting(value: Value) -> Iterator[Candidate]:
    """Yield a setting for sending mail that must be one address without a name."""
    yield from address(value, is_setting=True)


def listed(separators: str, **more: Any) -> Form:
    """Return the form for addresses without names, separated by ``separators``."""

    def form(value: Value) -> Iterator[Candidate]:
        for piece in value.split(separators):
            if "@" in piece.text:
                yield from _one(piece, **more)

    return form


def person(value: Value, **more: Any) -> Iterator[Candidate]:
    """Yield the address of one person, ``Name <address> (site)``; every part is optional."""
    text = value.text
    found = list(_BRACKETS.finditer(text))
    inner = [match for match in found if "@" in match[1]]
    if len(inner) > 1:
        note = (("several-people", {"count": len(inner)}),)
        whole = value.document.candidate(value, disabled_rules=("ALL",), notes=note)
        yield from (whole,) if whole is not None else ()
    if found:
        for match in found:
            yield from _in_brackets(value.part(*match.span(1)), **more)
        return
    yield from _without_brackets(value, **more)


def people(value: Value, **more: Any) -> Iterator[Candidate]:
    """Yield the addresses of several people, ``Name <address>, Name <address>``."""
    text = value.text
    at = 0
    for match in _BRACKETS.finditer(text):
        yield from _bare(value.part(at, match.start()), **more)
        yield from _in_brackets(value.part(*match.span(1)), **more)
        at = match.end()
    yield from _bare(value.part(at, len(text)), **more)


def _in_brackets(value: Value, **more: Any) -> Iterator[Candidate]:
    text = value.text
    if "@" not in text and (_HIDDEN.search(text) or text.lower() in ("at", "dot")):
        value.document.skip(value, reasons.HIDDEN)
    elif not _is_other(text):
        yield from _one(value, **more)


def _bare(value: Value, **more: Any) -> Iterator[Candidate]:
    """Yield the addresses without angle brackets in a list of people."""
    if "@" not in value.text:
        return
    for piece in value.split(",;"):
        if "@" in piece.text:
            yield from _without_brackets(piece, **more)


def _without_brackets(value: Value, **more: Any) -> Iterator[Candidate]:
    text = value.text
    if "@" not in text or _is_other(text.strip()):
        return
    if _HIDDEN.search(text):
        value.document.skip(value, reasons.HIDDEN)
        return
    if "<" in text or ">" in text:
        yield from _one(value.stripped(), role="header", **more)
        return
    words = [word for word in _WORD.finditer(text) if "@" in word[0][1:]]
    if not words and not text.strip().endswith("@") and not is_torn(text):
        value.document.skip(value, reasons.MENTION)
        return
    own = value.stripped()
    if len(words) == 1 and words[0][0] != own.text and _is_name(text[: words[0].start()]):
        # A name before an address: readers of the field take the whole text for the name.
        notes = (("missing-angle-brackets", {"address": words[0][0]}),)
        yield from _one(value.part(*words[0].span()), notes=notes, **more)
        return
    yield from _one(own, **more)


def _is_name(text: str) -> bool:
    return bool(text.strip()) and any(char.isalpha() for char in text)


def _is_other(text: str) -> bool:
    """Whether the text in brackets is a link, a handle or empty."""
    is_link = "://" in text or ("/" in text and "@" not in text)
    return is_link or not text.strip() or text.startswith(("@", "#", "/", "www."))


def mailto(value: Value, **more: Any) -> Iterator[Candidate]:
    """Yield the addresses in a ``mailto:`` link (RFC 6068): its path, and its to, cc and bcc."""
    text = value.text
    scheme = text.find(":")
    path, _, query = text.partition("?")
    start = scheme + 1
    yield from _escaped_list(value.part(start, len(path)), **more)
    at = len(path) + 1
    for field in re.split("&amp;|&", query) if query else ():
        name, equals, content = field.partition("=")
        if name.lower() in ("to", "cc", "bcc") and equals:
            begin = at + len(name) + 1
            yield from _escaped_list(value.part(begin, begin + len(content)), **more)
        at += len(field)
        at += 5 if text.startswith("&amp;", at) else 1


def _escaped_list(value: Value, **more: Any) -> Iterator[Candidate]:
    pieces = list(_by_commas(value))
    if not all("@" in piece.text or "%40" in piece.text for piece in pieces):
        pieces = [value]  # jane@acme,com: this comma does not separate addresses
    for piece in pieces:
        own = _unpercent(piece)
        if own.text.strip():
            yield from _one(own, **more)


def _by_commas(value: Value) -> Iterator[Value]:
    start = 0
    for at, char in enumerate(value.text):
        if char == ",":
            yield value.part(start, at)
            start = at + 1
    yield value.part(start, len(value.text))


def _unpercent(value: Value) -> Value:
    """Return a value with its percent escapes decoded, including non-ASCII characters."""
    return undone(value, PERCENT, _percent_meaning)


def _percent_meaning(match: re.Match[str]) -> str:
    return bytes.fromhex(match[0].replace("%", "")).decode("utf-8", "surrogateescape")


def _one(value: Value, **more: Any) -> Iterator[Candidate]:
    candidate = value.document.candidate(value, **more)
    if candidate is not None:
        yield candidate
