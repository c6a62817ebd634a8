from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Local
from addrlint.marks import EDGE_DOT
from addrlint.rule import Bad, Hit, Safety, Severity, rule
from addrlint.span import Edit


@rule(
    "L102",
    on=Local,
    needs=EDGE_DOT,
    severity=Severity.ERROR,
    message="a dot stands first in the local part",
    reply=reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Dot-string)"],
    bad=[Bad(".jane@example.org", "^", suggested="jane@example.org")],
    good=["j.ane@example.org", '".jane"@example.org'],
    fix=Safety.UNSAFE,
)
def leading_dot(local: Local) -> Iterator[Hit]:
    """The local part begins with a dot.

    A dot divides two atoms; before this one there is none. Some servers accept such a mailbox all
    the same, Gmail answers 553.
    """
    if local.bare.startswith(".") and local.bare.strip("."):
        yield Hit(local.start, local.start + 1, Edit(local.start, local.start + 1, ""))
