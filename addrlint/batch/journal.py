"""Validates the journal of a work folder: its structure and the file names in it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

JOURNAL = "journal.json"
NEW_JOURNAL = "journal.json.new"
LOCK = "lock"
_PARTS = ("clean", "rejected", "fixes")
# The suffixes of a part after its conversion to another format.
_CONVERTED = ("", ".csv", ".jsonl", ".parquet")
_COUNTS = ("at", "line", "rows", "refused", "repaired")


def is_journal(journal: Any) -> bool:
    """Whether a journal is valid, and every name in it is a plain name that a run could write."""
    if not isinstance(journal, dict) or not isinstance(journal.get("sign"), dict):
        return False
    files, state = journal.get("files"), journal.get("state")
    if not isinstance(files, list) or not all(isinstance(x, str) and _is_own(x) for x in files):
        return False
    if state is None:
        return True
    if not isinstance(state, dict) or not _are_counts(state.get("sizes"), _PARTS):
        return False
    placing = state.get("placing", {})
    if not isinstance(placing, dict) or not all(
        part in _PARTS and name in [part + suffix for suffix in _CONVERTED]
        for part, name in placing.items()
    ):
        return False
    if "whole" not in state:  # the journal of a table, whose runs can't be resumed
        return "placing" in state
    return (
        isinstance(state["whole"], bool)
        and all(_is_count(state.get(key)) for key in _COUNTS)
        and all(_are_counts(state.get(key)) for key in ("codes", "domains"))
        and all(code.isascii() and code.isalnum() for code in state["codes"])
        and state["refused"] + state["repaired"] <= state["rows"]
    )


def _is_own(name: str) -> bool:
    if name in (LOCK, JOURNAL, NEW_JOURNAL) or name.startswith("."):
        return False
    return name.isascii() and name.isprintable() and not any(char in "/\\:" for char in name)


def _is_count(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 1 << 63


def _are_counts(found: Any, names: tuple[str, ...] | None = None) -> bool:
    return isinstance(found, dict) and all(
        _is_count(value) and (names is None or name in names) for name, value in found.items()
    )
