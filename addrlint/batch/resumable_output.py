"""Manages the work folder of ``addrlint clean``, whose parts become outputs when complete."""

from __future__ import annotations

import json
import os
import stat
from errno import EISDIR
from weakref import WeakValueDictionary

from addrlint.batch.journal import JOURNAL, LOCK, NEW_JOURNAL, is_journal
from addrlint.batch.place_output import failed, is_own_file, place, reason_of
from addrlint.i18n.language import translate
from addrlint.sources.atomic_write import WriteError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, BinaryIO

# The content of the lock file; a folder without it was not created by addrlint.
_MARKER = b"addrlint clean: work folder\n"
# The subfolder to which DuckDB spills, and the prefix of the file names in it.
_SPILL, _SPILLED = "spill", "duckdb_temp_"
_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_BINARY = getattr(os, "O_BINARY", 0)
# The work folders that this process uses now.
_HELD: WeakValueDictionary[str, ResumableOutput] = WeakValueDictionary()


class ResumableOutput:
    """A hidden folder next to the outputs, from which an interrupted run can be resumed.

    Only a folder created by addrlint is used: it is created exclusively, and an existing one must
    be a real folder of the same owner with the marker in it. A file is removed only if the journal
    lists it by its plain name.

    Args:
        folder: the folder for the outputs.
        name: the name of the list, without suffix.
        sign: the properties that must be unchanged to resume a run: the list and the settings.
        resume: continue an interrupted run.

    Raises:
        WriteError: if the folder can't be created or was not created by addrlint, its journal is
            damaged, or the interrupted run was on another list.
    """

    def __init__(self, folder: str, name: str, sign: dict[str, Any], resume: bool) -> None:
        self.path = os.path.join(folder, f".{name}.addrlint-clean")
        self._sign = sign
        self._files: dict[str, BinaryIO] = {}
        self._lock: int | None = None
        self._held = ""
        self._claimed: list[str] = []
        self.state: dict[str, Any] | None = None
        try:
            if folder:
                os.makedirs(folder, exist_ok=True)
            self._take_folder()
            journal = self._read_journal()
            self._claimed = journal["files"]
            if resume and journal["sign"] not in (None, self._sign):
                message = translate(
                    "the list or the settings changed since the interrupted run; run without --resume"
                )
                raise WriteError(f"{self.path}: {message}")
            if resume:
                self.state = journal["state"]
            if self.state is None:
                self._remove_claimed()
        except OSError as error:
            self._release()
            form = "cannot write to this folder; choose another with --output-dir: {reason}"
            message = translate(form, reason=reason_of(error))
            raise WriteError(f"{folder or os.curdir}: {message}") from error
        except WriteError:
            self._release()
            raise

    def _take_folder(self) -> None:
        """Create the folder, or verify that an earlier run created it, and lock it."""
        flags = os.O_RDWR | _NO_FOLLOW | _BINARY
        lock = os.path.join(self.path, LOCK)
        is_new = True
        try:
            os.mkdir(self.path, 0o700)
        except FileExistsError:
            is_new = False
        if not is_new:
            self._require_own_folder()
            try:
                self._lock = os.open(lock, flags)
            except OSError as error:  # the lock file is missing or a link
                raise self._foreign() from error
            is_file = is_own_file(os.fstat(self._lock))
            found = os.read(self._lock, len(_MARKER) + 1) if is_file else b"?"
            if not found and os.listdir(self.path) == [LOCK]:
                os.write(self._lock, _MARKER)  # a run was killed before it wrote the marker
            elif found != _MARKER:
                raise self._foreign()
        else:
            self._lock = os.open(lock, flags | os.O_CREAT | os.O_EXCL, 0o600)
            os.write(self._lock, _MARKER)
        place = os.path.realpath(self.path)
        if place in _HELD:  # the lock belongs to the process, so it does not stop other threads
            raise self._busy()
        _HELD[place] = self
        self._held = place
        try:
            import fcntl
        except ImportError:  # Windows
            return
        try:
            # lockf locks belong to the process, so workers that outlive it briefly don't hold them.
            fcntl.lockf(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError) as error:
            raise self._busy() from error
        except OSError:  # a file system without locks
            return

    def _busy(self) -> WriteError:
        message = translate(
            "another run is cleaning this list; wait for it, or choose another --output-dir"
        )
        return WriteError(f"{self.path}: {message}")

    def _require_own_folder(self) -> None:
        status = os.lstat(self.path)
        is_own = stat.S_ISDIR(status.st_mode) and not getattr(status, "st_reparse_tag", 0)
        if is_own and hasattr(os, "geteuid"):
            is_own = status.st_uid == os.geteuid() and not status.st_mode & 0o022
        if not is_own:
            raise self._foreign()

    def _foreign(self, name: str = "") -> WriteError:
        message = translate(
            "not created by addrlint clean; move it, or choose another --output-dir"
        )
        return WriteError(f"{os.path.join(self.path, name) if name else self.path}: {message}")

    def _read_journal(self) -> dict[str, Any]:
        """Return the validated journal of an earlier run, or an empty journal."""
        path = os.path.join(self.path, JOURNAL)
        try:
            number = os.open(path, os.O_RDONLY | _NO_FOLLOW | _BINARY)
        except FileNotFoundError:
            return {"sign": None, "files": [], "state": None}
        except OSError as error:  # for example a link
            raise self._damaged() from error
        with open(number, "rb") as file:
            if not stat.S_ISREG(os.fstat(number).st_mode):
                raise self._damaged()
            try:
                journal = json.loads(file.read().decode("utf-8"))
                is_sound = is_journal(journal)
            except (ValueError, RecursionError) as error:
                raise self._damaged() from error
        if not is_sound:
            raise self._damaged()
        state = journal["state"] or {"sizes": {}}
        placing = state.get("placing")
        for part in {*state["sizes"], *(placing or {}).values()}:
            try:
                status = os.lstat(os.path.join(self.path, part))
            except FileNotFoundError:
                if placing is None:
                    raise self._damaged() from None
                continue  # it was already moved to its output path
            # A file with a second hard link could belong to someone else.
            if not is_own_file(status) or status.st_size < state["sizes"].get(part, 0):
                raise self._damaged()
        found: dict[str, Any] = journal
        return found

    def _damaged(self) -> WriteError:
        form = (
            "the journal of the interrupted run is damaged; remove {folder} and run without "
            "--resume"
        )
        message = translate(form, folder=self.path)
        return WriteError(f"{os.path.join(self.path, JOURNAL)}: {message}")

    def claim(self, *names: str) -> None:
        """Record files that will be created; remove those that an earlier run left behind.

        Raises:
            WriteError: if a file exists that no earlier run has claimed, or the disk is full.
        """
        try:
            for name in names:
                if name in self._claimed:
                    self._remove(name)
                elif os.path.lexists(os.path.join(self.path, name)):
                    raise self._foreign(name)
            self._claimed = list(dict.fromkeys((*self._claimed, *names)))
            self._write(self.state)
        except OSError as error:
            raise failed(self.path, error) from error

    def _remove(self, name: str) -> None:
        path = os.path.join(self.path, name)
        try:
            if stat.S_ISDIR(os.lstat(path).st_mode):
                self._remove_spilled(path)
            else:
                os.unlink(path)
        except FileNotFoundError:
            return

    def _remove_spilled(self, path: str) -> None:
        """Remove the subfolder to which DuckDB spilled, if it has only DuckDB's files."""
        if os.path.basename(path) != _SPILL:
            raise self._foreign(os.path.basename(path))
        for entry in os.scandir(path):
            if not entry.name.startswith(_SPILLED) or entry.is_dir(follow_symlinks=False):
                raise self._foreign(os.path.join(_SPILL, entry.name))
            os.unlink(entry)
        os.rmdir(path)

    def _remove_claimed(self) -> None:
        for name in self._claimed:
            self._remove(name)
        self._claimed = []

    @property
    def is_finishing(self) -> bool:
        """Whether a run was interrupted while moving its outputs, the only step left to do."""
        return self.state is not None and "placing" in self.state

    def open(self, part: str) -> BinaryIO:
        """Open a part for writing after the content that is recorded in the journal.

        Raises:
            WriteError: if it can't be opened.
        """
        path = os.path.join(self.path, part)
        try:
            file: BinaryIO
            if self.state is not None and os.path.lexists(path):
                number = os.open(path, os.O_RDWR | _NO_FOLLOW | _BINARY)
                file = open(number, "r+b")  # noqa: SIM115 - closed by ``close``
                if not is_own_file(os.fstat(number)):
                    file.close()
                    raise self._foreign(part)
                file.truncate(self.state["sizes"].get(part, 0))
                file.seek(0, os.SEEK_END)
            else:
                self.claim(part)
                file = open(path, "xb")  # noqa: SIM115
        except OSError as error:
            raise failed(path, error) from error
        self._files[part] = file
        return file

    def note(self, state: dict[str, Any]) -> None:
        """Save the state of the run, so that it can be resumed from here.

        Raises:
            WriteError: if it can't be written, for example because the disk is full.
        """
        try:
            sizes = {}
            for part, file in self._files.items():
                file.flush()
                sizes[part] = file.tell()
            self._write({**state, "sizes": sizes})
        except OSError as error:
            raise failed(self.path, error) from error

    def _write(self, state: dict[str, Any] | None) -> None:
        journal, new = (os.path.join(self.path, name) for name in (JOURNAL, NEW_JOURNAL))
        text = json.dumps({"sign": self._sign, "files": self._claimed, "state": state})
        if os.path.lexists(new):  # left by a killed run; if it is a link, only the link is removed
            os.unlink(new)
        with open(new, "x", encoding="utf-8") as file:
            file.write(text)
        os.replace(new, journal)
        self.state = state

    def close(self) -> None:
        """Close the parts without removing them."""
        for file in self._files.values():
            file.close()
        self._files = {}

    def finish(self, outputs: dict[str, str], files: dict[str, str] | None = None) -> None:
        """Move the parts to their output paths and remove the folder.

        After this step is recorded, a resumed run only repeats this step; a part that no longer
        exists has already been moved.

        Args:
            outputs: the output paths by part. A device or a pipe is written to; a link to a regular
                file is replaced, and the file it points to is not changed.
            files: the names in the folder of parts that were converted.

        Raises:
            WriteError: if it fails. If the failure can be foreseen, no output is written.
        """
        self.close()
        target = self.path
        pipes: dict[str, int] = {}
        try:
            for target in outputs.values():
                if os.path.exists(target) and stat.S_ISFIFO(os.stat(target).st_mode):
                    # Fail if the pipe has no reader, instead of waiting for one.
                    pipes[target] = os.open(target, os.O_WRONLY | os.O_NONBLOCK)
            if self.state is None or "placing" not in self.state:
                for target in outputs.values():
                    if os.path.isdir(target):
                        raise IsADirectoryError(EISDIR, os.strerror(EISDIR), target)
                named = {part: (files or {}).get(part, part) for part in outputs}
                self._write({**(self.state or {"sizes": {}}), "placing": named})
            assert self.state is not None
            for part, target in outputs.items():
                source = os.path.join(self.path, self.state["placing"].get(part, part))
                if os.path.lexists(source):
                    place(source, target, pipes.pop(target, None))
            self.remove()
        except OSError as error:
            raise failed(target, error) from error
        finally:
            for pipe in pipes.values():
                os.close(pipe)

    def remove(self) -> None:
        """Remove the files of this run, and the folder if it is empty then."""
        self.close()
        try:
            for name in (*self._claimed, NEW_JOURNAL, JOURNAL):
                self._remove(name)
            if os.name == "nt":  # Windows can't remove an open file
                self._release()
            os.unlink(os.path.join(self.path, LOCK))
            os.rmdir(self.path)
        except (OSError, WriteError):
            pass  # remaining files are not ours, or the next run removes them
        self._release()

    def _release(self) -> None:
        _HELD.pop(self._held, None)
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None
