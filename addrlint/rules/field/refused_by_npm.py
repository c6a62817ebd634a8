from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F302",
    on=(),
    severity=Severity.ERROR,
    message="npm drops {address!r}: no @ followed by a dot",
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
    """The npm registry does not accept this address for bug reports.

    When you publish a package, npm drops a ``bugs`` address that has no @ sign followed by a dot.
    Users then see no address for bug reports. Use an address with a complete domain. ``--registry
    npm`` turns this rule on.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
