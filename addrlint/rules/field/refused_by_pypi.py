from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F301",
    on=(),
    severity=Severity.ERROR,
    message="PyPI refuses the upload: {sentence}",
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
    """The index of Python packages takes no such address.

    It asks email-validator about the author's and the maintainer's address, and special
    domains, quotes and address literals are refused there. ``--registry pypi`` turns this
    rule on.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
