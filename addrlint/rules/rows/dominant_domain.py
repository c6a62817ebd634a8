from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "R301",
    on=(),
    severity=Severity.INFO,
    message="{count} of {rejected} rejected rows are at {domain}; check for a broken import",
    rfc=["RFC 5321 section 2.3.5"],
    bad=[
        Bad("jane doe@acme-tools.com\n" * 12, "^" * 23),
    ],
    good=["jane@acme-tools.com\n" * 12],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def dominant_domain(node: Node) -> Iterator[Match]:
    """At least half of the rejected rows are at one domain.

    This is rarely a coincidence: a form, a script or a spreadsheet probably wrote all of these
    addresses wrong in the same way. Fix the source instead of each row. ``addrlint clean`` reports
    this in its summary.
    """
    # Found where lists are read: there is no node of an address to look at.
    yield from ()
