from __future__ import annotations

from collections.abc import Iterator

from addrlint import reply
from addrlint.address import Local
from addrlint.marks import EDGE_HYPHEN
from addrlint.rule import Bad, Hit, Severity, rule


@rule(
    "L301",
    on=Local,
    needs=EDGE_HYPHEN,
    severity=Severity.WARNING,
    message="a hyphen stands first in the local part",
    reply=reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.2 (Atom)", "Postfix allow_min_user"],
    bad=[Bad("-jane@example.org", "^")],
    good=["ja-ne@example.org", "jane-@example.org"],
)
def leading_hyphen(local: Local) -> Iterator[Hit]:
    """The local part begins with a hyphen.

    It is legal. Postfix refuses it by default, lest a program take the address for an option of its
    command line.
    """
    if local.text.startswith("-"):
        yield Hit(local.start, local.start + 1)
