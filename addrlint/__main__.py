"""Runs the command line for ``python -m addrlint``."""

from __future__ import annotations

import sys

from addrlint.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
