from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F201",
    on=(),
    severity=Severity.ERROR,
    message="a mail link starts with 'mailto:', not {begins!r}",
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
    """A mail link contains slashes or starts with a web scheme.

    The browser looks for a host named ``mailto`` and finds none, or the slashes become part of the
    address. Write ``mailto:`` directly followed by the address.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
