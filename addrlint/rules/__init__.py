"""Contains the rules, one per file, in one folder per family.

``FAMILIES`` says when the files of a family are needed, so that a plain address loads only two
families. A test checks every rule against the entry of its family.
"""

from __future__ import annotations

from addrlint._named_tuple import NamedTuple
from addrlint.syntax.traits import CONTROLS, NON_ASCII


class Family(NamedTuple):
    """The family of rules that share a letter.

    Attributes:
        folder: name of the package in this folder.
        about: what the family is about, for the index of rules.
        needs: traits; its rules can report only if the text has one of them. Empty: always.
        in_domain: whether some of its rules look at a domain.
        on_plain: whether some of its rules may report on a plain address (see ``fast_path``).
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
    "X": Family("security", "Security", CONTROLS + NON_ASCII + '"|/<?(', True),
    "P": Family("advice", "Advice", "", True, True),
    "M": Family("message", "Message headers", "\0", False),
    "F": Family("field", "Fields in files", "\0", False),
    "R": Family("rows", "Lists and rows", "\0", False),
}
