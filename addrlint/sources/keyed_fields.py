"""Finds the fields with addresses in a file by the paths of their keys."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    # A function of a value, and of fields of Candidate as keywords.
    Form = Any


class Fields:
    """The fields with addresses in a file type.

    Args:
        forms: the form of each field, by path. A path is keys separated by slashes, with ``[]`` for
            a list item; ``*`` matches any key, a leading ``**/`` any path. Case is ignored.
    """

    def __init__(self, forms: Mapping[str, Form]) -> None:
        self._exact: dict[str, Form] = {}
        self._open: dict[str, list[tuple[re.Pattern[str], Form]]] = {}
        for path, form in forms.items():
            if "*" not in path:
                self._exact[path.lower()] = form
                continue
            pattern = re.escape(path.lower()).replace(r"\*\*/", "(?:.*/)?").replace(r"\*", "[^/]*")
            last = path.lower().rpartition("/")[2]
            key = "" if "*" in last else last
            self._open.setdefault(key, []).append((re.compile(pattern, re.S), form))

    def form(self, path: str) -> Form | None:
        """Return the form of the field at ``path``; None if it has no address."""
        lower = path.lower()
        form = self._exact.get(lower)
        if form is None and self._open:
            for key in (lower.rpartition("/")[2], ""):
                for pattern, open_form in self._open.get(key, ()):
                    if pattern.fullmatch(lower):
                        return open_form
        return form

    def candidates(self, values: Iterable[tuple[str, Value]]) -> Iterator[Candidate]:
        """Yield the addresses in a file, given its values with their paths."""
        for path, value in values:
            form = self.form(path)
            if form is not None:
                yield from form(value)
