from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Address, Quoted
from addrlint.grammar import UNICODE_SPACES
from addrlint.marks import SPACE
from addrlint.rule import Bad, Hit, Safety, Severity, characters, levels, rule
from addrlint.span import Edit

_SPACES = characters(f"[{UNICODE_SPACES}]+")


@rule(
    "S105",
    on=(Address, Quoted),
    needs=SPACE,
    severity=levels(Severity.ERROR, rfc=Severity.WARNING, rfc_domain=Severity.ERROR),
    message="{char}, a space that is not ASCII",
    reply=reply.BAD_SYNTAX,
    rfc=["RFC 6531 section 3.3", "RFC 5892 section 3 (DISALLOWED)"],
    bad=[
        Bad("jane@example.org\u00a0", "                ^", fixed="jane@example.org"),
        Bad("jane\u3000doe@example.org", "    ^", suggested="janedoe@example.org"),
        Bad('"jane\u00a0doe"@example.org', "     ^"),
        Bad("jane@exam\u2009ple.org", "         ^"),
    ],
    good=["jane@example.org", "jane doe@example.org"],
    fix=Safety.SAFE,
)
def non_ascii_space(node: Address | Quoted) -> Iterator[Hit]:
    """A space of another kind than U+0020 stands in or beside the address.

    The no-break space, U+00A0, is the commonest: web pages and word processors use it, and it looks
    like any other space. In a local part RFC 6531 lets it through by its letter; no server that is
    asked for such a mailbox has one.
    """
    if isinstance(node, Quoted):
        for match in _SPACES(node.text):
            start, end = node.start + match.start(), node.start + match.end()
            edit = Edit(start, end, " " * (end - start))
            yield Hit(start, end, edit, safety=Safety.UNSAFE, char=match[0][0])
        return
    blank = [box.local for box in node.mailboxes if box.local.is_blank]
    for space in node.spaces:
        if space.text[0] > "\x7f" and space.place != "between":
            alone = any(local.start <= space.start < local.end for local in blank)
            safe = space.place != "inside" and not alone
            safety = Safety.SAFE if safe else Safety.UNSAFE
            edit = Edit(space.start, space.end, "")
            yield Hit(space.start, space.end, edit, safety=safety, char=space.text[0])
