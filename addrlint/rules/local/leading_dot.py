from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Edit, Local, Match, Safety, Severity, rule, smtp_reply, traits


@rule(
    "L102",
    on=Local,
    needs=traits.EDGE_DOT,
    severity=Severity.ERROR,
    message="a dot stands first in the local part",
    form_message="The address begins with a dot.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Dot-string)"],
    bad=[Bad(".jane@example.org", "^", suggested="jane@example.org")],
    good=["j.ane@example.org", '".jane"@example.org'],
    fix=Safety.UNSAFE,
)
def leading_dot(local: Local) -> Iterator[Match]:
    """The local part begins with a dot.

    A dot divides two atoms; before this one there is none. Some servers accept such a mailbox all
    the same, Gmail answers 553.
    """
    if local.masked.startswith(".") and local.masked.strip("."):
        yield Match(local.start, local.start + 1, Edit(local.start, local.start + 1, ""))
