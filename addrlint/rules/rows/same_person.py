from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "R104",
    on=(),
    severity=Severity.INFO,
    message=(
        "{count} listed with two addresses at one domain; the first in lines {line} and {other}"
    ),
    rfc=["RFC 5321 section 2.3.11 (what a local part means is its host's affair)"],
    bad=[
        Bad(
            "name,email\nJane Doe,jane.doe@acme-tools.com\nJane Doe,jdoe@acme-tools.com\n",
            "         ^^^^^^^^^^^^^^^^^^^^",
        ),
    ],
    good=["name,email\nJane Doe,jane.doe@acme-tools.com\nJohn Doe,jdoe@acme-tools.com\n"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def same_person(node: Node) -> Iterator[Match]:
    """The same name appears in the list with two addresses at one domain.

    This is usually one person, who would get every message twice. No row is rejected, because two
    people can have the same name. Names of one word and addresses at major mail providers are not
    compared. ``addrlint clean --same-person`` reports this in its summary.
    """
    # Found where lists are read: there is no node of an address to look at.
    yield from ()
