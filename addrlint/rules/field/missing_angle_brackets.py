from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F101",
    on=(),
    severity=Severity.ERROR,
    message="{address!r} stands without angle brackets round it",
    rfc=["git-interpret-trailers(1)"],
    bad=[
        Bad(
            "Mend the list\n\nCo-authored-by: Jane Doe jane@acme-tools.com\n",
            "                         ^^^^^^^^^^^^^^^^^^^",
            path="COMMIT_EDITMSG",
        ),
        Bad(
            '{"author": "Jane Doe jane@acme-tools.com"}\n',
            "                     ^^^^^^^^^^^^^^^^^^^",
            path="package.json",
        ),
    ],
    good=[
        Good(
            "Mend the list\n\nCo-authored-by: Jane Doe <jane@acme-tools.com>\n",
            path="COMMIT_EDITMSG",
        ),
        Good('{"author": "Jane Doe <jane@acme-tools.com>"}\n', path="package.json"),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def missing_angle_brackets(node: Node) -> Iterator[Match]:
    """A name and an address stand side by side, and no brackets divide them.

    Where a person is written ``Name <address>``, what has no brackets is all name: no forge
    links the commit to an account, no index finds whom to write to.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
