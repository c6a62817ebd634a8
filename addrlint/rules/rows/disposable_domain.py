from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "R302",
    on=(),
    severity=Severity.ERROR,
    message="{domain!r} gives mailboxes for minutes; nobody reads them later",
    rfc=["RFC 5321 section 2.3.5"],
    bad=[
        Bad("jane@mailinator.com\n", "^" * 19),
    ],
    good=["jane@acme-tools.com\n"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def disposable_domain(node: Node) -> Iterator[Match]:
    """The domain is one of those that hand out mailboxes to throw away.

    The list is that of the package disposable-email-domains. Looked for only with
    ``addrlint clean --disposable``.
    """
    # Found where lists are read: there is no node of an address to look at.
    yield from ()
