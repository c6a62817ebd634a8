from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F104",
    on=(),
    severity=Severity.ERROR,
    message="{count} people in a field for one person",
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
    """A field for one person contains two or more people.

    Programs that read the field find only the first person, or read the whole text as one name.
    Most formats have another field for several people, such as ``contributors`` or ``maintainers``:
    move the others there.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
