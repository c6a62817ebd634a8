from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F203",
    on=(),
    severity=Severity.ERROR,
    message="{char} in the mailbox of an SOA record; use a dot",
    rfc=["RFC 1035 section 3.3.13 (RNAME)"],
    bad=[
        Bad(
            "@ IN SOA ns1.acme-tools.com. hostmaster@acme-tools.com. 1 2 3 4 5\n",
            "                             ^^^^^^^^^^^^^^^^^^^^^^^^^^",
            path="acme.zone",
        ),
    ],
    good=[
        Good(
            "@ IN SOA ns1.acme-tools.com. hostmaster.acme-tools.com. 1 2 3 4 5\n", path="acme.zone"
        ),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def at_in_rname(node: Node) -> Iterator[Match]:
    """The mailbox of an SOA record is written with an @ sign.

    In an SOA record, the first dot of the mailbox replaces the @ sign. With an @ sign, the server
    rejects the zone file or publishes a mailbox that does not exist. Write a dot instead, and put a
    backslash before each dot inside the local part.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
