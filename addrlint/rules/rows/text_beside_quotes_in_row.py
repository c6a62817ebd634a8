from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "R202",
    on=(),
    severity=Severity.ERROR,
    message="text after the closing quote of a value; CSV readers read this differently",
    rfc=["RFC 4180 section 2, points 5 to 7"],
    bad=[
        Bad('name,email\n"Jane"x,jane@acme-tools.com\nJohn,john@acme-tools.com\n', "^" * 19),
    ],
    good=['name,email\n5" disk,jane@acme-tools.com\n'],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def text_beside_quotes_in_row(node: Node) -> Iterator[Match]:
    """A value has text between its closing quote and the delimiter.

    Some CSV readers drop the quotes, others reject the file. addrlint reads the value as it is. Put
    the whole value in quotes and double each quote inside it.
    """
    # Found where lists are read: there is no node of an address to look at.
    yield from ()
