from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "M103",
    on=(),
    severity=Severity.ERROR,
    message="the message has no From",
    rfc=["RFC 5322 section 3.6"],
    bad=[
        Bad("To: jane@acme-tools.com\n", "|"),
    ],
    good=["From: jane@acme-tools.com\n"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def missing_from(node: Node) -> Iterator[Match]:
    """The header lacks the field From.

    Every message has one From; it and the date are the only fields that are always required.
    """
    # Found by ``check_message``: there is no node of one address to look at.
    yield from ()
