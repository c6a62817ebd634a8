from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F106",
    on=(),
    severity=Severity.ERROR,
    message="{name} is one text and must be a list",
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
    """A setting that lists people holds one text.

    Django goes through it letter by letter and mails to each of them, or refuses it at the
    first error mail. Put square brackets round it.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
