from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import Bad, Edit, Local, Match, Safety, Severity, rule, smtp_reply, traits

_AT_RUN = late("@+", "finditer")


@rule(
    "A103",
    on=Local,
    needs=traits.SECOND_AT,
    severity=Severity.ERROR,
    message='{count} "@" signs outside quotes; an address has one',
    form_message="An e-mail address has one @ sign only.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Atom)", "RFC 5322 section 3.2.3 (atext)"],
    bad=[
        Bad("jane@@example.org", "    ^", suggested="jane@example.org"),
        Bad("jane@home@example.org", "    ^"),
        Bad("a@b@@c@example.org", " ^ ^^ "),
    ],
    good=["jane@example.org", '"jane@home"@example.org'],
    fix=Safety.UNSAFE,
)
def several_at(local: Local) -> Iterator[Match]:
    """More than one @ sign stands outside quotes.

    The last one divides local part from domain; any before it would have to be quoted, as in
    ``"jane@home"@example.org``. Often two addresses ran together.
    """
    masked = local.masked
    if local.has_no_at or "@" not in masked:
        return
    count = masked.count("@") + 1
    for match in _AT_RUN(masked):
        start, end = match.start() + local.start, match.end() + local.start
        # Only a doubled @ has one obvious answer.
        edits = [Edit(start, end, "")] if end == local.end else []
        yield Match(start, end, *edits, count=count)
