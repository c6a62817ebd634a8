from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "R101",
    on=(),
    severity=Severity.ERROR,
    message="the same as line {line}",
    rfc=["RFC 5321 section 2.3.11 (one mailbox, one address)"],
    bad=[
        Bad("jane@acme-tools.com\njane@acme-tools.com\n", "^" * 19),
    ],
    good=["jane@acme-tools.com\njohn@acme-tools.com\n"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def repeated_address(node: Node) -> Iterator[Match]:
    """An address stands in the list twice, character for character.

    Whoever is on a list twice gets two letters and complains once. Found by
    ``addrlint clean --dedupe exact``: the first row stays.
    """
    # Found where lists are read: there is no node of an address to look at.
    yield from ()
