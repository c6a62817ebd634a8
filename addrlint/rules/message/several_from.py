from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "M102",
    on=(),
    severity=Severity.ERROR,
    message="From has {count} addresses, but there is no Sender header",
    rfc=["RFC 5322 section 3.6.2"],
    bad=[
        Bad("From: jane@acme-tools.com, john@acme-tools.com\n", "^" * 40),
    ],
    good=[
        "From: jane@acme-tools.com\nTo: joe@acme-tools.com\n",
        "From: a@acme-tools.com, b@acme-tools.com\nSender: a@acme-tools.com\nTo: c@acme-tools.com\n",
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def several_from(node: Node) -> Iterator[Match]:
    """The From header has more than one address, and the message has no Sender header.

    A message may have several authors, but then the Sender header must name the one who sends it.
    Several large mail providers reject such messages after DATA. Add a Sender header with one
    address, or keep only one address in From.
    """
    # Found by ``check_message``: there is no node of one address to look at.
    yield from ()
