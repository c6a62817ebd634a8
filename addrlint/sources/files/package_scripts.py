"""Reads package metadata in other languages: gemspec, PKGBUILD, cabal, opam, Dockerfile, POM."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources import field_forms as people
from addrlint.sources.candidate import Candidate, unreadable
from addrlint.sources.document import Document, Value, decoded

_STRING = r"\"((?:[^\"\\#]|\\.)*)\"|'((?:[^'\\]|\\.)*)'"
# A Ruby string, in quotes or as ``%q{...}``.
_LITERAL = re.compile(_STRING + r"|%[qQ]?[\[({<|]([^\])}>|\n]*)")
_GEMSPEC = re.compile(r"^[ \t]*\w+\.email[ \t]*=[ \t]*(.*)$", re.M)
_WORDS = re.compile(r"%[wW][\[({|<]([^\])}|>]*)")
_PKGBUILD = re.compile(r"#\s*(?:Maintainer|Contributor|Co-Maintainer)\s*:\s*(.+)", re.I)
_CABAL = re.compile(r"(?i)(?:maintainer|author)[ \t]*:[ \t]*")
_OPAM = re.compile(r"(?m)^(?:maintainer|authors|dev-contact)\s*:\s*(\[[^\]]*\]|\"[^\"\n]*\")")
_OPAM_TEXT = re.compile(r'"([^"\n]*)"')
_LABEL = re.compile(
    r"(?i)(?:^|[\s])([\w.\"-]{0,80}(?:maintainer|authors?|email|contact)[\w.\"-]{0,80})=(?:\"([^\"\n]*)\"|'([^'\n]*)'|(\S+))"
)
_OLD_LABEL = re.compile(
    r"(?i)\s*LABEL\s+[\w.\"-]{0,80}(?:maintainer|authors?|email|contact)[\w.\"-]{0,80}\s+([^=]*)$"
)
_OF_LABELS = re.compile(r"(?i)\s*(?:LABEL\b|MAINTAINER\b|[\w.\"-]+=)")
_MAINTAINER = re.compile(r"(?i)\s*MAINTAINER\s+(.+)")
_ENV = re.compile(r"(?i)\s*(?:ENV|ARG)\s+([A-Za-z_]\w*)[= ]\s*(?:\"([^\"\n]*)\"|'([^'\n]*)'|(\S+))")
_ESCAPE = re.compile(r"\\.")


def gemspec(document: Document) -> Iterator[Candidate]:
    """Yield the addresses of a Ruby gem: ``spec.email = ...``, a string or a list of strings."""
    text = document.text
    for match in _GEMSPEC.finditer(text):
        start, end = match.span(1)
        if ".join" in match[1]:
            continue  # joined from pieces
        if text[start : start + 1] == "[":
            close = text.find("]", start)
            end = close if 0 <= close < start + 2000 else end
        words = _WORDS.match(text, start)
        if words is not None:
            for word in re.finditer(r"\S+", words[1]):
                first = words.start(1) + word.start()
                yield from people.address(document.value(first, first + len(word[0])))
            continue
        for literal in _LITERAL.finditer(text, start, end):
            value = document.value(*literal.span(literal.lastindex or 1))
            if "@" in value.text or "." in value.text:
                yield from people.listed(",")(value) if "," in value.text else people.address(value)


def pkgbuild(document: Document) -> Iterator[Candidate]:
    """Yield the people in a PKGBUILD of Arch Linux, whose addresses are often obfuscated."""
    for start, end in document.lines():
        match = _PKGBUILD.match(document.text, start, end)
        if match is not None:
            yield from people.person(document.value(*match.span(1)).stripped())


def cabal(document: Document) -> Iterator[Candidate]:
    """Yield the people in a Haskell .cabal file, whose fields continue in indented lines."""
    text = document.text
    is_field = False
    for start, end in document.lines():
        if text[start:end].lstrip().startswith("--"):
            continue
        match = _CABAL.match(text, start, end)
        is_field = match is not None or (is_field and text[start:end][:1] in " \t")
        if is_field:
            first = match.end() if match is not None else start
            yield from people.people(document.value(first, end).stripped())


def opam(document: Document) -> Iterator[Candidate]:
    """Yield the people in an OCaml opam file."""
    for match in _OPAM.finditer(document.text):
        for text in _OPAM_TEXT.finditer(document.text, *match.span(1)):
            yield from people.person(document.value(*text.span(1)))


def dockerfile(document: Document) -> Iterator[Candidate]:
    """Yield the maintainers of an image, ``ENV`` and ``ARG`` settings, and git's ``user.email``."""
    from addrlint.sources.files.environment import of_commands, of_setting

    text = document.text
    for start, end in document.lines():
        line = text[start:end]
        if line.lstrip().startswith("#"):
            continue
        if "user.email" in line:
            yield from of_commands(document.value(start, end))
            continue
        old = _MAINTAINER.match(text, start, end) or _OLD_LABEL.match(text, start, end)
        if old is not None:
            yield from people.person(document.value(*old.span(1)).stripped().stripped("\"'"))
            continue
        setting = _ENV.match(text, start, end)
        if setting is not None:
            yield from of_setting(setting[1], document.value(*setting.span(setting.lastindex or 2)))
            continue
        if _OF_LABELS.match(line) is None:
            continue
        for label in _LABEL.finditer(text, start, end):
            form = people.people if label[1].lower().endswith("authors") else people.person
            yield from form(document.value(*label.span(label.lastindex or 2)).stripped())


def xml(document: Document) -> Iterator[Candidate]:
    """Yield the addresses in ``<email>`` and ``email="..."`` of a POM, package.xml and the like.

    Raises:
        Unreadable: if it is not valid XML.
    """
    from xml.parsers import expat

    parser = expat.ParserCreate()
    raw = document.text.encode("utf-8", "surrogatepass")
    # The text is already decoded, so the encoding declared in the file no longer applies.
    parser = expat.ParserCreate("utf-8")
    found: list[Value] = []
    opened: list[tuple[str, int]] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        at = document.of_bytes(parser.CurrentByteIndex)
        close = document.text.find(">", at) + 1
        opened.append((name, close))
        for key, content in attributes.items():
            if key.lower() in ("email", "mail"):
                place = document.text.find(content, at, close)
                if place >= 0:
                    found.append(document.value(place, place + len(content)))

    def end(name: str) -> None:
        tag, begins = opened.pop()
        local = tag.rpartition(":")[2].lower()
        if local in ("email", "maintainer-email", "developer-email"):
            stops = document.of_bytes(parser.CurrentByteIndex)
            if "<" not in document.text[begins:stops]:
                found.append(_unescaped(document, begins, stops))

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    try:
        parser.Parse(raw, True)
    except expat.ExpatError as error:
        raise unreadable(document.path, "XML", error) from error
    for value in found:
        yield from people.address(value.stripped())


_REFERENCE = re.compile(r"&(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});")


def _unescaped(document: Document, start: int, end: int) -> Value:
    from html import unescape

    return decoded(document, start, end, _REFERENCE, lambda match: unescape(match[0]))
