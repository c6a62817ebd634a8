from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Address, Comment, Leaf, Space
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
    for leaf in (*address.spaces, *address.comments):
        if isinstance(leaf, Space) and not leaf.text.isascii():
            continue
        if not any(start < leaf.start and leaf.end < end for start, end in specs):
            continue
        before = _last(text[: leaf.start], address.comments)
        after = text[leaf.end :].lstrip(" \t\r\n")
        legal = before in ".@" or after[:1] in (".", "@", "(") or isinstance(leaf, Comment)
        what = " " if isinstance(leaf, Space) else leaf.text
        edit = Edit(leaf.start, leaf.end, "")
        yield Hit(leaf.start, leaf.end, edit, forbidden=not legal, what=what)


def _last(text: str, comments: tuple[Leaf, ...]) -> str:
    text = text.rstrip(" \t\r\n")
    ends = {comment.end: comment.start for comment in comments}
    while len(text) in ends:
        text = text[: ends[len(text)]].rstrip(" \t\r\n")
    return text[-1:]
