from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from addrlint.rules.api import (
    Address,
    Bad,
    Edit,
    Good,
    Match,
    Safety,
    Severity,
    levels,
    rule,
    smtp_reply,
)


@rule(
    "A110",
    on=Address,
    needs=",;",
    severity=levels(Severity.ERROR, rfc_header=Severity.WARNING),
    message="stray {separator!r}: it does not separate two addresses",
    form_message="There is one comma or semicolon too many.",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.2 (Path)", "RFC 5322 section 4.4 (obs-addr-list)"],
    bad=[
        Bad("jane@example.org,", "                ^", fixed="jane@example.org"),
        Bad("jane@example.org;", "                ^", suggested="jane@example.org"),
        Bad(",jane@example.org", "^"),
        Bad("jane@example.org,,joe@example.net", "                 ^", role="list"),
    ],
    good=[
        "jane@example.org",
        Good("jane@example.org, joe@example.net", role="list"),
        Good("jane@example.org, undisclosed-recipients:;", role="list"),
        Good('jane@example.org, "hidden: all":;', role="list"),
        Good("hidden:(nobody);, jane@example.org", role="list"),
    ],
    fix=Safety.SAFE,
)
def stray_separator(address: Address) -> Iterator[Match]:
    """A comma or semicolon comes before or after the address, or twice between two addresses.

    It is usually left over when a list is split into addresses. SMTP does not allow it, and in
    message headers such extra commas are an obsolete form. Remove it; the fix is safe for a comma
    after the address.
    """
    boxes = address.mailboxes
    number = 0
    used: set[int] = set()
    beside = _beside_empty_groups(address)
    tail = len(address.text.rstrip(" \t,;"))
    for separator in address.separators:
        at = separator.start
        if at in beside:
            continue
        while number < len(boxes) and boxes[number].start <= at and boxes[number].end <= at:
            number += 1
        if 0 < number < len(boxes) and number not in used:
            used.add(number)  # the one that divides this mailbox from the one before
            continue
        last = number == len(boxes) and at >= tail
        safety = Safety.SAFE if separator.text == "," else Safety.UNSAFE
        edits = [Edit(at, at + 1, "")] if last else []
        is_semicolon = separator.text == ";"  # obs-addr-list allows only more commas
        yield Match(
            at, at + 1, *edits, safety=safety, forbidden=is_semicolon, separator=separator.text
        )


def _beside_empty_groups(address: Address) -> set[int]:
    """Return places where a separator divides a group without mailboxes from what is there besides."""
    text = address.text
    last = len(text.rstrip()) - 1
    places: set[int] = set()
    starts = [comment.start for comment in address.comments]
    for group in address.groups:
        at = group.name.end + 1
        within = address.comments[bisect_left(starts, at) : bisect_left(starts, group.end)]
        pieces = []
        for comment in within:
            pieces.append(text[at : comment.start])
            at = comment.end
        if "".join([*pieces, text[at : group.end - 1]]).strip():
            continue
        before = group.start - 1
        while before > 0 and text[before].isspace():
            before -= 1
        if before > 0 and text[before] == ",":
            places.add(before)
        after = group.end
        while after < last and text[after].isspace():
            after += 1
        if after < last and text[after] == ",":
            places.add(after)
    return places
