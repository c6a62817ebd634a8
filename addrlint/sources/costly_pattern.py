"""Matches ``.gitignore`` patterns with many stars in linear time.

A regular expression for ``*a*a*a*b`` tries every way to divide a name. Here each piece between two
stars is searched once, from where the one before it ended, and folders are matched level by level.
"""

from __future__ import annotations

import re

# As many stars in one name, and as many ``**``, as a regular expression matches quickly.
_FEW = 2
_ELEMENT = re.compile(r"\\(.)|(\?)|\[([!^]?\]?(?:\\.|[^\]\\])*)\]|(.)", re.S)


def is_costly(line: str) -> bool:
    """Whether a pattern has so many stars that a regular expression may take very long."""
    if line.count("*") <= _FEW:
        return False
    parts = line.strip().split("/")
    return parts.count("**") > _FEW or any(
        part != "**" and part.replace("**", "*").count("*") > _FEW for part in parts
    )


class CostlyPattern:
    """One line of a ``.gitignore``, matched with an entry itself, not with its parent folders.

    Attributes:
        ignores: False for a pattern that starts with ``!``.
    """

    def __init__(self, line: str) -> None:
        text = line.strip()
        self.ignores = not text.startswith("!")
        text = text.removeprefix("!")
        self._is_folder = text.endswith("/")
        text = text.rstrip("/")
        self._is_path = "/" in text
        parts = text.lstrip("/").split("/")
        self._parts = [None if part == "**" else _Name(part) for part in parts]

    def matches(self, relative: str, is_folder: bool) -> bool:
        """Whether the pattern matches the entry at ``relative``."""
        if self._is_folder and not is_folder:
            return False
        names = relative.split("/")
        if not self._is_path:
            part = self._parts[0]
            return part is None or part.fits(names[-1])
        places = {0}  # how many names the parts so far can stand for
        for number, part in enumerate(self._parts):
            if part is None:
                is_last = number == len(self._parts) - 1
                # At the end, ``**`` stands for the content of a folder, not for the folder.
                places = set(range(min(places) + is_last, len(names) + 1))
            else:
                places = {at + 1 for at in places if at < len(names) and part.fits(names[at])}
            if not places:
                return False
        return len(names) in places


class _Name:
    """The pattern of one name in a path."""

    def __init__(self, text: str) -> None:
        self._pieces = [_piece(piece) for piece in _divided(text)]

    def fits(self, name: str) -> bool:
        """Whether the whole name fits."""
        if len(self._pieces) == 1:
            return self._pieces[0][0].fullmatch(name) is not None
        (first, size), *middle, (last, last_size) = self._pieces
        at, end = size, len(name) - last_size
        if at > end or first.match(name) is None or last.match(name, end) is None:
            return False
        for piece, _ in middle:
            found = piece.search(name, at, end)
            if found is None:
                return False
            at = found.end()
        return True


def _divided(text: str) -> list[str]:
    """Return the pieces between the stars of a name."""
    pieces = [""]
    for match in _ELEMENT.finditer(text):
        if match[0] == "*":
            pieces.append("")
        else:
            pieces[-1] += match[0]
    return pieces


def _piece(text: str) -> tuple[re.Pattern[str], int]:
    """Return the expression for a piece without stars, and the number of characters it takes."""
    forms = []
    for escaped, anything, members, char in _ELEMENT.findall(text):
        if anything:
            forms.append("[^/]")
        elif members:
            negated = members[0] in "!^"
            forms.append(f"[{'^' * negated}{_members(members[negated:])}]")
        else:
            forms.append(re.escape(escaped or char))
    try:
        return re.compile("".join(forms), re.S), len(forms)
    except re.error:  # a range such as [z-a], which matches nothing
        return re.compile("(?!)"), len(forms)


def _members(text: str) -> str:
    return re.sub(r"[\]\[&~|^]", r"\\\g<0>", text) if "\\" not in text else text
