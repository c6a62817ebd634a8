from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Severity, rule


@rule(
    "R301",
    on=(),
    severity=Severity.INFO,
    message="{count} of {rejected} rows refused are at {domain}; look for one broken import",
    rfc=["RFC 5321 section 2.3.5"],
    bad=[
        Bad("jane doe@acme-tools.com\n" * 12, "^" * 23),
    ],
    good=["jane@acme-tools.com\n" * 12],
    promises=Promises(on_plain_address=Plain.SILENT),
)
def dominant_domain(node: Node) -> Iterator[Match]:
    """One domain has half of the faults of a list, or more.

    That is seldom chance: a form, a script or a spreadsheet wrote all its addresses wrong in one
    way, and is mended in one place. Told in the summary of ``addrlint clean``.
    """
    # Found where lists are read: there is no node of an address to look at.
    yield from ()
