from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Address, Bad, Good, Match, Severity, rule, smtp_reply


@rule(
    "A109",
    on=Address,
    needs=",;",
    severity=Severity.ERROR,
    message="{count} addresses separated by {separator!r}; only one is allowed here",
    form_message="Enter only one address.",
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
    """The text contains several addresses where only one is allowed.

    Each recipient needs its own RCPT TO command, and each address of a list its own row. addrlint
    still checks every address in the text. Put each address into its own field or row.
    """
    count = len(address.mailboxes)
    if count > 1 and not address.groups:
        first, second = address.mailboxes[:2]
        for separator in address.separators:
            if first.start < separator.start < second.start:
                yield Match(separator.start, separator.end, count=count, separator=separator.text)
                break
