from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "R201",
    on=(),
    severity=Severity.ERROR,
    message="unclosed quote; other CSV readers would read the next rows as part of it",
    rfc=["RFC 4180 section 2, points 5 to 7"],
    bad=[
        Bad('name,email\n"Jane,jane@acme-tools.com\nJohn,john@acme-tools.com\n', "^" * 19),
    ],
    good=['name,email\n"Doe, Jane",jane@acme-tools.com\n'],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def unclosed_quote_in_row(node: Node) -> Iterator[Match]:
    """A quoted value is never closed.

    Most CSV readers add the following rows to the value until they find another quote, so these
    rows are lost. addrlint treats the line as a row of its own and reads the next line as usual.
    Close the quote or remove it.
    """
    # Found where lists are read: there is no node of an address to look at.
    yield from ()
