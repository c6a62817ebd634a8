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
    message="semicolon between addresses; message headers use commas",
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
    """Two addresses of a list are separated by a semicolon.

    Outlook separates addresses with semicolons, and people type what they see. In a header, a
    semicolon ends a group, so programs read the rest as a name or as a recipient without an
    address. Use a comma.
    """
    boxes = address.mailboxes
    number = 0
    used = 0  # only the first separator after an address divides it from the next
    for separator in address.separators:
        while number < len(boxes) and boxes[number].start <= separator.start:
            number += 1
        is_first = number != used
        used = number
        if separator.text == ";" and 0 < number < len(boxes) and is_first:
            at = separator.start
            yield Match(at, at + 1, Edit(at, at + 1, ","))
