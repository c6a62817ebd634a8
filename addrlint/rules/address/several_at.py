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
    message='{count} "@" signs outside quotes; only one is allowed',
    form_message="An address can have only one @ sign.",
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
    """The address has more than one @ sign outside quotes.

    The last @ separates the local part from the domain; any earlier one must be quoted, as in
    ``"jane@home"@example.org``. Often two addresses ran together. Split them, or remove the extra @
    sign.
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
