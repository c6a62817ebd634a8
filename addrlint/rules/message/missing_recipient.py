from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "M105",
    on=(),
    severity=Severity.ERROR,
    message="the envelope has no recipients",
    rfc=["RFC 5321 section 3.3"],
    bad=[Bad("From: jane@acme-tools.com\n", "|")],
    good=["From: jane@acme-tools.com\nTo: joe@acme-tools.com\n"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def missing_recipient(node: Node) -> Iterator[Match]:
    """The message has no recipients, neither in its header nor in the call that sends it.

    A mail transaction needs at least one RCPT TO. Usually a list was empty, or a library dropped
    the addresses that it could not read. Give at least one recipient.
    """
    # Found by ``check_envelope``: there is no node of one address to look at.
    yield from ()
