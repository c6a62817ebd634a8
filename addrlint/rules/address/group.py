from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Address, Bad, Good, Match, Severity, rule, smtp_reply


@rule(
    "A113",
    on=Address,
    needs=":",
    severity=Severity.ERROR,
    message="group {name!r} where a single address is expected",
    form_message="Enter only one address.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.2 (Path)", "RFC 5322 section 3.4 (group)", "RFC 6854"],
    bad=[
        Bad("Team: jane@example.org, joe@example.net;", "^^^^^"),
        Bad("undisclosed-recipients:;", "^^^^^^^^^^^^^^^^^^^^^^^", role="header"),
    ],
    good=[Good("Team: jane@example.org, joe@example.net;", role="list")],
    roles=("recipient", "sender", "header"),
)
def group(address: Address) -> Iterator[Match]:
    """The text is a named group of addresses, ``name: a, b;``, instead of one address.

    Groups exist only in message headers. An envelope lists every recipient by its own address.
    Replace the group with its addresses, one in each field or row.
    """
    for found in address.groups:
        yield Match(
            found.name.start, found.name.end + 1, name=found.text[: found.name.end - found.start]
        )
