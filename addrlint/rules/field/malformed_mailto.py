from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F201",
    on=(),
    severity=Severity.ERROR,
    message="the link begins with {begins!r}; a mail link begins with 'mailto:'",
    rfc=["RFC 6068 section 2"],
    bad=[
        Bad(
            '<a href="http://mailto:jane@acme-tools.com">Write</a>\n',
            "                       ^^^^^^^^^^^^^^^^^^^",
            path="index.html",
        ),
    ],
    good=[
        Good('<a href="mailto:jane@acme-tools.com">Write</a>\n', path="index.html"),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def malformed_mailto(node: Node) -> Iterator[Match]:
    """A mail link has slashes, or the scheme of a web link before it.

    A browser looks for a host named ``mailto`` and finds none. The link is ``mailto:`` and the
    address.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
