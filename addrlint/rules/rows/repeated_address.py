from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "R101",
    on=(),
    severity=Severity.ERROR,
    message="duplicate of line {line}",
    rfc=["RFC 5321 section 2.3.11 (one mailbox, one address)"],
    bad=[
        Bad("jane@acme-tools.com\njane@acme-tools.com\n", "^" * 19),
    ],
    good=["jane@acme-tools.com\njohn@acme-tools.com\n"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def repeated_address(node: Node) -> Iterator[Match]:
    """The same address appears twice in the list, character for character.

    A recipient who is listed twice gets every message twice. ``addrlint clean --dedupe exact``
    keeps the first row and rejects the others.
    """
    # Found where lists are read: there is no node of an address to look at.
    yield from ()
