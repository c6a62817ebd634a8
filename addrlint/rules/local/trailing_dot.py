from __future__ import annotations

from collections.abc import Iterator

from addrlint.rules.api import Bad, Edit, Local, Match, Safety, Severity, rule, smtp_reply, traits


@rule(
    "L104",
    on=Local,
    needs=traits.EDGE_DOT,
    severity=Severity.ERROR,
    message="a dot stands right before the @",
    form_message="There is a dot right before the @ sign.",
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

    A dot divides two atoms; after this one there is none. Some Japanese carriers once gave out such
    names; written in quotes they can be reached.
    """
    masked = local.masked
    if masked.endswith(".") and not local.has_no_at and (masked == "." or masked.strip(".")):
        at = local.start + len(local.text) - 1
        yield Match(at, at + 1, *([Edit(at, at + 1, "")] if len(local.text) > 1 else []))
