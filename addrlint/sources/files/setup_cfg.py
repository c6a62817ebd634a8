"""Reads setup.cfg of setuptools and dist.ini of Perl: the addresses of authors."""

from __future__ import annotations

from collections.abc import Iterator

from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Document, Value
from addrlint.sources.field_forms import people, person
from addrlint.sources.formats.ini import values
from addrlint.sources.keyed_fields import Fields


def _of_setuptools(value: Value) -> Iterator[Candidate]:
    # ``attr:`` and ``file:`` refer to a value elsewhere.
    if not value.text.lower().startswith(("attr:", "file:")):
        yield from people(value, registry="pypi")


_FIELDS = Fields(
    {
        **{
            f"metadata/{role}{sign}email": _of_setuptools
            for role in ("author", "maintainer")
            for sign in "_-"
        },
        "author": person,  # dist.ini
    }
)


def candidates(document: Document) -> Iterator[Candidate]:
    """Yield the addresses of the people behind a package."""
    return _FIELDS.candidates(values(document))
