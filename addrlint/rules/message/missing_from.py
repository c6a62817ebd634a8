from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "M103",
    on=(),
    severity=Severity.ERROR,
    message="the message has no From header",
    rfc=["RFC 5322 section 3.6"],
    bad=[
        Bad("To: jane@acme-tools.com\n", "|"),
    ],
    good=["From: jane@acme-tools.com\nTo: joe@acme-tools.com\n"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def missing_from(node: Node) -> Iterator[Match]:
    """The message has no From header.

    Every message must have exactly one From header. From and Date are the only headers that are
    always required. Add a From header with the author's address.
    """
    # Found by ``check_message``: there is no node of one address to look at.
    yield from ()
