"""The files of a run of ``addrlint clean`` while it lasts: parts that become outputs when whole."""

from __future__ import annotations

import json
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from tempfile import mkstemp

from addrlint.language import say
from addrlint.writing import WriteError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, BinaryIO

_JOURNAL = "journal.json"


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
        self.state: dict[str, Any] | None = None
        try:
            os.makedirs(folder or ".", exist_ok=True)
            if resume:
                self.state = self._left()
            if self.state is None:
                shutil.rmtree(self.path, ignore_errors=True)
                os.makedirs(self.path)
        except OSError as error:
            raise _failed(self.path, error) from error

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
        journal = os.path.join(self.path, _JOURNAL)
        try:
            sizes = {}
            for part, file in self._files.items():
                file.flush()
                sizes[part] = file.tell()
            with open(journal + ".new", "w", encoding="utf-8") as file_:
                json.dump({"sign": self._sign, "state": {**state, "sizes": sizes}}, file_)
            os.replace(journal + ".new", journal)
        except OSError as error:
            raise _failed(self.path, error) from error

    def close(self) -> None:
        """Close the parts; they stay."""
        for file in self._files.values():
            file.close()
        self._files = {}

    def finish(self, outputs: dict[str, str]) -> None:
        """Give parts their names as outputs and remove the folder.

        Args:
            outputs: paths by part. One that is no regular file is written in place.

        Raises:
            WriteError: if that can't be done.
        """
        self.close()
        target = self.path
        try:
            for part, target in outputs.items():
                source = os.path.join(self.path, part)
                if not os.path.exists(source):
                    continue  # a run that was killed here has given it its name
                place = os.path.realpath(target)
                if os.path.exists(place) and not stat.S_ISREG(os.stat(place).st_mode):
                    with open(source, "rb") as file, open(place, "wb") as into:
                        shutil.copyfileobj(file, into, 1 << 20)
                    os.unlink(source)
                else:
                    os.replace(source, place)
            shutil.rmtree(self.path, ignore_errors=True)
        except OSError as error:
            raise _failed(target, error) from error

    def remove(self) -> None:
        """Remove everything."""
        self.close()
        shutil.rmtree(self.path, ignore_errors=True)


def _failed(path: str, error: OSError) -> WriteError:
    reason = (error.strerror or str(error)).lower()
    said = say("nothing was put in place: {reason}", reason=reason)
    return WriteError(f"{error.filename or path}: {said}")


def failed(path: str, error: OSError) -> WriteError:
    """Return the error for what could not be written."""
    return _failed(path, error)


@contextmanager
def replaced(path: str) -> Iterator[BinaryIO]:
    """Give a file to write that takes the place of ``path`` when all is written, and not before.

    Raises:
        WriteError: if it can't be written.
    """
    place = os.path.realpath(path)
    try:
        if os.path.exists(place) and not stat.S_ISREG(os.stat(place).st_mode):
            with open(place, "wb") as file:
                yield file
            return
        os.makedirs(os.path.dirname(place), exist_ok=True)
        number, beside = mkstemp(prefix=".addrlint-", dir=os.path.dirname(place))
        try:
            with open(number, "wb") as file:
                yield file
            mask = os.umask(0)
            os.umask(mask)
            os.chmod(beside, 0o666 & ~mask)
            os.replace(beside, place)
        except BaseException:
            os.unlink(beside)
            raise
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise WriteError(
            f"{path}: {say('nothing was written: {reason}', reason=reason)}"
        ) from error
