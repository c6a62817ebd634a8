from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F103",
    on=(),
    severity=Severity.ERROR,
    message="{field} has a name but no address",
    rfc=["Developer Certificate of Origin 1.1"],
    bad=[
        Bad(
            "Mend the list\n\nSigned-off-by: Jane Doe\n",
            "               ^^^^^^^^",
            path="COMMIT_EDITMSG",
        ),
    ],
    good=[
        Good("Mend the list\n\nReviewed-by: Jane Doe\n", path="COMMIT_EDITMSG"),
        Good(
            "Mend the list\n\nSigned-off-by: Jane Doe <jane@acme-tools.com>\n",
            path="COMMIT_EDITMSG",
        ),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def missing_address(node: Node) -> Iterator[Match]:
    """A commit trailer that needs an address has none.

    A sign-off or a co-author counts only with an address: code hosting sites use it to find the
    account, and sign-off checks require it. Write ``Name <address>``.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
