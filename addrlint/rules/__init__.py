"""The rules, one a file, in a folder for each family; no engine and no parser is known here.

``FAMILIES`` says when a family's files are needed at all, so that a plain address loads two of
them. A test holds every rule to what its family says.
"""

from __future__ import annotations

from addrlint._named_tuple import NamedTuple
from addrlint.syntax.traits import CONTROLS, NON_ASCII


class Family(NamedTuple):
    """A letter's rules.

    Attributes:
        folder: name of the package below this one.
        about: what the family is about, for the index of the rules.
        needs: its rules are silent unless one of these characters is in the text; empty: always on.
        in_domain: whether some of its rules look at a domain.
        on_plain: whether some of its rules may speak of a plain address (``screen``).
    """

    folder: str
    about: str
    needs: str
    in_domain: bool
    on_plain: bool = False


FAMILIES = {
    "A": Family("address", "Whole address", "", False),
    "S": Family("spaces", "Spaces and invisible characters", " " + CONTROLS + NON_ASCII, True),
    "C": Family("characters", "Characters", CONTROLS + NON_ASCII + '"(),:;<>@[\\]', True),
    "E": Family("encoding", "Encoding", NON_ASCII + "=%&?#;", True),
    "L": Family("local", "Local part", "", False),
    "D": Family("domain", "Domain", "", True, True),
    "I": Family("literal", "Address literals", "[]", True),
    "X": Family("security", "Security", CONTROLS + NON_ASCII + '"|/<', True),
    "P": Family("advice", "Advice", "", True, True),
    "M": Family("message", "Message headers", "\0", False),
    "F": Family("field", "Fields in files", "\0", False),
    "R": Family("rows", "Lists and rows", "\0", False),
}
