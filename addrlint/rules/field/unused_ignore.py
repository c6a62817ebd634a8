from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F901",
    on=(),
    severity=Severity.WARNING,
    message="nothing here needs to be ignored: {codes}",
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
    """A comment ignores a fault that is not there.

    It was mended, or the comment stands in another line than the fault. Such a comment would
    hide the next fault: remove it.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
