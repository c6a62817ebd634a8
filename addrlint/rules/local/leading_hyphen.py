from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Local, Match, Severity, rule, smtp_reply, traits


@rule(
    "L301",
    on=Local,
    needs=traits.EDGE_HYPHEN,
    severity=Severity.WARNING,
    message="a hyphen stands first in the local part",
    reply=smtp_reply.BAD_FORM,
    rfc=["RFC 5321 section 4.1.2 (Atom)", "Postfix allow_min_user"],
    bad=[Bad("-jane@example.org", "^")],
    good=["ja-ne@example.org", "jane-@example.org"],
)
def leading_hyphen(local: Local) -> Iterator[Match]:
    """The local part begins with a hyphen.

    It is legal. Postfix refuses it by default, lest a program take the address for an option of its
    command line.
    """
    if local.text.startswith("-"):
        yield Match(local.start, local.start + 1)
