"""Adds findings about rows, lists and fields to the findings for an address.

The code that reads the file detects these faults; this module turns them into findings.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from addrlint.engine.finding import Finding
from addrlint.engine.result import Result
from addrlint.rules.base import Match, Rule
from addrlint.rules.profile import Profile
from addrlint.rules.registry import family

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Notes = tuple[tuple[str, Mapping[str, Any]], ...]


def with_notes(result: Result, notes: Notes) -> Result:
    """Return a result with additional findings about the row or field of its address.

    Args:
        result: the result for the address.
        notes: names of rules of the families R, F and M, each with the data for its message.
    """
    found = [finding_of(name, data, result.text, result.profile) for name, data in notes]
    more = tuple(finding for finding in found if finding is not None)
    return type(result)(result.text, result.findings + more, result.profile) if more else result


def finding_of(name: str, data: Mapping[str, Any], text: str, profile: Profile) -> Finding | None:
    """Return a finding that covers all of ``text``; None if the profile leaves the rule out."""
    rule = _rules()[name]
    if not profile.has(rule):
        return None
    severity = profile.severity(rule) or rule.levels.of(profile.target, profile.role, False)
    return Finding(rule, severity, profile.role, Match(0, len(text), **data))


@lru_cache(1)
def _rules() -> dict[str, Rule]:
    return {rule.name: rule for letter in "RFM" for rule in family(letter)}
