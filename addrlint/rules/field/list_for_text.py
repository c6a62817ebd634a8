from __future__ import annotations

from collections.abc import Iterator

from addrlint.address import Node
from addrlint.rule import Bad, Good, Hit, Plain, Severity, rule


@rule(
    "F108",
    on=(),
    severity=Severity.ERROR,
    message="a list stands where one text with commas is wanted",
    rfc=["Alertmanager, email_config"],
    bad=[
        Bad(
            "receivers:\n- email_configs:\n  - to: [jane@acme-tools.com]\n",
            "         ^^^^^^^^^^^^^^^^^^^",
            path="alertmanager.yml",
        ),
    ],
    good=[
        Good(
            "receivers:\n- email_configs:\n  - to: jane@acme-tools.com, joe@acme-tools.com\n",
            path="alertmanager.yml",
        ),
    ],
    plain=Plain.SILENT,
)
def list_for_text(node: Node) -> Iterator[Hit]:
    """A field that takes one text holds a list.

    Alertmanager does not start with it, or sends nothing. Write the addresses into one text,
    with commas.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
