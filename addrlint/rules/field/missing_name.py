from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F102",
    on=(),
    severity=Severity.ERROR,
    message="{field} has an address but no name",
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
    """A commit trailer has an address but no name.

    Code hosting sites ignore such a trailer, so the person gets no credit, and sign-off checks
    reject it. Write ``Name <address>``.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
