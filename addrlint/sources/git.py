"""Asks git for commits and their people, the current identities, and changed lines."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable, Iterator

from addrlint._named_tuple import NamedTuple
from addrlint.errors import AddrlintError
from addrlint.i18n.language import translate


class GitError(AddrlintError):
    """A git command failed; the message names the command and git's error."""


class Commit(NamedTuple):
    """One commit, or one annotated tag.

    Attributes:
        name: ``commit`` and its abbreviated hash, or ``tag`` and its name.
        people: pairs of a role (``author``, ``committer``, ``tagger``) and ``Name <address>``.
        message: the whole message.
    """

    name: str
    people: tuple[tuple[str, str], ...]
    message: str


# The number of lines in the old file, and the first line and number of lines in the new one.
_HUNK = re.compile(rb"@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")
# This many paths fit into the arguments of one command on every platform.
_AT_ONCE = 200
_FORMAT = "%h%x00%an <%ae>%x00%cn <%ce>%x00%B"
# The committer addresses that forges use for commits made on their website.
_FORGES = ("noreply@github.com", "noreply@gitlab.com")


def commits(wanted: str) -> list[Commit]:
    """Return the commits of a range, oldest first.

    Args:
        wanted: a range as for ``git log`` (``A..B``), commits separated by spaces, or ``auto``: the
            range that pre-commit got as ``--from-ref`` and ``--to-ref``, else the last commit.

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
    # No field can contain NUL, so there are four fields per commit and an empty one at the end.
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
    """Return the annotated tags among object names, and the names that refer to commits."""
    asked = "\n".join(words) + "\n"
    types = _git("cat-file", "--batch-check=%(objecttype)", given=asked).split(b"\n")
    found: list[Commit] = []
    left = []
    for word, kind in zip(words, types, strict=False):
        seen = word
        while kind == b"tag":  # a tag may point to another tag
            lines = _git("cat-file", "tag", seen).decode("utf-8", "surrogateescape").split("\n")
            end = lines.index("") if "" in lines else len(lines)
            pairs = [line.partition(" ")[::2] for line in lines[:end]]
            head = dict(pairs)
            # git accepts tags with several taggers, or without brackets, in a push.
            taggers = [value for key, value in pairs if key == "tagger"]
            people = tuple(("tagger", one[: one.rfind(">") + 1] or one) for one in taggers)
            found.append(Commit(f"tag {head.get('tag', seen)}", people, ""))
            seen, kind = head["object"], head["type"].encode()
        if kind not in (b"blob", b"tree"):
            left.append(word)
    return found, left


def identities() -> list[tuple[str, str]]:
    """Return the current author and committer as ``Name <address>``.

    Raises:
        GitError: if the current folder is not in a repository.
    """
    found = []
    for role in ("author", "committer"):
        try:
            raw = _git("var", f"GIT_{role.upper()}_IDENT")
        except GitError:
            # git refuses to guess an identity, so only the configured name is available.
            name = os.environ.get(f"GIT_{role.upper()}_NAME") or _config("user.name")
            found.append((role, f"{name} <(none)>"))
            continue
        text = raw.decode("utf-8", "surrogateescape")
        found.append((role, text[: text.rfind(">") + 1]))
    return found


def comment_sign() -> str:
    """Return the sign that starts a comment line in a commit message."""
    try:
        sign = _config("core.commentString") or _config("core.commentChar") or "#"
    except OSError:  # git is not installed
        return "#"
    return "#" if sign == "auto" else sign


def changed_lines(reference: str, paths: list[str]) -> dict[str, set[int]]:
    """Return the lines of files that differ from a commit.

    All lines count as changed in a file that git does not compare: one that is not tracked, is a
    link, or is marked as unchanged (``--assume-unchanged``, ``--skip-worktree``).

    Args:
        reference: the commit.
        paths: the files.

    Returns:
        The numbers of the changed lines, by the ``line_key`` of each file. Files without changes
        have no entry.

    Raises:
        GitError: if git does not know the commit, or a file is not in a repository.
    """
    # A range would compare two commits with each other instead of with the working tree.
    if reference.startswith("-"):
        raise GitError(translate("{range!r} is not a commit", range=reference))
    tree = _git("rev-parse", "--verify", "--end-of-options", reference + "^{tree}")
    found: dict[str, set[int]] = {}
    top = _git("rev-parse", "--show-toplevel").decode("utf-8", "surrogateescape").rstrip("\n")
    # Compare all files, because git detects a rename only if it sees the old file too.
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
    """Return the keys of files that git converts (filter, encoding) before it compares them."""
    raw = _git("check-attr", "-z", "filter", "working-tree-encoding", "--", *paths)
    fields = raw.decode("utf-8", "surrogateescape").split("\0")
    return {
        line_key(fields[at])
        for at in range(0, len(fields) - 2, 3)
        if fields[at + 2] not in ("unspecified", "unset")
    }


def line_key(path: str) -> str:
    """Return a path in normalized form, as a key for the lines of a file.

    Links in the folders of the path are resolved, a link that is the file itself is not.
    """
    folder, name = os.path.split(os.path.abspath(path))
    return os.path.normcase(os.path.join(os.path.realpath(folder), name))


def _lines_of_patch(raw: bytes) -> Iterator[tuple[str, list[int]]]:
    """Yield the name of each file in a patch, and the numbers of the lines that each hunk adds.

    Hunks are read by their lengths, so that file content is never mistaken for a header.
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
    """Return a set that contains every line."""
    return _EVERY


class _Every(set[int]):
    def __contains__(self, line: object) -> bool:
        return True

    def isdisjoint(self, lines: Iterable[object]) -> bool:
        return False


_EVERY = _Every()


def _unquoted(name: bytes) -> str:
    """Return a file name from a diff with git's C escapes decoded."""
    if name.startswith(b'"'):
        name = name[1:-1].decode("unicode_escape").encode("latin-1")
    return name.decode("utf-8", "surrogateescape")


def _config(key: str) -> str:
    done = subprocess.run(["git", "config", key], capture_output=True)
    return done.stdout.decode("utf-8", "surrogateescape").rstrip("\n")


def _environment() -> dict[str, str]:
    """Return the environment for git: paths are literal, and diff settings are ignored."""
    own = {
        name: value
        for name, value in os.environ.items()
        if name not in ("GIT_DIFF_OPTS", "GIT_EXTERNAL_DIFF") and "_PATHSPECS" not in name
    }
    return {
        **own,
        "GIT_LITERAL_PATHSPECS": "1",
        "GIT_NO_REPLACE_OBJECTS": "1",
        # Windows must not run a git.exe from the folder that is checked.
        "NoDefaultCurrentDirectoryInExePath": "1",
    }


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
        message = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        raise GitError(f"git {arguments[0]}: {message}")
    return done.stdout
