from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "M104",
    on=(),
    severity=Severity.ERROR,
    message="a second {name}: field {first} is one already",
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
    """A field stands twice of which a header may hold one.

    Programs differ in which of the two they read, so that some recipients get nothing, and a second
    From is refused by many servers. Put all addresses into one field.
    """
    # Found by ``check_message``: there is no node of one address to look at.
    yield from ()
