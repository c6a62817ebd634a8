from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F106",
    on=(),
    severity=Severity.ERROR,
    message="{name} must be a list, not a string",
    rfc=["Django, setting ADMINS"],
    bad=[
        Bad(
            'ADMINS = "jane@acme-tools.com"\n',
            "         ^^^^^^^^^^^^^^^^^^^^^",
            path="settings.py",
        ),
    ],
    good=[
        Good('ADMINS = ["jane@acme-tools.com"]\n', path="settings.py"),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def text_for_list(node: Node) -> Iterator[Match]:
    """A setting that must be a list of people is a string.

    Django goes through the string character by character and sends mail to each, or fails when it
    sends the first error mail. Put the value in square brackets.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
