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
    message="address starts with a byte order mark (U+FEFF)",
    form_message="There is an invisible character at the start of the address.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 3629 section 6", "RFC 6531 section 3.3"],
    bad=[Bad("\ufeffjane@example.org", "^", fixed="jane@example.org")],
    good=["jane@example.org"],
    fix=Safety.SAFE,
)
def byte_order_mark(local: Local) -> Iterator[Match]:
    """The address starts with a byte order mark (U+FEFF).

    Spreadsheet programs write this mark at the start of UTF-8 files. A program that does not expect
    it reads it as part of the first address, where it is invisible. Remove the mark; in Python,
    open such files with the encoding ``utf-8-sig``.
    """
    if local.is_at_start and local.text.startswith("\ufeff"):
        edit = Edit(local.start, local.start + 1, "")
        safety = Safety.UNSAFE if local.is_blank else Safety.SAFE
        yield Match(local.start, local.start + 1, edit, safety=safety)
