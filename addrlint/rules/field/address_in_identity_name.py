from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F401",
    on=(),
    severity=Severity.ERROR,
    message="the {field} name is an address",
    rfc=["git-config(1), user.name"],
    bad=[
        Bad(
            "jane@acme-tools.com <jane@acme-tools.com>\n",
            "^^^^^^^^^^^^^^^^^^^",
            path="identity",
        ),
    ],
    good=[
        Good("Jane Doe <jane@acme-tools.com>\n", path="identity"),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def address_in_identity_name(node: Node) -> Iterator[Match]:
    """The git name of the author or committer is an address.

    ``user.name`` is set to an address, often the same as ``user.email``. Commits keep this name
    permanently. Set your name: ``git config user.name "Jane Doe"``.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
