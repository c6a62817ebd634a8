"""Big lists and columns: the public names; nothing else stands here."""

from __future__ import annotations

from addrlint.batch.columns import Checked, check_column, register
from addrlint.batch.files import Faulty, check_file, check_stream, clean

__all__ = ["Checked", "Faulty", "check_column", "check_file", "check_stream", "clean", "register"]
