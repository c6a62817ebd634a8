from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F203",
    on=(),
    severity=Severity.ERROR,
    message="{char} stands in the mailbox of an SOA record, where a dot does",
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
    """The mailbox of a zone is written as an address.

    In a zone the first dot stands for the @, and an @ for the zone's own name, so that the
    server refuses the file or publishes a mailbox that does not exist. A dot within the
    local part has a backslash before it.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
