from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F105",
    on=(),
    severity=Severity.ERROR,
    message="{name} holds a set, which has no order; a tuple has round brackets",
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
    """Braces stand round a name and an address where round brackets belong.

    A set gives its items in any order, so that the name is taken for the address in one run of
    the program and not in the next.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
