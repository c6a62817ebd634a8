from __future__ import annotations

from collections.abc import Iterator

from addrlint._lazy_regex import late
from addrlint.rules.api import (
    Bad,
    Domain,
    Edit,
    Local,
    Match,
    Safety,
    Severity,
    characters,
    levels,
    rule,
    smtp_reply,
    traits,
)
from addrlint.syntax.grammar import DOT_LOOK_ALIKES

_DOTS = characters(f"[{DOT_LOOK_ALIKES}]")
_IS_DOT = late(f"[.{DOT_LOOK_ALIKES}]", "match")


@rule(
    "E115",
    on=(Local, Domain),
    needs=traits.SYMBOL,
    severity=levels(Severity.WARNING, domain=Severity.ERROR),
    message="{char} is used instead of a dot",
    form_message="Use ordinary dots in the address.",
    reply_in_domain=smtp_reply.BAD_DOMAIN,
    rfc=["RFC 5895 section 2", "UTS #46 section 4"],
    bad=[
        Bad("jane@example\u3002org", "            ^", fixed="jane@example.org"),
        Bad("jane\uff0edoe@example.org", "    ^", suggested="jane.doe@example.org"),
    ],
    good=["jane.doe@example.org"],
    fix=Safety.SAFE,
)
def dot_look_alike(node: Local | Domain) -> Iterator[Match]:
    """A full-width or ideographic full stop is used instead of a dot.

    Chinese and Japanese keyboards type it. Browsers convert it to a dot, but mail servers do not.
    Replace it with a dot.
    """
    safety = Safety.SAFE if isinstance(node, Domain) else Safety.UNSAFE
    text = node.text
    for match in _DOTS(text):
        start, end = match.span()
        # Next to another dot or at an end, a dot would be an error of its own.
        beside = text[max(start - 1, 0) : start], text[end : end + 1]
        has_fix = not any(not char or _IS_DOT(char) for char in beside)
        at = node.start + start
        edits = [Edit(at, at + 1, ".")] if has_fix else []
        yield Match(at, at + 1, *edits, safety=safety, char=match[0])
