from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import (
    Bad,
    Edit,
    Local,
    Match,
    Safety,
    Severity,
    levels,
    rule,
    smtp_reply,
    traits,
)


@rule(
    "S106",
    on=Local,
    needs=traits.ZERO_WIDTH_SPACE,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING),
    message="a byte order mark (U+FEFF), left over from the start of a file",
    form_message="There is a character in the address that can't be seen.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 3629 section 6", "RFC 6531 section 3.3"],
    bad=[Bad("\ufeffjane@example.org", "^", fixed="jane@example.org")],
    good=["jane@example.org"],
    fix=Safety.SAFE,
)
def byte_order_mark(local: Local) -> Iterator[Match]:
    """The text begins with U+FEFF.

    Spreadsheets write this mark in front of a file of UTF-8. A program that read the file without
    knowing it glued it to the first address, where nobody sees it.
    """
    if local.is_at_start and local.text.startswith("\ufeff"):
        edit = Edit(local.start, local.start + 1, "")
        safety = Safety.UNSAFE if local.is_blank else Safety.SAFE
        yield Match(local.start, local.start + 1, edit, safety=safety)
