"""Prints lines to standard error."""

from __future__ import annotations

import sys


def complain(what: object) -> None:
    """Print a line to standard error; a character that would break the line is escaped."""
    from addrlint.syntax.characters import visible

    print(f"addrlint: {visible(str(what))}", file=sys.stderr)
