from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F305",
    on=(),
    severity=Severity.ERROR,
    message="{address!r} can't stand in a DMARC record: it holds {char}",
    rfc=["RFC 7489 section 6.2"],
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
    """An address to which reports go has a character that the record uses for itself.

    A comma divides addresses there and an exclamation mark begins a size: both must be escaped
    as in links, and nothing beyond ASCII can stand there. ``--registry dmarc`` turns this
    rule on.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
