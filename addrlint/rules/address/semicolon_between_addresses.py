from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Address,
    Bad,
    Edit,
    Good,
    Match,
    Plain,
    Promises,
    Safety,
    Severity,
    rule,
    smtp_reply,
)


@rule(
    "A125",
    on=Address,
    needs=";",
    severity=Severity.ERROR,
    message="a semicolon divides the addresses; in a header a comma does",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5322 section 3.4 (address-list)"],
    bad=[
        Bad(
            "jane@example.org; joe@example.net",
            "                ^",
            suggested="jane@example.org, joe@example.net",
            role="list",
        ),
    ],
    good=[
        Good("jane@example.org, joe@example.net", role="list"),
        Good("friends: jane@example.org, joe@example.net;", role="list"),
    ],
    fix=Safety.UNSAFE,
    roles=("list",),
    promises=Promises(on_plain_address=Plain.SILENT),
)
def semicolon_between_addresses(address: Address) -> Iterator[Match]:
    """A semicolon stands between two addresses of a list.

    Outlook divides addresses so, and people write what they see. In a header the semicolon ends a
    group: programs take the rest for a name, or for a recipient without an address.
    """
    boxes = address.mailboxes
    number = 0
    for separator in address.separators:
        while number < len(boxes) and boxes[number].start <= separator.start:
            number += 1
        if separator.text == ";" and 0 < number < len(boxes):
            at = separator.start
            yield Match(at, at + 1, Edit(at, at + 1, ","))
