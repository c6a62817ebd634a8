"""Walks folders for files that may contain addresses, and matches ``.gitignore`` patterns."""

from __future__ import annotations

import os
import re
import stat
import warnings
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from addrlint._lazy_regex import late
from addrlint._named_tuple import NamedTuple
from addrlint.sources.costly_pattern import CostlyPattern, is_costly
from addrlint.sources.file_types import file_type_of
from addrlint.sources.relative_path import relative_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

    from pathspec import GitIgnoreSpec

TABLES = (".csv", ".tsv")
SUFFIXES = (*TABLES, ".txt", ".lst", ".list")


_IS_NAME = late(r"[\w.][\w.-]*/?", "fullmatch")


class _Ignoring(NamedTuple):
    """The patterns of one ``.gitignore``, relative to its folder; the last match decides."""

    folder: str
    patterns: tuple[_Pattern | CostlyPattern, ...]


class _Pattern:
    """One line of a ``.gitignore``, matched with an entry itself, not with its parent folders."""

    def __init__(self, line: str, spec: GitIgnoreSpec) -> None:
        text = line.strip().removeprefix("!").removesuffix("/")
        self._pattern = next(iter(spec.patterns))
        self.ignores = bool(self._pattern.include)
        self._is_path = "/" in text
        self._is_all = text.endswith("/**")

    def matches(self, relative: str, is_folder: bool) -> bool:
        """Whether the pattern matches the entry at ``relative``."""
        parent, _, name = relative.rpartition("/")
        end = "/" * is_folder
        if not self._is_path:
            return bool(self._pattern.match_file(name + end))
        if self._is_all:  # the content of the folder, not the folder itself
            return bool(self._pattern.match_file(relative))
        if not self._pattern.match_file(relative + end):
            return False
        # pathspec also matches everything below a folder, while git matches each level.
        return not (parent and self._pattern.match_file(parent + "/"))


@lru_cache(256)
def _spec(patterns: tuple[str, ...]) -> GitIgnoreSpec:
    try:
        return _compiled(patterns)
    except (ValueError, re.error):
        return _compiled([line for line in patterns if is_pattern(line)])


def _compiled(lines: Iterable[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)  # from re, for sets such as [[:x:]]
        return GitIgnoreSpec.from_lines(lines)


@lru_cache(256)
def _patterns(lines: tuple[str, ...]) -> tuple[_Pattern | CostlyPattern, ...]:
    found: list[_Pattern | CostlyPattern] = []
    for line in lines:
        text = line.rstrip("\r\n")
        if is_costly(text) and not text.startswith("#"):
            found.append(CostlyPattern(text))
        elif is_pattern(text):
            spec = _spec((text,))
            if any(pattern.include is not None for pattern in spec.patterns):
                found.append(_Pattern(text, spec))
    return tuple(found)


def is_pattern(line: str) -> bool:
    """Whether a line is a valid ``.gitignore`` pattern; git skips invalid ones."""
    if _IS_NAME(line) or is_costly(line):
        return True
    try:
        _compiled([line])
    except (ValueError, re.error):
        return False
    return True


def matches(path: str, patterns: tuple[str, ...], root: str) -> bool:
    """Whether a file, or a folder above it, matches one of ``patterns`` relative to ``root``.

    The path of a folder ends with ``/``.
    """
    if not patterns:
        return False
    seen = _seen_from(root, path)
    names = _names(patterns)
    if names is None:
        if any(map(is_costly, patterns)):
            return _is_matched_by(seen, _patterns(patterns))
        return _spec(patterns).match_file(seen)
    *above, last = seen.rstrip("/").split("/")
    anything, folders = names
    if not folders.isdisjoint(above) or not anything.isdisjoint(above):
        return True
    return last in anything or (seen.endswith("/") and last in folders)


def _is_matched_by(seen: str, patterns: tuple[_Pattern | CostlyPattern, ...]) -> bool:
    """Whether the last pattern that matches a path, or a folder above it, is not negated."""
    names = seen.rstrip("/").split("/")
    for count in range(1, len(names) + 1):
        entry = "/".join(names[:count])
        is_folder = count < len(names) or seen.endswith("/")
        matching = (one for one in reversed(patterns) if one.matches(entry, is_folder))
        last = next(matching, None)
        if last is not None and last.ignores:
            return True
    return False


@lru_cache(256)
def _names(patterns: tuple[str, ...]) -> tuple[frozenset[str], frozenset[str]] | None:
    """Return the plain names and folder names in ``patterns``; None if there are other patterns.

    To match plain names, pathspec need not be imported.
    """
    if not all(map(_IS_NAME, patterns)):
        return None
    folders = frozenset(pattern[:-1] for pattern in patterns if pattern.endswith("/"))
    return frozenset(patterns) - {f"{name}/" for name in folders}, folders


def _seen_from(root: str, path: str) -> str:
    relative = relative_path(os.path.abspath(path), root)
    # A file outside ``root`` is matched by the names of its own folders.
    while relative.startswith(".." + os.sep):
        relative = relative[3:]
    if os.path.isabs(relative):  # on another drive
        relative = os.path.splitdrive(relative)[1].lstrip(os.sep)
    return relative.replace(os.sep, "/") + "/" * path.endswith("/")


def files(
    folder: str,
    is_excluded: Callable[[str], bool],
    respect_gitignore: bool,
    skip: Callable[[str, OSError], None],
    is_wanted: Callable[[str], bool] | None = None,
) -> Iterator[str]:
    """Yield the wanted files in ``folder`` and its subfolders, sorted by name.

    Args:
        folder: where to start; links to folders are not followed.
        is_excluded: says whether a path is excluded; paths of folders end with ``/``.
        respect_gitignore: skip files that the ``.gitignore`` files of the repository ignore.
        skip: called for each folder that can't be read.
        is_wanted: says whether a file is wanted, by its path; None for ``is_known``.
    """
    is_wanted = is_wanted or is_known
    above = _above(folder) if respect_gitignore else []
    # The user named this folder, so it is read even if it is ignored.
    waiting = [(folder, [] if _is_ignored(folder, True, above) else above)]
    while waiting:
        folder, ignoring = waiting.pop()
        if respect_gitignore:
            ignoring = [*ignoring, *_of_folder(folder)]
        try:
            with os.scandir(folder) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            skip(folder, error)
            continue
        below = []
        for entry in found:
            path = os.path.join(folder, entry.name) if folder != "." else entry.name
            is_folder = entry.is_dir(follow_symlinks=False)
            if not is_folder and not is_wanted(path):
                continue
            if is_excluded(path + "/" * is_folder) or _is_ignored(path, is_folder, ignoring):
                continue
            if is_folder:
                below.append((path, ignoring))
            elif _is_file(entry):
                yield path
        waiting.extend(reversed(below))


def is_known(path: str) -> bool:
    """Whether a file may be a list by its name, or has a known file type."""
    return path.lower().endswith(SUFFIXES) or file_type_of(path.replace(os.sep, "/")) is not None


def _is_file(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_file()
    except OSError:  # for example a link to itself
        return False


def _is_ignored(path: str, is_folder: bool, ignoring: list[_Ignoring]) -> bool:
    full = os.path.abspath(path)
    # The nearest .gitignore with a matching pattern decides.
    for folder, patterns in reversed(ignoring):
        relative = relative_path(full, folder).replace(os.sep, "/")
        for pattern in reversed(patterns):
            if pattern.matches(relative, is_folder):
                return pattern.ignores
    return False


def _of_folder(folder: str) -> list[_Ignoring]:
    names = [os.path.join(folder, ".git", "info", "exclude"), os.path.join(folder, ".gitignore")]
    found = []
    for name in names:
        try:
            with _opened(name) as file:
                found.append(_Ignoring(os.path.abspath(folder), _patterns(tuple(file))))
        except OSError:
            continue
    return found


def _opened(path: str) -> TextIO:
    """Open a file of patterns; like git, do not follow a link or wait for a device.

    Raises:
        OSError: if it is not a regular file.
    """
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    number = os.open(path, flags)
    if not stat.S_ISREG(os.fstat(number).st_mode):
        os.close(number)
        raise OSError(f"{path} is not a regular file")
    return open(number, encoding="utf-8", errors="surrogateescape")


def _above(folder: str) -> list[_Ignoring]:
    """Return the patterns of the parent folders, up to the root of the repository."""
    place = os.path.abspath(folder)
    found: list[_Ignoring] = []
    if os.path.exists(os.path.join(place, ".git")):
        return found
    while (parent := os.path.dirname(place)) != place:
        place = parent
        found = [*_of_folder(place), *found]
        if os.path.exists(os.path.join(place, ".git")):
            return found
    return []  # not in a repository
