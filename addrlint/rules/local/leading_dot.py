from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Edit, Local, Match, Safety, Severity, rule, smtp_reply, traits
from addrlint.rules.local.provider_with_any_dots import has_any_dots


@rule(
    "L102",
    on=Local,
    needs=traits.EDGE_DOT,
    severity=Severity.ERROR,
    message="the local part starts with a dot",
    form_message="The address starts with a dot.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Dot-string)"],
    bad=[Bad(".jane@example.org", "^", suggested="jane@example.org")],
    good=["j.ane@example.org", '".jane"@example.org'],
    fix=Safety.UNSAFE,
)
def leading_dot(local: Local) -> Iterator[Match]:
    """The local part starts with a dot.

    An unquoted local part cannot start or end with a dot. Some servers accept such a mailbox
    anyway, but Gmail answers 553. Remove the dot if it is a typo; otherwise ask the owner for
    another address.
    """
    masked = local.masked
    if masked.startswith(".") and masked.strip("."):
        edit = Edit(local.start, local.start + len(masked) - len(masked.lstrip(".")), "")
        yield Match(edit.start, edit.end, *([] if has_any_dots(local) else [edit]))
