"""The files of a run of ``addrlint clean`` while it lasts: parts that become outputs when whole."""

from __future__ import annotations

import json
import os
import shutil
import stat
from errno import EISDIR, EXDEV
from tempfile import mkstemp

from addrlint.language import say
from addrlint.writing import WriteError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, BinaryIO

_JOURNAL = "journal.json"
_LOCK = "lock"


class Workshop:
    """A hidden folder beside the outputs; what is in it can be gone on with after a kill.

    Args:
        folder: where the outputs will be.
        name: of the list, without suffix.
        sign: what must be the same for a run to be gone on with: the list, the settings.
        resume: go on with what a killed run has left.

    Raises:
        WriteError: if the folder can't be made, or what was left is of another list.
    """

    def __init__(self, folder: str, name: str, sign: dict[str, Any], resume: bool) -> None:
        self.path = os.path.join(folder, f".{name}.addrlint-clean")
        self._sign = sign
        self._files: dict[str, BinaryIO] = {}
        self._lock: int | None = None
        self.state: dict[str, Any] | None = None
        try:
            os.makedirs(self.path, exist_ok=True)
            self._take_hold()
            if resume:
                self.state = self._left()
            if self.state is None:
                self._empty()
        except OSError as error:
            form = "this folder can't be written in; choose another by --output-dir: {reason}"
            said = say(form, reason=_reason(error))
            raise WriteError(f"{folder or os.curdir}: {said}") from error

    def _take_hold(self) -> None:
        """Keep other runs out of the folder as long as this process lives."""
        try:
            import fcntl
        except ImportError:  # Windows
            return
        self._lock = os.open(os.path.join(self.path, _LOCK), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            # Of the process, not of the file: workers that outlive it for a moment do not hold it.
            fcntl.lockf(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError) as error:
            said = say("another run is cleaning this list; wait for it, or choose --output-dir")
            raise WriteError(f"{self.path}: {said}") from error
        except OSError:  # a file system without locks
            return

    def _empty(self) -> None:
        for entry in os.scandir(self.path):
            if entry.is_dir(follow_symlinks=False):
                shutil.rmtree(entry)
            elif entry.name != _LOCK:
                os.unlink(entry)

    @property
    def is_finishing(self) -> bool:
        """Whether a run was stopped while it put its outputs in place: nothing else is left to do."""
        return self.state is not None and "placing" in self.state

    def _left(self) -> dict[str, Any] | None:
        try:
            with open(os.path.join(self.path, _JOURNAL), encoding="utf-8") as file:
                found: dict[str, Any] = json.load(file)
        except FileNotFoundError:
            return None
        if found["sign"] != self._sign:
            said = say(
                "the list or the settings changed since the run that was stopped; run it without "
                "--resume"
            )
            raise WriteError(f"{self.path}: {said}")
        state: dict[str, Any] = found["state"]
        return state

    def open(self, part: str) -> BinaryIO:
        """Return a part, open for writing behind what is known to be in it.

        Raises:
            WriteError: if it can't be opened.
        """
        path = os.path.join(self.path, part)
        try:
            file: BinaryIO
            if self.state is not None and os.path.exists(path):
                file = open(path, "r+b")  # noqa: SIM115 - closed by ``close``
                file.truncate(self.state["sizes"].get(part, 0))
                file.seek(0, os.SEEK_END)
            else:
                file = open(path, "wb")  # noqa: SIM115
        except OSError as error:
            raise _failed(path, error) from error
        self._files[part] = file
        return file

    def note(self, state: dict[str, Any]) -> None:
        """Note how far the run has come, so that it can be gone on with from here.

        Raises:
            WriteError: if it can't be written, the disk being full for example.
        """
        try:
            sizes = {}
            for part, file in self._files.items():
                file.flush()
                sizes[part] = file.tell()
            self._write({**state, "sizes": sizes})
        except OSError as error:
            raise _failed(self.path, error) from error

    def _write(self, state: dict[str, Any]) -> None:
        journal = os.path.join(self.path, _JOURNAL)
        with open(journal + ".new", "w", encoding="utf-8") as file:
            file.write(json.dumps({"sign": self._sign, "state": state}))
        os.replace(journal + ".new", journal)
        self.state = state

    def close(self) -> None:
        """Close the parts; they stay."""
        for file in self._files.values():
            file.close()
        self._files = {}

    def finish(self, outputs: dict[str, str], files: dict[str, str] | None = None) -> None:
        """Give parts their names as outputs and remove the folder.

        From the moment that this is noted, a run that goes on does this alone: a part that is not
        there any more has its name already.

        Args:
            outputs: paths by part. One that is no regular file is written in place.
            files: the names in the folder of those parts that were written anew.

        Raises:
            WriteError: if that can't be done; nothing was put in place if it can be told before.
        """
        self.close()
        target = self.path
        try:
            if self.state is None or "placing" not in self.state:
                for target in outputs.values():
                    if os.path.isdir(target):
                        raise IsADirectoryError(EISDIR, os.strerror(EISDIR), target)
                named = {part: (files or {}).get(part, part) for part in outputs}
                self._write({**(self.state or {}), "placing": named})
            assert self.state is not None
            for part, target in outputs.items():
                source = os.path.join(self.path, self.state["placing"].get(part, part))
                if os.path.exists(source):
                    _place(source, os.path.realpath(target))
            self.remove()
        except OSError as error:
            raise _failed(target, error) from error

    def remove(self) -> None:
        """Remove everything."""
        self.close()
        shutil.rmtree(self.path, ignore_errors=True)
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None


def _place(source: str, place: str) -> None:
    """Move a file to where it is to be, in one step; what is no regular file is written in place."""
    status = os.stat(place) if os.path.exists(place) else None
    if status is not None and not stat.S_ISREG(status.st_mode):
        with open(source, "rb") as file, open(place, "wb") as into:
            shutil.copyfileobj(file, into, 1 << 20)
        os.unlink(source)
        return
    if status is not None:
        os.chmod(source, stat.S_IMODE(status.st_mode))
    try:
        os.replace(source, place)
    except OSError as error:
        if error.errno != EXDEV:
            raise
        # A link leads to another file system: first a copy beside the output, then its name.
        number, beside = mkstemp(prefix=".addrlint-", dir=os.path.dirname(place))
        os.close(number)
        shutil.copy(source, beside)
        os.replace(beside, place)
        os.unlink(source)


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def _failed(path: str, error: OSError) -> WriteError:
    said = say("nothing was put in place: {reason}", reason=_reason(error))
    return WriteError(f"{error.filename or path}: {said}")


def failed(path: str, error: OSError) -> WriteError:
    """Return the error for what could not be written."""
    return _failed(path, error)
