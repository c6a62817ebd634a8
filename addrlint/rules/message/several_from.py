from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "M102",
    on=(),
    severity=Severity.ERROR,
    message="From names {count} authors, and there is no Sender",
    rfc=["RFC 5322 section 3.6.2"],
    bad=[
        Bad("From: jane@acme-tools.com, john@acme-tools.com\n", "^" * 40),
    ],
    good=[
        "From: jane@acme-tools.com\n",
        "From: jane@acme-tools.com, john@acme-tools.com\nSender: jane@acme-tools.com\n",
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def several_from(node: Node) -> Iterator[Match]:
    """From holds more than one address, and no Sender says which of them sent the message.

    A message may have several authors, but then the field Sender has to name the one who sends it.
    Several large providers refuse such messages after DATA.
    """
    # Found by ``check_message``: there is no node of one address to look at.
    yield from ()
