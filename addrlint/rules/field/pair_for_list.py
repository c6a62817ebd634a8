from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F107",
    on=(),
    severity=Severity.ERROR,
    message="{name} holds one pair of name and address, not a list of pairs",
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
    """A comma lacks behind the only pair of a tuple.

    Round brackets alone make no tuple: without a comma behind it the pair is all there is, and
    its name and its address are taken for two people.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
