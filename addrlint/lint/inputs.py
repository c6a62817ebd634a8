"""What a command is given, as files and addresses to read; nothing is checked here."""

from __future__ import annotations

import os
from collections.abc import Iterator

from addrlint.errors import AddrlintError, UsageError, error_line
from addrlint.i18n.language import translate
from addrlint.lint.config import Configuration, Settings
from addrlint.lint.options import ConfigError, near
from addrlint.reporters.stderr import complain
from addrlint.sources.candidate import Candidate, NotAList, SourceError, Unreadable
from addrlint.sources.file_types import (
    BY_NAME,
    SERVERS,
    Kind,
    kind_of,
    may_hold,
    reader_of,
    without_password,
)
from addrlint.sources.input_file import Input as Input

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from typing import Any, BinaryIO

    from addrlint.sources.csv_table import Layout
    from addrlint.sources.document import Document


class NoOptions:
    """Options of which none is given: whatever is asked for is None."""

    def __init__(self, targets: list[str]) -> None:
        self.targets = targets

    def __getattr__(self, name: str) -> Any:
        return None


class Inputs:
    """The files and addresses of one run.

    Attributes:
        addresses: those that stand among the arguments.
        folders: the folders among them.
        failed: whether something could not be read or written.
        unreadable: how many files were passed over because they are not written as their kind is.
        messages: what is to be said on standard error.
    """

    def __init__(self, options: Namespace | NoOptions, configuration: Configuration) -> None:
        self._options = options
        self._configuration = configuration
        named = filter(_is_address, options.targets)
        self.addresses: list[str] = [*named, *(options.address or ())]
        self.folders: list[str] = []
        self.failed = False
        self.unreadable = 0
        self.messages: list[str] = []
        self._told: set[str] = set()
        if not (options.targets or self.addresses or options.commits or options.identity):
            raise UsageError(
                translate("nothing to check: name a file, an address, or - for standard input")
            )

    def files(self) -> list[Input]:
        """Return the files to read, each once.

        Raises:
            UsageError: if a folder holds none.
        """
        found: dict[str, Input] = {}
        for target in self._options.targets:
            if target == "-":
                found[target] = Input(target, self._options.stdin_filename or target)
            elif _is_address(target):
                continue
            elif os.path.isdir(target):
                for path in self._in_folder(target):
                    found.setdefault(os.path.normpath(path), Input(path, path, True, None, target))
            else:
                found[os.path.normpath(target)] = Input(target, _named(target))
        return [one for one in found.values() if one.is_found or not self._is_left_out(one)]

    def _is_left_out(self, given: Input) -> bool:
        name = given.name
        is_meant = name == "-" or bool(self._options.kind)
        try:
            is_forced = not is_meant and self.settings(given)["force-exclude"]
        except ConfigError:
            return False  # it is reported when the file is read
        if not is_forced or not self._is_excluded(name):
            return False
        self.tell(f"{name}: {translate('left out, it is excluded')}")
        return True

    def _in_folder(self, folder: str) -> Iterator[str]:
        from addrlint.sources.walk import files, matches

        try:
            settings = self._configuration.of(folder)
        except ConfigError as error:
            self.fail(error, Input(folder, folder))
            return
        is_excluded = self._is_excluded
        if is_excluded(os.path.join(folder, "")) and not settings["force-exclude"]:
            # A folder that is named is meant; what is in it is seen from there.
            def is_excluded(path: str) -> bool:
                return matches(path, settings.excluded, folder)

        self.folders.append(folder)
        any_found = False
        is_wanted = (lambda path: True) if settings["scan-text"] else None
        ignores = settings["respect-gitignore"]
        for path in files(folder, is_excluded, ignores, self._skip, is_wanted):
            any_found = True
            yield path
        if not any_found and not self.failed:
            said = translate(
                "no file in this folder is of a kind that holds addresses; name a file"
            )
            raise UsageError(f"{folder}: {said}")

    def _skip(self, path: str, error: OSError) -> None:
        self.fail(error, Input(path, path, True))

    def _is_excluded(self, path: str) -> bool:
        from addrlint.sources.walk import matches

        try:
            settings = self._configuration.of(os.path.dirname(path.rstrip("/")) or ".")
        except ConfigError:
            return False  # it is reported when the files beside it are read
        return matches(path, settings.excluded, settings.root)

    def settings(self, given: Input) -> Settings:
        """Return the settings that hold for a file."""
        return self._configuration.of(os.path.dirname(given.name) or ".")

    def kind(self, given: Input) -> Kind | None:
        """Return the kind of a file whose fields are known; None for a list.

        Raises:
            UsageError: if a kind is asked for that there is none of.
        """
        wanted = self._options.kind
        if wanted:
            found = BY_NAME.get(wanted)
            if found is None and wanted != "list":
                hint = near(wanted, [*BY_NAME, "list"])
                raise UsageError(
                    translate("no kind of file is called {kind!r}{hint}", kind=wanted, hint=hint)
                )
            return found
        if self._options.only_lists or self._is_table(given):
            return None
        return kind_of(given.name.replace(os.sep, "/"))

    def document(self, raw: bytes, given: Input, kind: Kind | None) -> Document:
        """Return a file as text, with its zone.

        Raises:
            SourceError: if it is empty, binary, or breaks off in a character.
        """
        from addrlint.sources.document import Document

        zone = self.settings(given).zone(given.name, self._seen(given))
        path = given.name.replace(os.sep, "/")
        return Document(raw, path, kind.name if kind is not None else "", zone)

    def _seen(self, given: Input) -> str:
        """Return a file's path from where its project begins: what lies above tells nothing of it."""
        path = given.name
        if not os.path.isabs(path) and not path.startswith(".." + os.sep):
            seen = os.path.normpath(path)
        elif given.below:
            seen = os.path.relpath(path, given.below)
        else:
            seen = os.path.relpath(os.path.abspath(path))
            if seen.startswith(".."):
                seen = os.path.basename(path)
        return seen.replace(os.sep, "/")

    def candidates(self, stream: BinaryIO, given: Input) -> Iterator[Candidate]:
        """Yield the addresses of a file.

        Raises:
            SourceError: if it can't be read as what it is.
        """
        kind = self.kind(given)
        if kind is None and not self.settings(given)["scan-text"]:
            yield from self.rows(stream, given)
        else:
            yield from self.candidates_of(stream.read(), given, kind)

    def candidates_of(self, raw: bytes, given: Input, kind: Kind | None) -> Iterator[Candidate]:
        """Yield the addresses of a file that was read whole.

        Args:
            raw: its bytes.
            given: the file.
            kind: its kind, None for a list.

        Raises:
            SourceError: if it can't be read as what it is.
        """
        scans_text = self.settings(given)["scan-text"] and not self._options.only_lists
        if kind is None:
            from io import BytesIO

            # What is scanned as text is a list only if it looks like one.
            as_found = given._replace(is_found=True) if scans_text else given
            if given.path == "-":
                as_found = as_found._replace(raw=raw)
            try:
                yield from self.rows(BytesIO(raw), as_found)
            except NotAList:
                if not scans_text or self._is_of_tests(given, None):
                    raise
            else:
                return
        found: list[Candidate] = []
        if kind is not None and self._is_of_tests(given, kind):
            raise NotAList(
                f"{given.name}: {translate('a part of tests, which are faulty on purpose')}"
            )
        if kind is not None and may_hold(kind, raw):
            for candidate in reader_of(kind)(self.document(raw, given, kind)):
                found.append(candidate)
                yield candidate
        if scans_text and b"@" in raw:
            from addrlint.sources.files import free_text

            yield from free_text.candidates(self.document(raw, given, kind), found)

    def _is_of_tests(self, given: Input, kind: Kind | None) -> bool:
        """Whether a file that was not named by itself is what tests are fed with."""
        if not self.only_lists(given) or (kind is not None and kind.name.startswith("fixture-")):
            return False
        seen = self._seen(given)
        if kind is None and "fixtures/" in seen:
            return False
        return self.settings(given).zone(given.name, seen) == "tests"

    def rows(self, stream: BinaryIO, given: Input) -> Iterator[Candidate]:
        """Yield the addresses of a list.

        Raises:
            SourceError: if it can't be read as what it is.
        """
        only_lists = self.only_lists(given)
        if not self.may_be_list(given):
            name = given.name
            raise NotAList(f"{name}: {translate('nothing is known of files of this name')}")
        if self._is_of_tests(given, None):
            raise NotAList(
                f"{given.name}: {translate('a part of tests, which are faulty on purpose')}"
            )
        layout = self.layout(given)
        path = given.name.replace(os.sep, "/")
        if layout is not None:
            from addrlint.sources.csv_table import candidates

            return candidates(stream, path, layout)
        from addrlint.sources.lines import one_a_line

        return one_a_line(stream, path, only_lists)

    def may_be_list(self, given: Input) -> bool:
        """Whether a file of which nothing is known may be read as a list."""
        from addrlint.sources.walk import SUFFIXES

        return not self.only_lists(given) or given.name.lower().endswith(SUFFIXES)

    def only_lists(self, given: Input) -> bool:
        """Whether a file is passed over if it is no list."""
        return given.is_found or bool(self._options.only_lists or self._options.only_known)

    def _is_table(self, given: Input) -> bool:
        """Whether options say that a file is a table."""
        origins = self.settings(given).origins
        return any(origins.get(key, "").startswith("--") for key in ("column", "delimiter"))

    def layout(self, given: Input) -> Layout | None:
        """Return how a file is read as a table; None if each of its lines is an address."""
        settings = self.settings(given)
        suffix = given.name[-4:].lower()
        if suffix not in (".csv", ".tsv") and not self._is_table(given):
            from addrlint.sources.csv_columns import is_headed

            if not is_headed(given.head()):
                return None
        from addrlint.sources.csv_table import Layout

        delimiter = settings.delimiter or ("\t" if suffix == ".tsv" else None)
        whole = settings["role"] == "list"
        return Layout(settings["column"], delimiter, whole, self.only_lists(given))

    def fail(self, error: Exception, given: Input) -> None:
        """Note what is wrong with a file; one of no use is passed over where that is asked for."""
        if isinstance(error, NotAList) and self.only_lists(given):
            self.tell(f"{error}; {translate('passed over')}")
            return
        is_missing = isinstance(error, ImportError)
        if is_missing:
            # Not every package has a wheel for every platform, and a zip file holds no libraries.
            form = "what reads this type of file is not installed: {reason}"
            error = Unreadable(f"{given.name}: {translate(form, reason=error)}")
        if isinstance(error, Unreadable):
            self.unreadable += 1
            said = f"{error}; {translate('passed over')}"
            if given.is_found and not is_missing:
                self.tell(said)
            else:
                self.messages.append(said)
                self.failed = self.failed or not self.only_lists(given)
            return
        if isinstance(error, FileNotFoundError):
            if self.only_lists(given) and os.path.islink(given.path):
                self.tell(
                    f"{given.name}: {translate('a link to nothing')}; {translate('passed over')}"
                )
                return
            hint = "no such file, and no address (an address holds an @; --address takes any text)"
            error = SourceError(f"{given.name}: {translate(hint)}")
        self.failed = True
        if isinstance(error, ConfigError):
            if str(error) not in self._told:  # else it was reported for another file
                self._told.add(str(error))
                self.messages.append(f"{error}; {translate('files that it is for are skipped')}")
            return
        if isinstance(error, OSError):
            error.filename = None  # its name, as it is shown, is put before the reason
        if not isinstance(error, AddrlintError):
            error = SourceError(f"{given.name}: {error_line(error)}")
        self.messages.append(str(error))

    def tell(self, line: str) -> None:
        """Note what is done, if that is asked for."""
        if self._options.verbose:
            self.messages.append(line)

    def complain(self) -> None:
        """Print on standard error what there is to say."""
        for line in self.messages:
            complain(line)
        self.messages.clear()


def _is_address(target: str) -> bool:
    if target == "-" or target.startswith(SERVERS):
        return False
    return "@" in target and not os.path.lexists(target)


def _named(target: str) -> str:
    """Return how a file is shown; of a database server neither user nor password is."""
    if not target.startswith(SERVERS):
        return target
    return without_password(target) or target.partition("://")[0] + "://"
