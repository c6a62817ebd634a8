from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F305",
    on=(),
    severity=Severity.ERROR,
    message="{address!r} contains {char}, which a DMARC record does not allow",
    rfc=["RFC 9989 (DMARC-URI)"],
    bad=[
        Bad(
            '_dmarc IN TXT "v=DMARC1; p=none; rua=mailto:d!marc@acme-tools.com"\n',
            "                                            ^^^^^^^^^^^^^^^^^^^^^",
            path="acme.zone",
        ),
    ],
    good=[
        Good(
            '_dmarc IN TXT "v=DMARC1; p=none; rua=mailto:dmarc@acme-tools.com!10m"\n',
            path="acme.zone",
        ),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def refused_by_dmarc(node: Node) -> Iterator[Match]:
    """A report address in a DMARC record contains a reserved or non-ASCII character.

    In a DMARC record, a comma separates addresses and a semicolon ends the tag. An exclamation mark
    starts a size limit in the obsolete RFC 7489, and many programs still read it so. The reports go
    to the wrong address or to none. Percent-encode these characters as in links, and use ASCII
    only. ``--registry dmarc`` turns this rule on.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
