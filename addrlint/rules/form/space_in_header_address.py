from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from addrlint import reply
from addrlint.address import Address, Comment, Leaf, within
from addrlint.rule import HEADER, Bad, Good, Hit, Safety, Severity, levels, rule
from addrlint.span import Edit


@rule(
    "A123",
    on=Address,
    needs=" \t\r\n(",
    severity=levels(Severity.WARNING),
    message="{what!r} stands inside the address",
    reply=reply.BAD_SYNTAX,
    rfc=["RFC 5322 section 3.4.1", "RFC 5322 section 4.4 (obs-local-part, obs-domain)"],
    bad=[
        Bad("jane @example.org", "    ^", role="header", suggested="jane@example.org"),
        Bad("jane@ (home) example.org", "     ^,^^^^^^,^", role="header"),
        Bad("jane . doe@example.org", "    ^ ^", role="header"),
        Bad("jane doe@example.org", "    ^", role="header"),
    ],
    good=[
        Good("Jane <jane@example.org> (home)", role="header"),
        Good(" jane@example.org ", role="header"),
        Good('"jane doe"@example.org', role="header"),
    ],
    fix=Safety.UNSAFE,
    roles=HEADER,
)
def space_in_header_address(address: Address) -> Iterator[Hit]:
    """White space or a comment stands between the parts of an address in a header.

    Round the @ it is allowed and should not be used; round a dot it is an obsolete form that many
    programs no longer read; anywhere else it breaks the address.
    """
    text = address.text
    specs = [box.spec for box in address.mailboxes if box.at is not None]
    blanks = [leaf for leaf in address.spaces if leaf.text.isascii()]
    leaves = sorted([*blanks, *address.comments], key=attrgetter("start"))
    for leaf, before, after in _neighbours(text, leaves):
        if leaf.start == 0 or not within(leaf.start, specs) or not within(leaf.start - 1, specs):
            continue
        is_comment = isinstance(leaf, Comment)
        edit = Edit(leaf.start, leaf.end, "")
        legal = before in ".@" or after in ".@" or is_comment
        what = leaf.text if is_comment else " "
        yield Hit(leaf.start, leaf.end, edit, forbidden=not legal, what=what)


def _neighbours(text: str, leaves: list[Leaf]) -> list[tuple[Leaf, str, str]]:
    """Return each leaf with the characters before and after the run of leaves that it is in."""
    befores: list[str] = []
    for number, leaf in enumerate(leaves):
        joins = number > 0 and leaves[number - 1].end == leaf.start
        befores.append(befores[-1] if joins else text[leaf.start - 1 : leaf.start])
    afters: list[str] = []
    for number in range(len(leaves) - 1, -1, -1):
        end = leaves[number].end
        joins = number + 1 < len(leaves) and leaves[number + 1].start == end
        afters.append(afters[-1] if joins else text[end : end + 1])
    return list(zip(leaves, befores, reversed(afters), strict=True))
