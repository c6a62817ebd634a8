from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F202",
    on=(),
    severity=Severity.ERROR,
    message="missing 'mailto:' before the address",
    rfc=["RFC 6068 section 2"],
    bad=[
        Bad(
            '<a href="jane@acme-tools.com">Write</a>\n',
            "         ^^^^^^^^^^^^^^^^^^^",
            path="index.html",
        ),
        Bad(
            '_dmarc IN TXT "v=DMARC1; p=none; rua=dmarc@acme-tools.com"\n',
            "                                     ^^^^^^^^^^^^^^^^^^^^",
            path="acme.zone",
        ),
    ],
    good=[
        Good('<a href="mailto:jane@acme-tools.com">Write</a>\n', path="index.html"),
        Good(
            '_dmarc IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@acme-tools.com"\n', path="acme.zone"
        ),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def missing_mailto(node: Node) -> Iterator[Match]:
    """A link is an address without ``mailto:``.

    A browser takes the address for a file next to the page, and mail servers that send DMARC
    reports find no address at all. Write ``mailto:`` before the address.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
