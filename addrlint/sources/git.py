"""What git knows: commits with their people, who is about to commit, lines that changed."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable, Iterator

from addrlint._named_tuple import NamedTuple
from addrlint.errors import AddrlintError
from addrlint.i18n.language import translate


class GitError(AddrlintError):
    """git can't tell; the message says what was asked and what it said."""


class Commit(NamedTuple):
    """One commit, or one annotated tag.

    Attributes:
        name: ``commit`` and its hash, shortened, or ``tag`` and its name.
        people: role (``author``, ``committer``, ``tagger``) with ``Name <address>`` as it is there.
        message: all of it.
    """

    name: str
    people: tuple[tuple[str, str], ...]
    message: str


# How many lines of the old file, the first line of the new one, and how many of it.
_HUNK = re.compile(rb"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
# So many paths fit into the arguments of one command everywhere.
_AT_ONCE = 200
_FORMAT = "%h%x00%an <%ae>%x00%cn <%ce>%x00%B"
# What forges commit by for everybody.
_FORGES = ("noreply@github.com", "noreply@gitlab.com")


def commits(wanted: str) -> list[Commit]:
    """Return the commits of a range, oldest first.

    Args:
        wanted: as ``git log`` takes it: ``A..B``; or commits with blanks between them; or ``auto``:
            what pre-commit was given by ``--from-ref`` and ``--to-ref``, else the last commit.

    Raises:
        GitError: if git does not know it.
    """
    words = wanted.split()
    if wanted == "auto":
        first, last = os.environ.get("PRE_COMMIT_FROM_REF"), os.environ.get("PRE_COMMIT_TO_REF")
        words = [f"{first}..{last}"] if first and last else ["HEAD"]
    if not words or any(word.startswith("-") for word in words):
        raise GitError(translate("{range!r} is not a commit range", range=wanted))
    is_range = any(".." in word or word.startswith("^") for word in words)
    found = []
    if not is_range:
        tags, words = _tags(words)
        found += tags
        if not words:
            return found
    how = ["--reverse"] if is_range else ["--no-walk=unsorted"]
    raw = _git("log", *how, "--no-color", "-z", f"--format={_FORMAT}", *words, "--")
    fields = raw.decode("utf-8", "surrogateescape").split("\0")
    # No field can contain NUL, so that there are four for each commit, and nothing behind the last.
    if len(fields) % 4 != 1:
        raise GitError(translate("git log: its output can't be read"))
    for at in range(0, len(fields) - 1, 4):
        name, author, committer, message = fields[at : at + 4]
        people: tuple[tuple[str, str], ...] = (("author", author), ("committer", committer))
        if committer.endswith(tuple(f"<{forge}>" for forge in _FORGES)):
            people = people[:1]
        found.append(Commit(f"commit {name}", people, message))
    return found


def _tags(words: list[str]) -> tuple[list[Commit], list[str]]:
    """Return the annotated tags among names of objects, and the names that lead to commits."""
    asked = "\n".join(words) + "\n"
    types = _git("cat-file", "--batch-check=%(objecttype)", given=asked).split(b"\n")
    found: list[Commit] = []
    left = []
    for word, kind in zip(words, types, strict=False):
        seen = word
        while kind == b"tag":  # a tag may be of a tag
            lines = _git("cat-file", "tag", seen).decode("utf-8", "surrogateescape").split("\n")
            end = lines.index("") if "" in lines else len(lines)
            pairs = [line.partition(" ")[::2] for line in lines[:end]]
            head = dict(pairs)
            # Nothing holds a push to one tagger, or to brackets.
            taggers = [value for key, value in pairs if key == "tagger"]
            people = tuple(("tagger", one[: one.rfind(">") + 1] or one) for one in taggers)
            found.append(Commit(f"tag {head.get('tag', seen)}", people, ""))
            seen, kind = head["object"], head["type"].encode()
        if kind not in (b"blob", b"tree"):
            left.append(word)
    return found, left


def identities() -> list[tuple[str, str]]:
    """Return who would be author and committer of a commit, as ``Name <address>``.

    Raises:
        GitError: if this is no repository.
    """
    found = []
    for role in ("author", "committer"):
        try:
            raw = _git("var", f"GIT_{role.upper()}_IDENT")
        except GitError:
            # git refuses to make one up; what it was told is all there is.
            name = os.environ.get(f"GIT_{role.upper()}_NAME") or _config("user.name")
            found.append((role, f"{name} <(none)>"))
            continue
        text = raw.decode("utf-8", "surrogateescape")
        found.append((role, text[: text.rfind(">") + 1]))
    return found


def comment_sign() -> str:
    """Return what begins the lines of a message that git leaves out."""
    try:
        sign = _config("core.commentString") or _config("core.commentChar") or "#"
    except OSError:  # no git here
        return "#"
    return "#" if sign == "auto" else sign


def changed_lines(reference: str, paths: list[str]) -> dict[str, set[int]]:
    """Return the lines of files that differ from a commit.

    All lines count of a file that git does not compare: one that is not tracked, is a link, or is
    marked as unchanged (``--assume-unchanged``, ``--skip-worktree``).

    Args:
        reference: the commit.
        paths: the files.

    Returns:
        For each of them that changed, by its ``line_key``, the numbers of its lines. A file that is
        not there has none that changed.

    Raises:
        GitError: if git does not know the commit, or a file lies in no repository.
    """
    # A range would compare two commits, and the working tree with neither.
    if reference.startswith("-"):
        raise GitError(translate("{range!r} is not a commit", range=reference))
    tree = _git("rev-parse", "--verify", "--end-of-options", reference + "^{tree}")
    found: dict[str, set[int]] = {}
    top = _git("rev-parse", "--show-toplevel").decode("utf-8", "surrogateescape").rstrip("\n")
    # Of all files: one that was renamed is only seen to be so beside what it was.
    raw = _git("diff", "--no-color", "--no-ext-diff", "--no-textconv", "--no-relative", "-U0", "-M",
               "--patch", "--submodule=short", "--ignore-submodules", "--inter-hunk-context=0",
               "--text", "--src-prefix=a/", "--dst-prefix=b/",
               tree.decode().strip(), "--")  # fmt: skip
    for name, lines in _lines_of_patch(raw):
        found.setdefault(line_key(os.path.join(top, name)), set()).update(lines)
    compared = set()
    for first in range(0, len(paths), _AT_ONCE):
        some = paths[first : first + _AT_ONCE]
        listed = _git("ls-files", "-v", "-z", "--full-name", "--", *some)
        for entry in listed.decode("utf-8", "surrogateescape").split("\0"):
            if entry[:1].isupper() and entry[0] != "S":
                compared.add(line_key(os.path.join(top, entry[2:])))
        compared -= _converted(some)
    for path in paths:
        if line_key(path) not in compared or os.path.islink(path):
            found[line_key(path)] = _EVERY
    return found


def _converted(paths: list[str]) -> set[str]:
    """Return the keys of files that git compares in another form than the one that is read."""
    raw = _git("check-attr", "-z", "filter", "working-tree-encoding", "--", *paths)
    fields = raw.decode("utf-8", "surrogateescape").split("\0")
    return {
        line_key(fields[at])
        for at in range(0, len(fields) - 2, 3)
        if fields[at + 2] not in ("unspecified", "unset")
    }


def line_key(path: str) -> str:
    """Return a path in the one form that paths of lines are compared in.

    Links above the file are followed, a link that is the file itself is not.
    """
    folder, name = os.path.split(os.path.abspath(path))
    return os.path.normcase(os.path.join(os.path.realpath(folder), name))


def _lines_of_patch(raw: bytes) -> Iterator[tuple[str, list[int]]]:
    """Yield the name of each file of a patch, and the numbers of lines that each hunk adds.

    Hunks are read by their lengths: what a file contains is never taken for a header.
    """
    name = ""
    source = iter(raw.split(b"\n"))
    for line in source:
        if line.startswith(b"+++ "):
            name = _unquoted(line[4:].rstrip(b"\t"))[2:]
            continue
        hunk = _HUNK.match(line)
        if hunk is None:
            continue
        left, right = int(hunk[1] or 1), int(hunk[3] or 1)
        number, added = int(hunk[2]), []
        while left > 0 or right > 0:
            sign = next(source)[:1]
            if sign == b"\\":  # no line end at the end of the file
                continue
            if sign == b"+":
                added.append(number)
            left -= sign != b"+"
            right -= sign != b"-"
            number += sign != b"-"
        yield name, added


def all_lines() -> set[int]:
    """Return the set that every line is in."""
    return _EVERY


class _Every(set[int]):
    def __contains__(self, line: object) -> bool:
        return True

    def isdisjoint(self, lines: Iterable[object]) -> bool:
        return False


_EVERY = _Every()


def _unquoted(name: bytes) -> str:
    """Return a name as git prints it in a diff, its C escapes undone."""
    if name.startswith(b'"'):
        name = name[1:-1].decode("unicode_escape").encode("latin-1")
    return name.decode("utf-8", "surrogateescape")


def _config(key: str) -> str:
    done = subprocess.run(["git", "config", key], capture_output=True)
    return done.stdout.decode("utf-8", "surrogateescape").rstrip("\n")


def _environment() -> dict[str, str]:
    """Return the environment for git: names are names, not patterns, and a diff is as asked for."""
    own = {
        name: value
        for name, value in os.environ.items()
        if name not in ("GIT_DIFF_OPTS", "GIT_EXTERNAL_DIFF") and "_PATHSPECS" not in name
    }
    return {**own, "GIT_LITERAL_PATHSPECS": "1", "GIT_NO_REPLACE_OBJECTS": "1"}


def _git(*arguments: str, given: str = "") -> bytes:
    try:
        done = subprocess.run(
            ["git", *arguments],
            capture_output=True,
            env=_environment(),
            input=given.encode("utf-8", "surrogateescape"),
        )
    except FileNotFoundError as error:
        raise GitError(translate("git is not installed")) from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        raise GitError(f"git {arguments[0]}: {said}")
    return done.stdout
