from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F104",
    on=(),
    severity=Severity.ERROR,
    message="{count} people stand in a field for one",
    rfc=["npm package.json, people fields"],
    bad=[
        Bad(
            '{"author": "Jane <jane@acme-tools.com>, Joe <joe@acme-tools.com>"}\n',
            "            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
            path="package.json",
        ),
    ],
    good=[
        Good(
            '{"contributors": ["Jane <jane@acme-tools.com>", "Joe <joe@acme-tools.com>"]}\n',
            path="package.json",
        ),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def several_people(node: Node) -> Iterator[Match]:
    """Two people or more stand in a field that holds one.

    What reads the field finds the first at best, or takes all of it for one name. Most formats
    have another field for the others, such as ``contributors`` or ``maintainers``.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
