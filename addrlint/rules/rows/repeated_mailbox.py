from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "R102",
    on=(),
    severity=Severity.ERROR,
    message="same mailbox as line {line}",
    rfc=["RFC 5321 section 2.4 (domains in any case)"],
    bad=[
        Bad("jane@acme-tools.com\njane@ACME-tools.com\n", "^" * 19),
    ],
    good=["jane@acme-tools.com\nJane@acme-tools.com\n"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def repeated_mailbox(node: Node) -> Iterator[Match]:
    """Two addresses are written differently but are the same mailbox by the standards.

    The domains differ in case, one is in Unicode and the other in A-labels, or the local part has
    quotes that it does not need. Local parts that differ in case are different mailboxes. A
    recipient who is listed twice gets every message twice. ``addrlint clean --dedupe mailbox``
    keeps the first row and rejects the others.
    """
    # Found where lists are read: there is no node of an address to look at.
    yield from ()
