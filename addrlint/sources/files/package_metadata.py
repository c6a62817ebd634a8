"""Reads package metadata in JSON, YAML and TOML: the people behind a package."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Document
from addrlint.sources.field_forms import address, person
from addrlint.sources.keyed_fields import Fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def _people(*fields: str) -> dict[str, Any]:
    """Return the forms for fields with one or more people, as text or as tables."""
    found: dict[str, Any] = {}
    for field in fields:
        for path in (field, f"{field}/[]"):
            found[path] = person
            found[f"{path}/email"] = address
            found[f"{path}/mail"] = address
    return found


# For each file type, its format and the fields with people.
_KINDS: dict[str, tuple[str, dict[str, Any]]] = {
    "package.json": ("json", _people("author", "contributors", "maintainers", "bugs", "support")),
    "composer.json": ("json", _people("authors") | {"support/email": address}),
    "library.json": ("json", _people("authors", "author", "maintainers")),
    "meta.json": (
        "json",
        _people("author", "resources/bugtracker") | {"resources/bugtracker/mailto": address},
    ),
    "codemeta.json": ("json", _people("author", "maintainer", "contributor")),
    "pyproject.toml": (
        "toml",
        {
            **{f"project/{role}/[]/email": address for role in ("authors", "maintainers")},
            **{f"tool/poetry/{role}/[]": person for role in ("authors", "maintainers")},
            **{f"tool/flit/metadata/{role}-email": address for role in ("author", "maintainer")},
            "tool/briefcase/author_email": address,
            "tool/setuptools/author-email": address,
        },
    ),
    "cargo.toml": (
        "toml",
        {"package/authors/[]": person, "workspace/package/authors/[]": person},
    ),
    "rebar.toml": ("toml", {"authors/[]": person}),
    "gleam.toml": ("toml", {"authors/[]": person}),
    "galaxy.yml": ("yaml", _people("authors")),
    "chart.yaml": ("yaml", {"maintainers/[]/email": address}),
    "pubspec.yaml": ("yaml", _people("author", "authors")),
    "citation.cff": (
        "yaml",
        {
            f"{where}{role}/[]/email": address
            for where in ("", "preferred-citation/", "references/[]/")
            for role in ("authors", "contact", "editors", "maintainers")
        },
    ),
    "publiccode.yml": ("yaml", {"maintenance/contacts/[]/email": address}),
    "snapcraft.yaml": ("yaml", {"contact": person, "contact/[]": person}),
    "meta.yml": ("yaml", _people("author", "maintainer")),
    "package.yaml": ("yaml", {"maintainer": person, "maintainer/[]": person, "author": person}),
    "fpm.toml": ("toml", {"author": person, "maintainer": person}),
    "project.toml": ("toml", {"authors/[]": person}),
}


@lru_cache(4)
def _fields(kind: str) -> Fields:
    return Fields(_KINDS[kind][1])


def candidates(document: Document) -> Iterator[Candidate]:
    """Yield the addresses of the people in a package's metadata.

    Raises:
        Unreadable: if the file is not valid in its format.
    """
    form, _ = _KINDS[document.kind]
    if form == "json":
        from addrlint.sources.formats.json import values
    elif form == "yaml":
        from addrlint.sources.formats.yaml import values
    else:
        from addrlint.sources.formats.toml import values
    fields = _fields(document.kind)
    for path, value in values(document):
        form_of = fields.form(path)
        if form_of is None:
            continue
        registry = "pypi" if document.kind == "pyproject.toml" else ""
        if path == "bugs/email":
            registry = "npm"
        yield from form_of(value, registry=registry)
