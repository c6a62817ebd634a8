"""Makes Python on Linux behave like Python on Windows where addrlint could notice.

Python imports this module at its start if its folder is in PYTHONPATH. There is no fork, no fcntl
and no file operation by descriptor, processes are spawned, and a file that a process has open can
be neither replaced nor removed.
"""

from __future__ import annotations

import multiprocessing
import os
import stat
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

_MISSING = "fork forkpty sched_getaffinity mkfifo chown lchown fchown pread pwrite fchmod".split()
_MODULES = "fcntl resource pwd grp termios tty pty".split()
_listdir: Any = os.listdir


def _is_open(path: str) -> bool:
    """Whether a process of this machine has a regular file open or mapped."""
    try:
        if not stat.S_ISREG(os.stat(path).st_mode):
            return False
    except OSError:
        return False
    real = os.path.realpath(path)
    for process in filter(str.isdigit, _listdir("/proc")):
        with suppress(OSError):
            for number in _listdir(f"/proc/{process}/fd"):
                with suppress(OSError):
                    if os.readlink(f"/proc/{process}/fd/{number}") == real:
                        return True
    with open("/proc/self/maps", encoding="utf-8", errors="surrogateescape") as maps:
        return real in maps.read()


def _guarded(work: Callable[..., Any], count: int) -> Callable[..., Any]:
    def guarded(*paths: Any, **named: Any) -> Any:
        for path in paths[:count]:
            # A lock is closed before it is removed on Windows only, by ``os.name``.
            if not str(path).endswith("lock") and _is_open(os.fspath(path)):
                raise PermissionError(13, "the file is being used by another process", str(path))
        return work(*paths, **named)

    return guarded


for _name in _MISSING:
    if hasattr(os, _name):
        delattr(os, _name)
for _name in _MODULES:
    sys.modules[_name] = None  # type: ignore[assignment]
os.replace, os.rename = _guarded(os.replace, 2), _guarded(os.rename, 2)
os.unlink, os.remove = _guarded(os.unlink, 1), _guarded(os.remove, 1)
multiprocessing.get_all_start_methods = lambda: ["spawn"]
multiprocessing.set_start_method("spawn")
