from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F901",
    on=(),
    severity=Severity.WARNING,
    message="unused ignore comment: {codes}",
    rfc=["addrlint, comments that ignore"],
    bad=[
        Bad(
            'DEFAULT_FROM_EMAIL = "app@acme-tools.com"  # addrlint: ignore[L103]\n',
            "                                           ^^^^^^^^^^^^^^^^^^^^^^^^",
            path="settings.py",
        ),
    ],
    good=[
        Good(
            'DEFAULT_FROM_EMAIL = "a..b@acme-tools.com"  # addrlint: ignore[L103]\n',
            path="settings.py",
        ),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def unused_ignore(node: Node) -> Iterator[Match]:
    """An ignore comment matches no finding.

    The fault was fixed, or the comment is not on the line of the finding. An unused comment would
    hide the next finding: remove it.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
