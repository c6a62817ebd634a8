from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F202",
    on=(),
    severity=Severity.ERROR,
    message="the address stands without 'mailto:' before it",
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
    """A link, or a record that wants one, holds a bare address.

    A browser takes it for a file beside the page, and a receiver of DMARC reports for no
    address at all.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
