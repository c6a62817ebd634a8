from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Good, Match, Node, Plain, Promises, Severity, rule


@rule(
    "F108",
    on=(),
    severity=Severity.ERROR,
    message="expected a comma-separated string, not a list",
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
    promises=Promises(on_plain_address=Plain.SILENT),
)
def list_for_text(node: Node) -> Iterator[Match]:
    """A field that takes one string contains a list.

    Alertmanager does not start with such a configuration, or sends no mail. Write all addresses
    into one string, separated by commas.
    """
    # Found where files are read: there is no node of an address to look at.
    yield from ()
