from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F302",
    on=(),
    severity=Severity.ERROR,
    message="npm drops {address!r}: the domain has no dot",
    rfc=["npm package.json, bugs"],
    bad=[
        Bad(
            '{"bugs": {"email": "bugs@acme"}}\n',
            "                    ^^^^^^^^^",
            path="package.json",
        ),
    ],
    good=[
        Good('{"bugs": {"email": "bugs@acme-tools.com"}}\n', path="package.json"),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def refused_by_npm(node: Node) -> Iterator[Match]:
    """Npm takes no such address for reports of bugs.

    When a package is published, npm leaves out a ``bugs`` address without an @ and a dot behind
    it. ``--registry npm`` turns this rule on.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
