from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F204",
    on=(),
    severity=Severity.ERROR,
    message="{count} addresses in one line; git reads only the first two",
    rfc=["gitmailmap(5)"],
    bad=[
        Bad(
            "Jane <jane@acme-tools.com> <jane@old.acme-tools.com> <j@acme-tools.com>\n",
            "^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^",
            path=".mailmap",
        ),
    ],
    good=[
        Good(
            "Jane <jane@acme-tools.com> <jane@old.acme-tools.com>\n"
            "Jane <jane@acme-tools.com> <j@acme-tools.com>\n",
            path=".mailmap",
        ),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def third_address_in_mailmap(node: Node) -> Iterator[Match]:
    """A line of ``.mailmap`` has three or more addresses.

    Git reads the first two addresses and ignores the rest. Put each old address on a line of its
    own.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
