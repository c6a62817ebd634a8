"""Reads git identities, ``Name <address>``, of commits and of the current user."""

from __future__ import annotations

import re
from collections.abc import Iterator

from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Document

_IDENTITY = re.compile(r"(?P<name>.*?)\s*<(?P<address>[^\n]*)>\s*\Z")
_ADDRESS = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+")
# GIT_AUTHOR_EMAIL is not set, and git used a made-up address or none.
_NONE = re.compile(r"\s*|.*\(none\)")


def candidates(document: Document, role: str = "identity") -> Iterator[Candidate]:
    """Yield the address of one identity, and the fault in its name, if any.

    Args:
        document: the identity as text.
        role: ``author`` or ``committer``.
    """
    match = _IDENTITY.match(document.text)
    if match is None:
        return
    name = match["name"]
    if _ADDRESS.fullmatch(name.strip(" <>")):
        note = (("address-in-identity-name", {"field": role}),)
        found = document.candidate(
            document.value(0, len(name)).stripped(), disabled_rules=("ALL",), notes=note
        )
        yield from (found,) if found is not None else ()
    value = document.value(*match.span("address"))
    if _NONE.fullmatch(value.text):
        start, end = match.span("address")
        note = (("missing-identity", {"field": role}),)
        found = document.candidate(
            document.value(start - 1, end + 1), disabled_rules=("ALL",), notes=note
        )
    else:
        found = document.candidate(value, is_setting=True)
    yield from (found,) if found is not None else ()
