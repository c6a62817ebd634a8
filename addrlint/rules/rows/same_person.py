from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "R104",
    on=(),
    severity=Severity.INFO,
    message="{count} with two addresses of one domain; the first in lines {line} and {other}",
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
    """One name stands in a list with two mailboxes of one domain.

    That is mostly one person, who would get everything twice; no row is refused for it, since two
    people may have one name. Names of one word, and mailboxes at great providers, are not compared.
    Told in the summary of ``addrlint clean --same-person``.
    """
    # Found where lists are read: there is no node of an address to look at.
    yield from ()
