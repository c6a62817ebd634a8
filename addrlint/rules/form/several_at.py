from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Local
from addrlint.marks import SECOND_AT
from addrlint.pattern import late
from addrlint.rule import Bad, Hit, Safety, Severity, rule
from addrlint.span import Edit

_AT_RUN = late("@+", "finditer")


@rule(
    "A103",
    on=Local,
    needs=SECOND_AT,
    severity=Severity.ERROR,
    message='{count} "@" signs outside quotes; an address has one',
    reply=reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Atom)", "RFC 5322 section 3.2.3 (atext)"],
    bad=[
        Bad("jane@@example.org", "    ^", suggested="jane@example.org"),
        Bad("jane@home@example.org", "    ^"),
        Bad("a@b@@c@example.org", " ^ ^^ "),
    ],
    good=["jane@example.org", '"jane@home"@example.org'],
    fix=Safety.UNSAFE,
)
def several_at(local: Local) -> Iterator[Hit]:
    """More than one @ sign stands outside quotes.

    The last one divides local part from domain; any before it would have to be quoted, as in
    ``"jane@home"@example.org``. Often two addresses ran together.
    """
    bare = local.bare
    if local.alone or "@" not in bare:
        return
    count = bare.count("@") + 1
    for match in _AT_RUN(bare):
        start, end = match.start() + local.start, match.end() + local.start
        # Only a doubled @ has one obvious answer.
        edits = [Edit(start, end, "")] if end == local.end else []
        yield Hit(start, end, *edits, count=count)
