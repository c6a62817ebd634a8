from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Match, Node, Plain, Promises, Safety, Severity, rule


@rule(
    "M101",
    on=(),
    severity=Severity.ERROR,
    message="the comma in the name {name!r} makes {piece!r} a recipient of its own",
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
    """A name with a comma stands in a list of addresses without quotes.

    In a list the comma ends an address, so that ``Doe, John <john@acme-tools.com>`` is two: ``Doe``,
    which no server takes, and John. Programs that read recipients from the header send to both. Put
    the name in quotes.
    """
    # Found by ``check_message``: there is no node of one address to look at.
    yield from ()
