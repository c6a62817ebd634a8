from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Local
from addrlint.marks import DOUBLE_DOT
from addrlint.rule import Bad, Hit, Safety, Severity, rule
from addrlint.span import Edit


@rule(
    "L103",
    on=Local,
    needs=DOUBLE_DOT,
    severity=Severity.ERROR,
    message="{count} dots in a row",
    reply=reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Dot-string)"],
    bad=[
        Bad("jane..doe@example.org", "    ^^", suggested="jane.doe@example.org"),
        Bad("a...b..c@example.org", " ^^^ ^^", suggested="a.b.c@example.org"),
    ],
    good=["jane.doe@example.org", '"jane..doe"@example.org'],
    fix=Safety.UNSAFE,
)
def consecutive_dots(local: Local) -> Iterator[Hit]:
    """Two dots stand side by side before the @.

    An unquoted local part is atoms joined by single dots; nothing may stand between two dots. Some
    providers accept such mailboxes all the same, and most servers refuse them at RCPT TO.
    """
    bare = local.bare
    first = bare.find("..")
    while first >= 0:
        after = first + 2
        while bare.startswith(".", after):
            after += 1
        start, end = local.start + first, local.start + after
        yield Hit(start, end, Edit(start, end, "."), count=end - start)
        first = bare.find("..", after)
