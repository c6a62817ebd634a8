from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "R203",
    on=(),
    severity=Severity.WARNING,
    message="column count is {cells}; most rows have {usual}",
    rfc=["RFC 4180 section 2, point 4"],
    bad=[
        Bad(
            "name,email\nDoe,a@acme-tools.com\nA,b@acme-tools.com\nDoe, J,a@acme-tools.com\n", "^^"
        ),
    ],
    good=["name,email\nDoe,jane@acme-tools.com\n"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def shifted_column(node: Node) -> Iterator[Match]:
    """A row has more or fewer columns than most rows.

    The cause is often a comma in a name without quotes: it moves all values after it one column to
    the right, and the address is then in the wrong column. Put the value with the comma in quotes.
    """
    # Found where lists are read: there is no node of an address to look at.
    yield from ()
