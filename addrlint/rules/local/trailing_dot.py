from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Edit, Local, Match, Safety, Severity, rule, smtp_reply, traits
from addrlint.rules.local.provider_with_any_dots import has_any_dots


@rule(
    "L104",
    on=Local,
    needs=traits.EDGE_DOT,
    severity=Severity.ERROR,
    message="the local part ends with a dot",
    form_message="There is a dot right before the @.",
    reply=smtp_reply.BAD_SYNTAX,
    rfc=["RFC 5321 section 4.1.2 (Dot-string)"],
    bad=[
        Bad("jane.@example.org", "    ^", suggested="jane@example.org"),
        Bad(".@example.org", "^"),
    ],
    good=["jane.doe@example.org", '"jane."@example.org'],
    fix=Safety.UNSAFE,
)
def trailing_dot(local: Local) -> Iterator[Match]:
    """The local part ends with a dot.

    An unquoted local part cannot start or end with a dot. Some Japanese carriers once issued such
    mailboxes; they can be reached in quotes, as in ``"jane."@example.org``. Otherwise remove the
    dot.
    """
    masked = local.masked
    if masked.endswith(".") and not local.has_no_at and (masked == "." or masked.strip(".")):
        end = local.start + len(local.text)
        at = end - max(len(masked) - len(masked.rstrip(".")), 1) if masked.strip(".") else end - 1
        has_fix = len(local.text) > 1 and not has_any_dots(local)
        yield Match(at, end, *([Edit(at, end, "")] if has_fix else []))
