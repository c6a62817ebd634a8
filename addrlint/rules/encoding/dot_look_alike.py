from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Domain, Local
from addrlint.grammar import DOT_LOOK_ALIKES
from addrlint.marks import SIGN
from addrlint.rule import Bad, Hit, Safety, Severity, characters, levels, rule
from addrlint.span import Edit

_DOTS = characters(f"[{DOT_LOOK_ALIKES}]")


@rule(
    "E115",
    on=(Local, Domain),
    needs=SIGN,
    severity=levels(Severity.WARNING, domain=Severity.ERROR),
    message="{char} stands where a dot belongs",
    reply_in_domain=reply.BAD_DOMAIN,
    rfc=["RFC 5895 section 2", "UTS #46 section 4"],
    bad=[
        Bad("jane@example\u3002org", "            ^", fixed="jane@example.org"),
        Bad("jane\uff0edoe@example.org", "    ^", suggested="jane.doe@example.org"),
    ],
    good=["jane.doe@example.org"],
    fix=Safety.SAFE,
)
def dot_look_alike(node: Local | Domain) -> Iterator[Hit]:
    """A full-width or ideographic full stop is written for the dot.

    Keyboards for Chinese and Japanese type it, and browsers map it. Mail servers do not.
    """
    safety = Safety.SAFE if isinstance(node, Domain) else Safety.UNSAFE
    for match in _DOTS(node.text):
        at = node.start + match.start()
        yield Hit(at, at + 1, Edit(at, at + 1, "."), safety=safety, char=match[0])
