"""Tests of addrlint, in the same folders as the package; shared helpers are modules here."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
