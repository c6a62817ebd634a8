from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F301",
    on=(),
    severity=Severity.ERROR,
    message="PyPI rejects the upload: {sentence}",
    rfc=["PyPA, core metadata, Author-email"],
    bad=[
        Bad(
            '[project]\nauthors = [{name = "Jane", email = "jane@build.acme-tools.local"}]\n',
            "                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^",
            path="pyproject.toml",
        ),
    ],
    good=[
        Good(
            '[project]\nauthors = [{name = "Jane", email = "jane@acme-tools.com"}]\n',
            path="pyproject.toml",
        ),
    ],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def refused_by_pypi(node: Node) -> Iterator[Match]:
    """PyPI does not accept this address.

    PyPI checks the addresses of the author and the maintainer with email-validator, which rejects
    special-use domains, quoted local parts and address literals. Use a public address that people
    can write to. ``--registry pypi`` turns this rule on.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
