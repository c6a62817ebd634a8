from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "R103",
    on=(),
    severity=Severity.ERROR,
    message="same {provider} mailbox as line {line}",
    rfc=["RFC 5233 (subaddress), the provider's own help pages"],
    bad=[
        Bad("jane.doe@gmail.com\njanedoe+news@gmail.com\n", "^" * 22),
    ],
    good=["jane.doe@acme-tools.com\njanedoe@acme-tools.com\n"],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def repeated_at_provider(node: Node) -> Iterator[Match]:
    """Two addresses are the same mailbox by the rules of the provider.

    Gmail ignores dots, several providers ignore a tag after a plus sign, and all providers that
    addrlint knows ignore case in local parts. ``addrlint/data/providers.py`` lists what is known
    about each of them, with the date. ``addrlint clean --dedupe provider`` keeps the first row and
    rejects the others.
    """
    # Found where lists are read: there is no node of an address to look at.
    yield from ()
