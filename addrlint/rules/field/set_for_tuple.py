from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F105",
    on=(),
    severity=Severity.ERROR,
    message="{name} contains a set, which has no order; use parentheses",
    rfc=["Python, set displays"],
    bad=[
        Bad(
            'MAIL_DEFAULT_SENDER = {"Acme", "app@acme-tools.com"}\n',
            "                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
            path="settings.py",
        ),
    ],
    good=[
        Good('MAIL_DEFAULT_SENDER = ("Acme", "app@acme-tools.com")\n', path="settings.py"),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def set_for_tuple(node: Node) -> Iterator[Match]:
    """A name and an address are in braces (a set) instead of parentheses (a tuple).

    A set has no order, so the program may take the name for the address in one run and not in the
    next. Use parentheses: ``("Acme", "app@acme-tools.com")``.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
