from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Edit, Local, Match, Safety, Severity, rule, smtp_reply, traits
from addrlint.rules.local.provider_with_any_dots import has_any_dots


@rule(
    "L103",
    on=Local,
    needs=traits.DOUBLE_DOT,
    severity=Severity.ERROR,
    message="{count} consecutive dots",
    form_message="There is one dot too many.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Dot-string)"],
    bad=[
        Bad("jane..doe@example.org", "    ^^", suggested="jane.doe@example.org"),
        Bad("a...b..c@example.org", " ^^^ ^^", suggested="a.b.c@example.org"),
    ],
    good=["jane.doe@example.org", '"jane..doe"@example.org'],
    fix=Safety.UNSAFE,
)
def consecutive_dots(local: Local) -> Iterator[Match]:
    """The local part has two or more dots in a row.

    Dots in an unquoted local part must be separated by at least one character. Some providers have
    such mailboxes and many servers accept them, but others, such as OpenSMTPD and Haraka, reject
    them at RCPT TO. Remove the extra dots if they are a typo.
    """
    masked = local.masked
    first = masked.find("..")
    while first >= 0:
        after = first + 2
        while masked.startswith(".", after):
            after += 1
        start, end = local.start + first, local.start + after
        first, at_edge = masked.find("..", after), first == 0 or after == len(masked)
        if at_edge and masked.strip("."):
            continue  # another rule reports dots at an edge
        edits = [] if has_any_dots(local) else [Edit(start, end, ".")]
        yield Match(start, end, *edits, count=end - start)
