from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "R203",
    on=(),
    severity=Severity.WARNING,
    message="{cells} cells where most rows have {usual}",
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
    """A row of a table has more cells than most, or fewer.

    Often a comma in a name without quotes moves all that follows one column on, and the address
    stands where nobody looks for it.
    """
    # Found where lists are read: there is no node of an address to look at.
    yield from ()
