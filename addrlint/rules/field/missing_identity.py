from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F402",
    on=(),
    severity=Severity.ERROR,
    message="git knows no address of the {field}",
    rfc=["git-config(1), user.email"],
    bad=[
        Bad(
            "Jane Doe <(none)>\n",
            "         ^^^^^^^^",
            path="identity",
        ),
    ],
    good=[
        Good("Jane Doe <jane@acme-tools.com>\n", path="identity"),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def missing_identity(node: Node) -> Iterator[Match]:
    """Git has no address for who commits, or made one up from the name of the machine.

    Such commits can't be attributed and many servers refuse them. Set one:
    ``git config user.email jane@...``.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
