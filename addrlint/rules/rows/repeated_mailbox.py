from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "R102",
    on=(),
    severity=Severity.ERROR,
    message="the same mailbox as line {line}",
    rfc=["RFC 5321 section 2.4 (domains in any case)"],
    bad=[
        Bad("jane@acme-tools.com\njane@ACME-tools.com\n", "^" * 19),
    ],
    good=["jane@acme-tools.com\nJane@acme-tools.com\n"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def repeated_mailbox(node: Node) -> Iterator[Match]:
    """Two addresses are written differently and name one mailbox by the standards.

    The domain is in another case, or once in Unicode and once as A-labels, or the local part is in
    quotes that it does not need. Upper and lower case of local parts are told apart. Found by
    ``addrlint clean --dedupe mailbox``: the first row stays.
    """
    # Found where lists are read: there is no node of an address to look at.
    yield from ()
