from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F402",
    on=(),
    severity=Severity.ERROR,
    message="git has no address for the {field}",
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
    """Git has no address for the author or committer, or made one up from the host name.

    Such commits cannot be attributed to anyone, and many servers reject them. Set your address:
    ``git config user.email jane@acme-tools.com``.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
