from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Safety, Severity, rule


@rule(
    "M101",
    on=(),
    severity=Severity.ERROR,
    message="the comma in {name!r} makes {piece!r} a separate address",
    rfc=["RFC 5322 section 3.4 (display-name, phrase)"],
    bad=[
        Bad(
            "From: a@acme-tools.com\nTo: Doe, John <john@acme-tools.com>\n",
            "^" * 9,
            suggested='"Doe, John" <john@acme-tools.com>',
        ),
    ],
    good=[
        'From: a@acme-tools.com\nTo: "Doe, John" <john@acme-tools.com>\n',
        "From: a@acme-tools.com\nTo: j@acme-tools.com, John <john@acme-tools.com>\n",
    ],
    fix=Safety.UNSAFE,
    promises=Promises(on_plain_address=Plain.SILENT),
)
def comma_in_name(node: Node) -> Iterator[Match]:
    """A name that contains a comma is not in quotes.

    In a list of addresses, a comma ends an address. ``Doe, John <john@acme-tools.com>`` is
    therefore two: ``Doe``, which no server accepts, and John's address. Programs that read the
    recipients from the header send to both. Put the name in quotes: ``"Doe, John"
    <john@acme-tools.com>``.
    """
    # Found by ``check_message``: there is no node of one address to look at.
    yield from ()
