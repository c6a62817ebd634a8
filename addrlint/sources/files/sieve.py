"""Reads Sieve scripts (RFC 5228): addresses for redirection, vacation replies and notifications."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources import field_forms as people
from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Document, decoded

# Comments and strings are tokens, so that their content is not read as Sieve code.
_TOKEN = re.compile(
    r'#[^\n]*|/\*(?:[^*]|\*(?!/))*\*/|"(?:[^"\\]|\\.)*"|text:[^\n]*\n(?:(?!\.\r?\n)[^\n]*\n)*\.\r?\n'
    r"|[:\w]+|[\[\](){};,]"
)
_ESCAPE = re.compile(r"\\.")


def candidates(document: Document) -> Iterator[Candidate]:
    """Yield the addresses to or from which a script sends mail; skip strings in tests."""
    wanted = ""
    is_list = False
    for match in _TOKEN.finditer(document.text):
        token = match[0]
        if token[0] == '"':
            if token[:8].lower() == '"mailto:':  # RFC 5436
                yield from people.mailto(document.value(match.start() + 1, match.end() - 1))
            elif wanted:
                value = decoded(
                    document, match.start() + 1, match.end() - 1, _ESCAPE, lambda m: m[0][1]
                )
                if "@" in value.text or wanted != ":addresses":
                    found = document.candidate(value, role="header" if wanted == ":from" else None)
                    yield from (found,) if found is not None else ()
                if not is_list:
                    wanted = ""
        elif token in ("redirect", ":from", ":addresses"):
            wanted, is_list = token, False
        elif token == "[":
            is_list = bool(wanted)
        elif (token == "," and is_list) or token in (":copy", ":list") or token[0] in "#/":
            continue
        else:
            wanted, is_list = "", False
