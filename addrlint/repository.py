"""What git knows: commits with their people, who is about to commit, lines that changed."""

from __future__ import annotations

import os
import re
import subprocess

from addrlint.language import say
from addrlint.record import NamedTuple


class GitError(Exception):
    """git can't tell; the message says what was asked and what it said."""


class Commit(NamedTuple):
    """One commit.

    Attributes:
        name: its hash, shortened.
        people: role (``author``, ``committer``) with ``Name <address>`` as the commit has it.
        message: all of it.
    """

    name: str
    people: tuple[tuple[str, str], ...]
    message: str


_HUNK = re.compile(rb"@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@")
_FORMAT = "%h%x00%an <%ae>%x00%cn <%ce>%x00%B%x00%x01"
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
        raise GitError(say("{range!r} is no range of commits", range=wanted))
    is_range = any(".." in word or word.startswith("^") for word in words)
    how = ["--reverse"] if is_range else ["--no-walk=unsorted"]
    raw = _git("log", *how, "--no-color", "-z", f"--format={_FORMAT}", *words, "--")
    found = []
    for piece in raw.decode("utf-8", "surrogateescape").split("\0\x01"):
        parts = piece.lstrip("\0").split("\0")
        if len(parts) >= 4:
            people: tuple[tuple[str, str], ...] = (("author", parts[1]), ("committer", parts[2]))
            if parts[2].endswith(tuple(f"<{forge}>" for forge in _FORGES)):
                people = people[:1]
            found.append(Commit(parts[0], people, parts[3]))
    return found


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
    """Return the lines of files that differ from a commit, those of untracked files all.

    Args:
        reference: the commit.
        paths: the files.

    Returns:
        For each of them that changed, by its absolute path, the numbers of its lines. A file that
        is not there has none that changed.

    Raises:
        GitError: if git does not know the commit, or a file lies in no repository.
    """
    if reference.startswith("-"):
        raise GitError(say("{range!r} is no commit", range=reference))
    found: dict[str, set[int]] = {}
    top = _git("rev-parse", "--show-toplevel").decode("utf-8", "surrogateescape").rstrip("\n")
    # Of all files: one that was renamed is only seen to be so beside what it was.
    raw = _git("diff", "--no-color", "--no-ext-diff", "-U0", "-M", "--text",
               "--inter-hunk-context=0", "--src-prefix=a/",
               "--dst-prefix=b/", reference, "--")  # fmt: skip
    lines: set[int] = set()
    for line in raw.split(b"\n"):
        if line.startswith(b"+++ "):
            name = _unquoted(line[4:].rstrip(b"\t"))
            lines = found.setdefault(os.path.join(top, name[2:]), set())
        elif (hunk := _HUNK.match(line)) is not None:
            first, count = int(hunk[1]), int(hunk[2] or 1)
            lines.update(range(first, first + count))
    others = _git("ls-files", "--others", "-z", "--full-name", "--", *paths)
    for name in others.decode("utf-8", "surrogateescape").split("\0"):
        if name:
            found[os.path.join(top, name)] = _EVERY
    return found


class _Every(set[int]):
    def __contains__(self, line: object) -> bool:
        return True


_EVERY = _Every()


def _unquoted(name: bytes) -> str:
    """Return a name as git prints it in a diff, its C escapes undone."""
    if name.startswith(b'"'):
        name = name[1:-1].decode("unicode_escape").encode("latin-1")
    return name.decode("utf-8", "surrogateescape")


def _config(key: str) -> str:
    done = subprocess.run(["git", "config", key], capture_output=True)
    return done.stdout.decode("utf-8", "surrogateescape").rstrip("\n")


def _git(*arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True)
    except FileNotFoundError as error:
        raise GitError(say("git is not installed")) from error
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().partition("\n")[0]
        raise GitError(f"git {arguments[0]}: {said}")
    return done.stdout
