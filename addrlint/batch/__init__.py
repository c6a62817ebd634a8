"""Exports the public names for checking and cleaning big lists and columns."""

from __future__ import annotations

from addrlint.batch.api import Faulty, check_file, check_stream, clean
from addrlint.batch.column_api import Checked, check_column, register

__all__ = ["Checked", "Faulty", "check_column", "check_file", "check_stream", "clean", "register"]
