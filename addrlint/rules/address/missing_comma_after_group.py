from __future__ import annotations

from bisect import bisect_left
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
    "A126",
    on=Address,
    needs=";",
    severity=Severity.ERROR,
    message="missing comma after the group",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5322 section 3.4 (address-list)"],
    bad=[
        Bad(
            "friends: jane@example.org; joe@example.net",
            "                         ^",
            suggested="friends: jane@example.org;, joe@example.net",
            role="list",
        ),
    ],
    good=[
        Good("friends: jane@example.org;, joe@example.net", role="list"),
        Good("friends: jane@example.org; (all of them)", role="list"),
    ],
    fix=Safety.UNSAFE,
    roles=("list",),
    promises=Promises(on_plain_address=Plain.SILENT),
)
def missing_comma_after_group(address: Address) -> Iterator[Match]:
    """An address or a group follows a group without a comma between them.

    The semicolon ends the group but does not separate it from what follows. Programs drop the rest
    of the list or take it for one broken address. Add a comma after the semicolon.
    """
    text = address.text
    starts = [comment.start for comment in address.comments]
    for group in address.groups:
        end = group.end
        number = bisect_left(starts, end)
        while end < len(text):
            if text[end].isspace():
                end += 1
            elif number < len(starts) and starts[number] == end:
                end = address.comments[number].end
                number += 1
            else:
                break
        if end < len(text) and text[end] not in ",;":
            yield Match(group.end - 1, group.end, Edit(group.end, group.end, ","))
