"""Turns the arguments of a command into files and addresses to read, and collects messages."""

from __future__ import annotations

import os
from collections.abc import Iterator

from addrlint.errors import AddrlintError, UsageError, error_line
from addrlint.i18n.language import translate
from addrlint.lint.config import Configuration, Settings
from addrlint.lint.option_values import NoOptions
from addrlint.lint.options import ConfigError
from addrlint.reporters.stderr import complain
from addrlint.sources.candidate import NotAList, SourceError, Unreadable
from addrlint.sources.file_types import (
    SERVERS,
    without_password,
)
from addrlint.sources.input_file import Input as Input

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import Namespace

    from addrlint.lint.lint_file import LintFile


class Inputs:
    """The files and addresses of one run.

    Attributes:
        addresses: the addresses among the arguments.
        folders: the folders among the arguments.
        failed: whether something could not be read or written.
        unreadable: how many files were skipped because they could not be parsed as their file type.
        messages: lines to print on standard error.
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
                translate("nothing to check: give a file, an address, or - for standard input")
            )

    def files(self) -> list[Input]:
        """Return the files to read, each once.

        Raises:
            UsageError: if a folder has no files to read.
        """
        found: dict[str, Input] = {}
        for target in _expanded(self._options.targets):
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
            is_forced = not is_meant and self._settings(given)["force-exclude"]
        except ConfigError:
            return False  # it is reported when the file is read
        if not is_forced or not self._is_excluded(name):
            return False
        self.tell(f"{name}: {translate('skipped, because it is excluded')}")
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
            # The user named this folder, so match the patterns against paths relative to it.
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
            message = translate("no supported files in this folder; give a file name")
            raise UsageError(f"{folder}: {message}")

    def _skip(self, path: str, error: OSError) -> None:
        self.fail(error, Input(path, path, True))

    def _is_excluded(self, path: str) -> bool:
        from addrlint.sources.walk import matches

        try:
            settings = self._configuration.of(os.path.dirname(path.rstrip("/")) or ".")
        except ConfigError:
            return False  # it is reported when the other files in the folder are read
        return matches(path, settings.excluded, settings.root)

    def resolve(self, given: Input) -> LintFile:
        """Return a file with everything that decides how it is read.

        Raises:
            ConfigError: if its configuration file is invalid.
            UsageError: if the requested file type does not exist.
        """
        from addrlint.lint.lint_file import LintFile

        return LintFile(given, self._settings(given), self._options, self.only_lists(given))

    def _settings(self, given: Input) -> Settings:
        return self._configuration.of(os.path.dirname(given.name) or ".")

    def only_lists(self, given: Input) -> bool:
        """Whether a file is skipped if it is not a list."""
        return given.is_found or bool(self._options.only_lists or self._options.only_known)

    def fail(self, error: Exception, given: Input) -> None:
        """Record an error for a file, or skip the file if it may be skipped."""
        if isinstance(error, NotAList) and self.only_lists(given):
            self.tell(f"{error}; {translate('skipped')}")
            return
        is_missing = isinstance(error, ImportError)
        if is_missing:
            # Some packages have no wheel for this platform, and a zip file can't hold libraries.
            form = "a package that reads this file type is not installed: {reason}"
            error = Unreadable(f"{given.name}: {translate(form, reason=error)}")
        if isinstance(error, Unreadable):
            self.unreadable += 1
            message = f"{error}; {translate('skipped')}"
            if given.is_found and not is_missing:
                self.tell(message)
            else:
                self.messages.append(message)
                self.failed = self.failed or not self.only_lists(given)
            return
        if isinstance(error, FileNotFoundError):
            if self.only_lists(given) and os.path.islink(given.path):
                self.tell(f"{given.name}: {translate('broken symlink')}; {translate('skipped')}")
                return
            hint = "file not found, and not an address (no @)"
            error = SourceError(f"{given.name}: {translate(hint)}")
        self.failed = True
        if isinstance(error, ConfigError):
            if str(error) not in self._told:  # else it was reported for another file
                self._told.add(str(error))
                self.messages.append(f"{error}; {translate('files that use it are skipped')}")
            return
        if isinstance(error, OSError):
            error.filename = None  # the display name is put before the reason instead
        if not isinstance(error, AddrlintError):
            error = SourceError(f"{given.name}: {error_line(error)}")
        self.messages.append(str(error))

    def tell(self, line: str) -> None:
        """Record a progress message if ``--verbose`` is given."""
        if self._options.verbose:
            self.messages.append(line)

    def complain(self) -> None:
        """Print the collected messages on standard error."""
        for line in self.messages:
            complain(line)
        self.messages.clear()


def _expanded(targets: list[str]) -> list[str]:
    """Return the targets with patterns expanded on Windows, whose shells leave that to programs."""
    if os.name != "nt":
        return targets
    return [name for target in targets for name in ([target] if "@" in target else globbed(target))]


def globbed(target: str) -> list[str]:
    """Return the files that match a pattern, sorted; ``target`` itself if it is none or none do."""
    from glob import glob, has_magic

    if os.path.lexists(target) or not has_magic(target):
        return [target]
    return sorted(glob(target, recursive=True)) or [target]


def _is_address(target: str) -> bool:
    if target == "-" or target.startswith(SERVERS):
        return False
    return "@" in target and not os.path.lexists(target)


def _named(target: str) -> str:
    """Return the display name of a file; for a database server, without user and password."""
    if not target.startswith(SERVERS):
        return target
    return without_password(target) or target.partition("://")[0] + "://"
