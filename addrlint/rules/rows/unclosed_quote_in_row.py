from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "R201",
    on=(),
    severity=Severity.ERROR,
    message="a quote is never closed; other readers would take the rows behind for its text",
    rfc=["RFC 4180 section 2, points 5 to 7"],
    bad=[
        Bad('name,email\n"Jane,jane@acme-tools.com\nJohn,john@acme-tools.com\n', "^" * 19),
    ],
    good=['name,email\n"Doe, Jane",jane@acme-tools.com\n'],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def unclosed_quote_in_row(node: Node) -> Iterator[Match]:
    """A cell of a table opens a quote that nothing closes.

    Most readers of CSV swallow the following rows until they meet another quote. Here the line is a
    row of its own, and the next one is read as if nothing had been.
    """
    # Found where lists are read: there is no node of an address to look at.
    yield from ()
