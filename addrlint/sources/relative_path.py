"""Computes relative paths, also between the drives of Windows, where there are none."""

from __future__ import annotations

import os


def relative_path(path: str, start: str = os.curdir) -> str:
    """Return ``path`` relative to ``start``; the absolute path if they are on different drives."""
    try:
        return os.path.relpath(path, start)
    except ValueError:
        return os.path.abspath(path)
