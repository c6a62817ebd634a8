from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "R103",
    on=(),
    severity=Severity.ERROR,
    message="goes to the mailbox of line {line} ({provider})",
    rfc=["RFC 5233 (subaddress), the provider's own help pages"],
    bad=[
        Bad("jane.doe@gmail.com\njanedoe+news@gmail.com\n", "^" * 22),
    ],
    good=["jane.doe@acme-tools.com\njanedoe@acme-tools.com\n"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def repeated_at_provider(node: Node) -> Iterator[Match]:
    """Two addresses are one mailbox by the habits of the provider.

    Gmail takes no notice of dots, several providers take what is behind a plus sign for a tag, and
    all that are known here take local parts in any case. What is known of each is in
    ``addrlint/data/providers.py`` with its date. Found by ``addrlint clean --dedupe provider``: the
    first row stays.
    """
    # Found where lists are read: there is no node of an address to look at.
    yield from ()
