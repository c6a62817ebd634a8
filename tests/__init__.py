"""Tests of addrlint, folder by folder as the package; what several share is in the modules here."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
