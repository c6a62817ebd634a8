"""Reads and writes baselines: existing findings that are saved once and not reported again."""

from __future__ import annotations

import json
import os
from collections import Counter
from contextlib import suppress
from hashlib import blake2b, sha256

from addrlint.engine.finding import Finding
from addrlint.engine.result import Result
from addrlint.errors import AddrlintError
from addrlint.i18n.language import translate
from addrlint.sources.candidate import Candidate
from addrlint.sources.relative_path import relative_path

VERSION = 2  # version 1 had hashes without a salt; it can still be read


class BaselineError(AddrlintError):
    """A baseline file is invalid; the message says why and what to do."""


Key = tuple[str, str, str]


class Baseline:
    """How many findings per file, rule and address are covered.

    A finding is identified by its file, its rule and a keyed hash of its address, so it stays
    covered when lines move. The key is a random salt in the file: two baselines have nothing in
    common, and a table of hashes made beforehand is useless. Somebody who has the file can test
    whether it contains an address that they guess.

    Args:
        path: the baseline file. The paths in it are relative to its folder.
    """

    def __init__(self, path: str) -> None:
        self._folder = os.path.dirname(os.path.abspath(path))
        self.path = path
        self.counts: Counter[Key] = Counter()
        self.salt = os.urandom(16)

    def take_salt(self) -> None:
        """Keep the salt of an existing file, so that a new version of it differs little."""
        with suppress(BaselineError, OSError):
            older = Baseline(self.path)
            older.read()
            self.salt = older.salt or self.salt

    def read(self) -> None:
        """Read the baseline file.

        Raises:
            BaselineError: if it is not a baseline.
            OSError: if it can't be read.
        """
        with open(self.path, encoding="utf-8") as file:
            try:
                found = json.load(file)
                if found["version"] not in (1, VERSION):
                    raise ValueError
                self.salt = bytes.fromhex(found["salt"]) if found["version"] == VERSION else b""
                for name, rules in found["findings"].items():
                    for code, hashes in rules.items():
                        for mark, count in hashes.items():
                            self.counts[name, code, mark] = int(count)
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
                message = translate(
                    "not a valid addrlint baseline; create it again with --write-baseline"
                )
                raise BaselineError(f"{self.path}: {message}") from error

    def copy(self) -> Baseline:
        """Return a copy with its own counts, which can be used up separately."""
        other = Baseline(self.path)
        other.counts = self.counts.copy()
        other.salt = self.salt
        return other

    def partition(self, candidate: Candidate, result: Result) -> tuple[Result, Result | None]:
        """Split a result into new findings and findings that the baseline covers.

        Each covered finding uses up one of its count.
        """

        def is_new(finding: Finding) -> bool:
            key = self._key(candidate, finding)
            if self.counts[key] <= 0:
                return True
            self.counts[key] -= 1
            return False

        return result.partition(is_new)

    def add(self, candidate: Candidate, result: Result) -> None:
        """Add the findings of a result to the baseline."""
        for finding in result.findings:
            self.counts[self._key(candidate, finding)] += 1

    def stale(self, paths: set[str]) -> int:
        """Return how many findings of these files, and of deleted files, no longer exist."""
        names = {self._name(path) for path in paths}
        for name in {name for name, _, _ in self.counts} - names:
            if not os.path.lexists(os.path.join(self._folder, name)):
                names.add(name)
        return sum(count for (name, _, _), count in self.counts.items() if name in names)

    def written(self) -> bytes:
        """Return the content of the baseline file, sorted so that changes give a small diff."""
        found: dict[str, dict[str, dict[str, int]]] = {}
        for (name, code, mark), count in sorted(self.counts.items()):
            if count:
                found.setdefault(name, {}).setdefault(code, {})[mark] = count
        content = {"version": VERSION, "salt": self.salt.hex(), "findings": found}
        return (json.dumps(content, indent=2) + "\n").encode()

    def _key(self, candidate: Candidate, finding: Finding) -> Key:
        text = candidate.text.encode("utf-8", "surrogatepass")
        if self.salt:
            mark = blake2b(text, digest_size=16, key=self.salt).hexdigest()
        else:
            mark = sha256(text).hexdigest()[:32]
        return self._name(candidate.path or ""), finding.code, mark

    def _name(self, path: str) -> str:
        if not path or path == "-":
            return path
        return relative_path(os.path.abspath(path), self._folder).replace(os.sep, "/")
