from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Address, Bad, Good, Match, Severity, rule, smtp_reply


@rule(
    "A109",
    on=Address,
    needs=",;",
    severity=Severity.ERROR,
    message="{count} addresses in one field; this {separator!r} divides them",
    form_message="Please enter one address only.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.2 (Path)", "RFC 5322 section 3.4 (address-list)"],
    bad=[
        Bad("jane@example.org, joe@example.net", "                ^"),
        Bad("jane@example.org;joe@example.net", "                ^", role="header"),
    ],
    good=["jane@example.org", Good("jane@example.org, joe@example.net", role="list")],
    roles=("recipient", "sender", "header"),
)
def several_addresses(address: Address) -> Iterator[Match]:
    """Several addresses stand where one is wanted.

    Each needs its own RCPT TO, or its own row. Every address of the list is checked all the same.
    """
    count = len(address.mailboxes)
    if count > 1 and not address.groups:
        second = address.mailboxes[1].start
        for separator in address.separators:
            if separator.start < second:
                yield Match(separator.start, separator.end, count=count, separator=separator.text)
                break
