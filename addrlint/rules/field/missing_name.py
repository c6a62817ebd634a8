from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F102",
    on=(),
    severity=Severity.ERROR,
    message="no name stands before the address of {field}",
    rfc=["git-interpret-trailers(1)"],
    bad=[
        Bad(
            "Mend the list\n\nCo-authored-by: <jane@acme-tools.com>\n",
            "                 ^^^^^^^^^^^^^^^^^^^",
            path="COMMIT_EDITMSG",
        ),
    ],
    good=[
        Good("Mend the list\n\nCc: <jane@acme-tools.com>\n", path="COMMIT_EDITMSG"),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def missing_name(node: Node) -> Iterator[Match]:
    """A trailer that names a person has an address and no name.

    Forges pass over such a trailer, so that the person is not credited; checks of sign-offs
    refuse it.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
