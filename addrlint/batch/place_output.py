"""Moves finished parts to their output paths."""

from __future__ import annotations

import os
import shutil
import stat
from errno import ENXIO, EXDEV
from tempfile import mkstemp

from addrlint.i18n.language import translate
from addrlint.sources.atomic_write import WriteError


def is_own_file(status: os.stat_result) -> bool:
    """Whether a file can be only ours; one with a second hard link could belong to someone else."""
    return stat.S_ISREG(status.st_mode) and status.st_nlink == 1


def place(source: str, target: str, pipe: int | None) -> None:
    """Move a file to its output path atomically; write to a device or a pipe."""
    status = os.stat(target) if os.path.exists(target) else None
    if status is not None and not stat.S_ISREG(status.st_mode):
        number = os.open(target, os.O_WRONLY | getattr(os, "O_BINARY", 0)) if pipe is None else pipe
        os.set_blocking(number, True)
        with open(source, "rb") as file, open(number, "wb") as into:
            shutil.copyfileobj(file, into, 1 << 20)
        os.unlink(source)
        return
    if status is not None and not os.path.islink(target):
        os.chmod(source, stat.S_IMODE(status.st_mode))
    try:
        os.replace(source, target)
    except OSError as error:
        if error.errno != EXDEV:
            raise
        # The output is on another file system: copy to a file next to it, then rename the copy.
        number, beside = mkstemp(prefix=".addrlint-", dir=os.path.dirname(target))
        os.close(number)
        shutil.copy(source, beside)
        os.replace(beside, target)
        os.unlink(source)


def reason_of(error: OSError) -> str:
    """Return why a file can't be written."""
    if error.errno == ENXIO:
        return translate("no process is reading this pipe")
    return (error.strerror or str(error)).lower()


def failed(path: str, error: OSError) -> WriteError:
    """Return the error for a file that can't be written."""
    message = translate("cannot write the output: {reason}", reason=reason_of(error))
    return WriteError(f"{error.filename or path}: {message}")
