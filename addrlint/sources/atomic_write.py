"""Replaces files atomically: completely or not at all."""

from __future__ import annotations

import os
import stat
from tempfile import mkstemp

from addrlint.errors import AddrlintError
from addrlint.i18n.language import translate


class WriteError(AddrlintError):
    """A file could not be written and is unchanged; the message says why and what to do."""


def replace(path: str, new: bytes, old: bytes | None = None) -> None:
    """Replace the content of a file by renaming a temporary file from the same folder.

    Owner and permissions are kept, and a link is not replaced but followed. A file that is not a
    regular file (a device or a pipe) is written in place.

    Args:
        path: the file.
        new: its new content.
        old: the content that it must still have; None for any content or no file.

    Raises:
        WriteError: if it is read-only, was changed in the meantime, or can't be written. The file
            is unchanged then.
    """
    place = os.path.realpath(path)
    try:
        status = os.stat(path) if os.path.exists(path) else None
        if status is not None and not stat.S_ISREG(status.st_mode):
            with open(path, "wb") as file:
                file.write(new)
            return
        if status is not None and not (status.st_mode & 0o222 and os.access(place, os.W_OK)):
            raise WriteError(f"{path}: {translate('not written: the file is read-only')}")
        _write(place, new, old, status, path)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise WriteError(f"{path}: {translate('not written: {reason}', reason=reason)}") from error


def _write(
    place: str, new: bytes, old: bytes | None, status: os.stat_result | None, path: str
) -> None:
    number, beside = mkstemp(prefix=".addrlint-", dir=os.path.dirname(place))
    try:
        with open(number, "wb") as file:
            file.write(new)
            file.flush()
            os.fsync(file.fileno())
        if status is None:
            mask = os.umask(0)
            os.umask(mask)
            os.chmod(beside, 0o666 & ~mask)
        else:
            os.chmod(beside, stat.S_IMODE(status.st_mode))
            if os.stat(beside)[4:6] != status[4:6]:  # owner and group
                os.chown(beside, *status[4:6])
        if old is not None:
            with open(place, "rb") as file:
                if file.read() != old:
                    message = translate(
                        "not written: the file changed during the run; run addrlint again"
                    )
                    raise WriteError(f"{path}: {message}")
        os.replace(beside, place)
    except BaseException:
        os.unlink(beside)
        raise
