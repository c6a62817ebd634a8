"""Fields of a file by their paths of keys: which of them hold addresses, and in what form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    # Takes a value, and fields of Candidate by name.
    Form = Any


class Fields:
    """The fields of a kind of file.

    Args:
        forms: by path, what stands there. A path is keys divided by slashes, ``[]`` for an item of
            a list; ``*`` stands for any key, ``**/`` at the start for any path. Case is no matter.
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
        """Return the form of the field at ``path``; None if it holds no address."""
        lower = path.lower()
        form = self._exact.get(lower)
        if form is None and self._open:
            for key in (lower.rpartition("/")[2], ""):
                for pattern, open_form in self._open.get(key, ()):
                    if pattern.fullmatch(lower):
                        return open_form
        return form

    def candidates(self, values: Iterable[tuple[str, Value]]) -> Iterator[Candidate]:
        """Yield the addresses of a file whose values come with their paths."""
        for path, value in values:
            form = self.form(path)
            if form is not None:
                yield from form(value)
