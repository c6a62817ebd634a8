from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Local
from addrlint.marks import EDGE_DOT
from addrlint.rule import Bad, Hit, Safety, Severity, rule
from addrlint.span import Edit


@rule(
    "L104",
    on=Local,
    needs=EDGE_DOT,
    severity=Severity.ERROR,
    message="a dot stands right before the @",
    reply=reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Dot-string)"],
    bad=[
        Bad("jane.@example.org", "    ^", suggested="jane@example.org"),
        Bad(".@example.org", "^"),
    ],
    good=["jane.doe@example.org", '"jane."@example.org'],
    fix=Safety.UNSAFE,
)
def trailing_dot(local: Local) -> Iterator[Hit]:
    """The local part ends with a dot.

    A dot divides two atoms; after this one there is none. Some Japanese carriers once gave out such
    names; written in quotes they can be reached.
    """
    bare = local.bare
    if bare.endswith(".") and not local.alone and (bare == "." or bare.strip(".")):
        at = local.start + len(local.text) - 1
        yield Hit(at, at + 1, *([Edit(at, at + 1, "")] if len(local.text) > 1 else []))
