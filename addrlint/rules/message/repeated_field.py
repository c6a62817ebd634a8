from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "M104",
    on=(),
    severity=Severity.ERROR,
    message="duplicate {name} header; the first is address header {first}",
    rfc=["RFC 5322 section 3.6 (table)"],
    bad=[
        Bad(
            "From: a@acme-tools.com\nTo: b@acme-tools.com\nTo: c@acme-tools.com\n",
            "^" * 16,
        ),
    ],
    good=["From: a@acme-tools.com\nTo: b@acme-tools.com, c@acme-tools.com\n"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def repeated_field(node: Node) -> Iterator[Match]:
    """A header that may appear only once appears more than once.

    Programs differ in which of the headers they read, so some recipients may get nothing. Many
    servers reject a message with a second From. Put all addresses into one header.
    """
    # Found by ``check_message``: there is no node of one address to look at.
    yield from ()
