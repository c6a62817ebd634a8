from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F303",
    on=(),
    severity=Severity.ERROR,
    message="Debian's archive refuses the upload: {address!r} can't be written to",
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
    """The maintainer's address is the root user's, leads to localhost, or back to itself.

    Debian demands a working address of whoever maintains a package, and its archive rejects
    these. ``--registry debian`` turns this rule on.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
