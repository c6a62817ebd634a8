"""Resolves one file: its settings, profile, file type, zone and layout."""

from __future__ import annotations

import os
from collections.abc import Iterator

from addrlint.errors import UsageError
from addrlint.i18n.language import translate
from addrlint.lint.option_checks import near
from addrlint.sources.candidate import Candidate, NotAList
from addrlint.sources.file_types import BY_NAME, FileType, file_type_of, may_hold, reader_of
from addrlint.sources.relative_path import relative_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace
    from typing import BinaryIO

    from addrlint.lint.config import Settings
    from addrlint.lint.option_values import NoOptions
    from addrlint.rules.profile import Profile
    from addrlint.sources.csv_table import Layout
    from addrlint.sources.document import Document
    from addrlint.sources.input_file import Input


class LintFile:
    """One input file, resolved once and then passed on.

    Attributes:
        input: its path, its name, and its bytes if they are already read.
        settings: the settings for its folder.
        file_type: its file type; None for a list.
        only_lists: whether it is skipped if it is not a list.

    Raises:
        UsageError: if the requested file type does not exist.
    """

    __slots__ = (
        "_only_lists_wanted",
        "_profile",
        "_zone",
        "file_type",
        "input",
        "only_lists",
        "settings",
    )

    def __init__(
        self, file: Input, settings: Settings, options: Namespace | NoOptions, only_lists: bool
    ) -> None:
        self.input = file
        self.settings = settings
        self.only_lists = only_lists
        self._only_lists_wanted = bool(options.only_lists)
        self.file_type = self._type(options.kind)
        self._profile: Profile | None = None
        self._zone: str | None = None

    def _type(self, wanted: str | None) -> FileType | None:
        if wanted:
            found = BY_NAME.get(wanted)
            if found is None and wanted != "list":
                hint = near(wanted, [*BY_NAME, "list"])
                raise UsageError(
                    translate("unknown file type {kind!r}{hint}", kind=wanted, hint=hint)
                )
            return found
        if self._only_lists_wanted or self._is_table():
            return None
        return file_type_of(self.path)

    @property
    def path(self) -> str:
        """The displayed path, with forward slashes."""
        return self.input.name.replace(os.sep, "/")

    @property
    def profile(self) -> Profile:
        """The profile for the file, without the rules that ``per-file-ignores`` disables."""
        if self._profile is None:
            self._profile = self.settings.profile(self.input.name)
        return self._profile

    @property
    def zone(self) -> str:
        """The part of the project that the file belongs to: ``live``, ``docs`` or ``tests``."""
        if self._zone is None:
            self._zone = self.settings.zone(self.input.name, self._path_in_project())
        return self._zone

    def _path_in_project(self) -> str:
        """Return the path relative to the project; the folders above say nothing about the file."""
        path = self.input.name
        if not os.path.isabs(path) and not path.startswith(".." + os.sep):
            seen = os.path.normpath(path)
        elif self.input.below:
            seen = relative_path(path, self.input.below)
        else:
            seen = relative_path(os.path.abspath(path))
            if seen.startswith(".."):
                seen = os.path.basename(path)
        return seen.replace(os.sep, "/")

    def document(self, raw: bytes) -> Document:
        """Return the bytes of the file as a document with its zone.

        Raises:
            SourceError: if it is empty, binary, or ends in the middle of a character.
        """
        from addrlint.sources.document import Document

        name = self.file_type.name if self.file_type is not None else ""
        return Document(raw, self.path, name, self.zone)

    def candidates(self, stream: BinaryIO) -> Iterator[Candidate]:
        """Yield the addresses in the file.

        Raises:
            SourceError: if it can't be parsed as its file type.
        """
        if self.file_type is None and not self.settings["scan-text"]:
            yield from self.rows(stream)
        else:
            yield from self.candidates_of(stream.read())

    def candidates_of(self, raw: bytes) -> Iterator[Candidate]:
        """Yield the addresses in the file, given all its bytes.

        Raises:
            SourceError: if it can't be parsed as its file type.
        """
        scans_text = self.settings["scan-text"] and not self._only_lists_wanted
        if self.file_type is None:
            from io import BytesIO

            given = self.input._replace(raw=raw) if self.input.path == "-" else self.input
            try:
                # A file that may also be scanned as text is a list only if it looks like one.
                yield from self.rows(BytesIO(raw), given, self.only_lists or scans_text)
            except NotAList:
                if not scans_text or self._is_of_tests():
                    raise
            else:
                return
        yield from self._fields(raw, scans_text)

    def _fields(self, raw: bytes, scans_text: bool) -> Iterator[Candidate]:
        found: list[Candidate] = []
        file_type = self.file_type
        if file_type is not None and self._is_of_tests():
            raise self._not_a_list(translate("test data, which may be invalid on purpose"))
        if file_type is not None and may_hold(file_type, raw):
            for candidate in reader_of(file_type)(self.document(raw)):
                found.append(candidate)
                yield candidate
        if scans_text and b"@" in raw:
            from addrlint.sources.files import free_text

            yield from free_text.candidates(self.document(raw), found)

    def rows(
        self, stream: BinaryIO, given: Input | None = None, only_lists: bool | None = None
    ) -> Iterator[Candidate]:
        """Yield the addresses in the file, read as a list.

        Raises:
            SourceError: if it can't be read as a list.
        """
        only_lists = self.only_lists if only_lists is None else only_lists
        if only_lists and not self.input.name.lower().endswith(_list_suffixes()):
            raise self._not_a_list(translate("unsupported file type"))
        if self._is_of_tests():
            raise self._not_a_list(translate("test data, which may be invalid on purpose"))
        layout = self.layout(given)
        if layout is not None:
            from addrlint.sources.csv_table import candidates

            return candidates(stream, self.path, layout)
        from addrlint.sources.lines import one_a_line

        return one_a_line(stream, self.path, only_lists)

    def _not_a_list(self, why: str) -> NotAList:
        return NotAList(f"{self.input.name}: {why}")

    def _is_of_tests(self) -> bool:
        """Whether the file is test data that the user did not name explicitly."""
        file_type = self.file_type
        if not self.only_lists:
            return False
        if file_type is not None and file_type.name.startswith("fixture-"):
            return False
        if file_type is None and "fixtures/" in self._path_in_project():
            return False
        return self.zone == "tests"

    def _is_table(self) -> bool:
        """Whether command-line options say that the file is a table."""
        origins = self.settings.origins
        return any(origins.get(key, "").startswith("--") for key in ("column", "delimiter"))

    def layout(self, given: Input | None = None) -> Layout | None:
        """Return the layout of the file as a table; None if each line is one address.

        Args:
            given: the input whose name and first bytes to use; None for the file's own.
        """
        given = self.input if given is None else given
        suffix = given.name[-4:].lower()
        if suffix not in (".csv", ".tsv") and not self._is_table():
            from addrlint.sources.csv_columns import is_headed

            if not is_headed(given.head()):
                return None
        from addrlint.sources.csv_table import Layout

        settings = self.settings
        delimiter = settings.delimiter or ("\t" if suffix == ".tsv" else None)
        whole = settings["role"] == "list"
        return Layout(settings["column"], delimiter, whole, self.only_lists)


def _list_suffixes() -> tuple[str, ...]:
    from addrlint.sources.walk import SUFFIXES

    return SUFFIXES
