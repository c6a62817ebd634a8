from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F303",
    on=(),
    severity=Severity.ERROR,
    message="Debian rejects the upload: {address!r} is a root, local or looping address",
    rfc=["Debian Policy section 5.6.2"],
    bad=[
        Bad(
            "Source: acme\nMaintainer: Jane <root@acme-tools.com>\n",
            "                  ^^^^^^^^^^^^^^^^^^^",
            path="debian/control",
        ),
    ],
    good=[
        Good("Source: acme\nMaintainer: Jane <jane@acme-tools.com>\n", path="debian/control"),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def refused_by_debian(node: Node) -> Iterator[Match]:
    """Debian does not accept this maintainer address.

    The address belongs to root, is on a local host, or leads back to Debian's own services. Debian
    requires a working address for the maintainer of a package, and its archive rejects these. Use
    an address that you read. ``--registry debian`` turns this rule on.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
