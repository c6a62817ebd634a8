"""Yields the addresses in commits and identities of git as candidates."""

from __future__ import annotations

from collections.abc import Iterator

from addrlint.sources.candidate import Candidate
from addrlint.sources.document import Document
from addrlint.sources.files import identity, trailers
from addrlint.sources.git import commits, identities


def of_commits(wanted: str) -> Iterator[Candidate]:
    """Yield the addresses of people and trailers in a range of commits.

    Raises:
        GitError: if git does not know the range.
    """
    for commit in commits(wanted):
        for role, text in commit.people:
            yield from of_identity(role, text, f"{commit.name}, {role}")
        if commit.message.strip():
            raw = commit.message.encode("utf-8", "surrogateescape")
            document = Document(raw, commit.name, "commit-message", encoding="utf-8")
            yield from trailers.candidates(document, "")


def of_identities() -> Iterator[Candidate]:
    """Yield the current author and committer, or only one if they are the same.

    Raises:
        GitError: if the current folder is not in a repository.
    """
    seen: set[str] = set()
    for role, text in identities():
        if text not in seen:
            seen.add(text)
            yield from of_identity(role, text, f"git {role}")


def of_identity(role: str, text: str, name: str) -> Iterator[Candidate]:
    """Yield the address of one identity."""
    document = Document(
        text.encode("utf-8", "surrogateescape") + b"\n", name, "identity", encoding="utf-8"
    )
    yield from identity.candidates(document, role)
