from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F304",
    on=(),
    severity=Severity.ERROR,
    message="the certificate authority rejects {address!r}: example domain or not ASCII",
    rfc=["RFC 8555 section 7.3"],
    bad=[
        Bad(
            "spec:\n  acme:\n    email: admin@example.com\n",
            "           ^^^^^^^^^^^^^^^^^",
            path="issuer.yml",
        ),
    ],
    good=[
        Good("spec:\n  acme:\n    email: admin@acme-tools.com\n", path="issuer.yml"),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def refused_by_acme(node: Node) -> Iterator[Match]:
    """A certificate authority does not accept this contact address.

    For an address at ``example.com``, ``example.net`` or ``example.org``, or one that is not ASCII,
    the authority answers ``invalidContact`` and creates no account. Use your real address, in
    ASCII. ``--registry acme`` turns this rule on.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
