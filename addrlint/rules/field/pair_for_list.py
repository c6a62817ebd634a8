from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F107",
    on=(),
    severity=Severity.ERROR,
    message="{name} is one (name, address) pair, not a list of pairs",
    rfc=["Django, setting ADMINS"],
    bad=[
        Bad(
            'ADMINS = (("Jane", "jane@acme-tools.com"))\n',
            "          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
            path="settings.py",
        ),
    ],
    good=[
        Good('ADMINS = (("Jane", "jane@acme-tools.com"),)\n', path="settings.py"),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def pair_for_list(node: Node) -> Iterator[Match]:
    """A one-item tuple is missing its trailing comma.

    Parentheses alone do not make a tuple. Without the trailing comma, the setting is the pair
    itself, and its name and address are read as two people. Add the comma: ``((name, address),)``.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
