from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F101",
    on=(),
    severity=Severity.ERROR,
    message="{address!r} is not in angle brackets",
    rfc=["git-interpret-trailers(1)"],
    bad=[
        Bad(
            "Mend the list\n\nCo-authored-by: Jane Doe jane@acme-tools.com\n",
            "                         ^^^^^^^^^^^^^^^^^^^",
            path="COMMIT_EDITMSG",
        ),
        Bad(
            '{"author": "Jane Doe jane@acme-tools.com"}\n',
            "                     ^^^^^^^^^^^^^^^^^^^",
            path="package.json",
        ),
    ],
    good=[
        Good(
            "Mend the list\n\nCo-authored-by: Jane Doe <jane@acme-tools.com>\n",
            path="COMMIT_EDITMSG",
        ),
        Good('{"author": "Jane Doe <jane@acme-tools.com>"}\n', path="package.json"),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def missing_angle_brackets(node: Node) -> Iterator[Match]:
    """A person's address is not in angle brackets.

    Commit trailers and package metadata write a person as ``Name <address>``. Without the brackets,
    programs read everything as the name: code hosting sites do not link the commit to an account,
    and package indexes find no contact address. Put the address in angle brackets.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
