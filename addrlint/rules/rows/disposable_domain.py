from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "R302",
    on=(),
    severity=Severity.ERROR,
    message="{domain!r} is a disposable mail domain",
    rfc=["RFC 5321 section 2.3.5"],
    bad=[
        Bad("jane@mailinator.com\n", "^" * 19),
    ],
    good=["jane@acme-tools.com\n"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def disposable_domain(node: Node) -> Iterator[Match]:
    """The domain provides disposable mailboxes.

    Such a mailbox exists for minutes, and nobody reads it later. The domains come from the package
    disposable-email-domains. addrlint checks this only with ``addrlint clean --disposable``, which
    rejects these rows.
    """
    # Found where lists are read: there is no node of an address to look at.
    yield from ()
